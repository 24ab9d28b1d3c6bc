import { type Heading, type PrintInline, plainText, withoutMarks } from '../model/index.js';
import type { BlockContext } from './emit-blocks.js';
import { emitInlines, emitProse } from './emit-inlines.js';
import { stringLiteral } from './escape.js';
import { inOutline, isPictureAlone } from './in-outline.js';
import { points } from './page-geometry.js';
import { joined, type TypstSource, typst } from './typst-source.js';
import { withStop } from './with-stop.js';

/** A heading on lines of its own. */
export function emitHeading(heading: Heading<PrintInline>, context: BlockContext): TypstSource {
  const call = heading.level > 3 ? typst`minor-heading` : typst`section-heading`;
  return typst`#${call}(${headingArguments(heading, context)})`;
}

/** A run-in heading ends as a sentence does. */
export function emitRunIn(heading: Heading<PrintInline>, paragraph: readonly PrintInline[], context: BlockContext): TypstSource {
  const words = plainText(heading.children).trimEnd();
  const hasStop = /[.!?…:。！？]["'”’»]*$/u.test(words);
  const shown = hasStop || isPictureAlone(heading.children) ? heading.children : withStop(heading.children, context.lang);
  return typst`#run-in(${headingArguments(heading, context, shown)},${emitProse(paragraph, context)})`;
}

/** A word as long as this may not fit a heading's line whole. */
const longHeadingWord = 26;
/** Points to which a picture is printed that is a heading by itself: three lines, enough to read what is lettered in it. */
const headingPicture = 42;

/** Marks stay out of the title, which outline and contents take: the page shows the words once more, with them. */
function headingArguments(heading: Heading<PrintInline>, context: BlockContext, shown = heading.children): TypstSource {
  // Nothing in a heading is hyphenated but words that no line holds.
  const own = {
    ...context,
    keepsNames: false,
    keepsHyphens: true,
    ...(heading.level <= 3 &&
      isPictureAlone(shown) && { pictureFrame: { width: points(context.page.text), height: headingPicture * context.page.scale } }),
  };
  const title = inOutline(withoutMarks(heading.children));
  const breaks = plainText(title)
    .split(/[\s-]+/u)
    .some((word) => word.length >= longHeadingWord);
  const emitted = { title: emitInlines(title, own), shown: emitInlines(shown, own) };
  return joined(
    [
      typst`${heading.level}`,
      stringLiteral(heading.id),
      emitted.title,
      ...(emitted.shown === emitted.title ? [] : [typst`shown: ${emitted.shown}`]),
      ...(breaks ? [typst`breaks: true`] : []),
    ],
    ',',
  );
}
