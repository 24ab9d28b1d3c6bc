import { namesSection, opensWith } from '../../language/index.js';
import { type Language, type Paragraph, type PrintBlock, type PrintInline, plainText } from '../../model/index.js';
import { isFullSentence } from './first-sentence.js';
import { isEntry } from './is-entry.js';
import { isReactions } from './is-reactions.js';
import type { Section } from './sections.js';
import { withWhatItPointsTo } from './with-what-it-points-to.js';

/** Nobody reads a bottom line longer than this. */
export const longBottomLine = 900;

type Paragraphs = readonly Paragraph<PrintInline>[];

/**
 * The paragraph that says what an article comes to, the first of these that is there: the one that closes a section called
 * “Conclusion”; in the last section the last that opens with “Bottom line:” or “In other words,”; the last that opens with “Bottom
 * line:” anywhere; the one that closes the last section, but for one of a label of its own; the last that opens with “In other words,” anywhere. One that points back
 * brings along what it points to, or the next is taken. Empty where nothing sums up.
 */
export function findBottomLine(sections: readonly Section[], argument: readonly PrintBlock[], language: Language): Paragraphs {
  const { labels, phrases } = language.summingUp;
  const last = sections.at(-1);
  const closing = last === undefined || isReactions(last, language) ? [] : last.all;
  const lastOpening = (blocks: readonly PrintBlock[], openings: readonly string[]) =>
    paragraphsIn(blocks)
      .filter(({ children }) => opensWith(plainText(children), openings, 'phrase'))
      .slice(-1);
  const candidates = [
    ...conclusionsIn(sections, language).flatMap(({ all }) => paragraphsIn(all).slice(-1)),
    ...lastOpening(closing, [...labels, ...phrases]),
    ...lastOpening(argument, labels),
    // A list or a table may close a section; what stands before it then does not.
    ...paragraphsIn(closing.slice(-1)).filter((paragraph) => !isLabelled(paragraph) && !isEntry(paragraph.children)),
    ...lastOpening(argument, phrases),
  ].filter(({ children }) => isFullSentence(children) && plainText(children).length <= longBottomLine);
  for (const candidate of candidates) {
    const whole = withWhatItPointsTo(candidate, argument, { language, length: longBottomLine });
    if (whole !== undefined) return whole;
  }
  return candidates.slice(0, 1);
}

/** The sections that sum up, the last first. */
export function conclusionsIn(sections: readonly Section[], language: Language): readonly Section[] {
  return sections
    .flatMap((section): readonly Section[] => [section, ...conclusionsIn(section.children, language).toReversed()])
    .filter((section) => isConclusion(section, language))
    .toReversed();
}

function isConclusion({ heading }: Section, language: Language): boolean {
  const names = [...language.summingUp.sections, ...language.sections.summary];
  return namesSection(plainText(heading.children), names, language, 'first');
}

/** “**Markets:** Oil fell.” speaks of what its label says, not of the whole. */
function isLabelled({ children }: Paragraph<PrintInline>): boolean {
  const [first, ...rest] = children;
  if (first?.kind !== 'styled' || first.style !== 'strong') return false;
  return /[:：]\s*$/u.test(plainText(first.children)) || /^\s*[:：]/u.test(plainText(rest));
}

function paragraphsIn(blocks: readonly PrintBlock[]): Paragraphs {
  return blocks.filter((block) => block.kind === 'paragraph');
}
