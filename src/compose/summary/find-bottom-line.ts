import { namesSection, opensWith, pointsBack } from '../../language/index.js';
import { type Language, type Paragraph, type PrintBlock, type PrintInline, plainText } from '../../model/index.js';
import { isFullSentence } from './first-sentence.js';
import { isAnswer } from './is-answer.js';
import { isEntry } from './is-entry.js';
import { isInterview } from './is-interview.js';
import { isLabelled } from './is-labelled.js';
import { isReactions } from './is-reactions.js';
import { isTimed } from './is-timed.js';
import type { Section } from './sections.js';
import { sentencesIn } from './sentences-in.js';
import { standAlone } from './stand-alone.js';
import { withWhatItPointsTo } from './with-what-it-points-to.js';
import { fromLabel } from './without-label.js';

/** Nobody reads a bottom line longer than this. */
export const longBottomLine = 900;

type Paragraphs = readonly Paragraph<PrintInline>[];

/**
 * The paragraph that says what an article comes to, the first of these that is there: those of a callout that is a summary by
 * its type and stands before all headings, or is called “Summary”; the one that closes a section called “Conclusion”; in the last section the last that opens with “Bottom line:” or “In other words,”; the last that opens with “Bottom
 * line:” anywhere; the one that closes the last section, but for one of a label of its own; the last that opens with “In other words,” anywhere. One that points back
 * brings along what it points to, or loses an opening that only restates, or the next is taken; else one from its first sentence on that
 * does not. Empty where nothing sums up.
 */
export function findBottomLine(sections: readonly Section[], argument: readonly PrintBlock[], language: Language): Paragraphs {
  const { labels, phrases } = language.summingUp;
  const opening = argument.findIndex(({ kind }) => kind === 'heading');
  const told = argument.flatMap((block, at) => (isSummary(block, at < opening, language) ? [paragraphsIn(block.blocks)] : [])).find(fits);
  if (told !== undefined) return told;
  const last = sections.at(-1);
  const closing = last === undefined || isReactions(last, language) || isTimed(last, language) || isAnswer(last, sections) ? [] : last.all;
  const lastOpening = (blocks: readonly PrintBlock[], openings: readonly string[]) =>
    paragraphsIn(blocks)
      .filter(({ children }) => opensWith(plainText(fromLabel(children, language)), openings, 'phrase'))
      .slice(-1);
  const candidates = [
    ...conclusionsIn(sections, language).flatMap(({ all }) =>
      paragraphsIn(all)
        .filter(({ children }) => !isEntry(children))
        .slice(-1),
    ),
    ...lastOpening(closing, [...labels, ...phrases]),
    ...lastOpening(argument, labels),
    // A list or a table may close a section; what stands before it then does not.
    ...paragraphsIn(closing.slice(-1)).filter(
      (paragraph) => !isLabelled(paragraph.children) && !isEntry(paragraph.children) && !isInterview(closing.slice(-2)),
    ),
    ...lastOpening(argument, phrases),
  ].filter(({ children }) => isFullSentence(children) && plainText(children).length <= longBottomLine && !showsPicture(children));
  for (const candidate of candidates) {
    const whole = withWhatItPointsTo(candidate, argument, { language, length: longBottomLine });
    if (whole !== undefined) return whole;
    const alone = standAlone(candidate.children, language);
    if (alone !== undefined) return [{ ...candidate, children: alone }];
  }
  return candidates.flatMap((candidate) => fromWhereItStands(candidate, language)).slice(0, 1);
}

/** A paragraph from its first sentence on that can be read with nothing before it. */
export function fromWhereItStands(paragraph: Paragraph<PrintInline>, { summingUp }: Language): Paragraphs {
  const found = sentencesIn(paragraph.children).find(({ sentence }) => !pointsBack(plainText(sentence), summingUp));
  return found === undefined ? [] : [{ ...paragraph, children: found.from }];
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

/** “The icon ▪ marks what is closed.” explains a picture. */
function showsPicture(words: readonly PrintInline[]): boolean {
  return words.some((inline) => inline.kind === 'inline-image' || ('children' in inline && showsPicture(inline.children)));
}

function fits(paragraphs: Paragraphs): boolean {
  const length = paragraphs.reduce((sum, { children }) => sum + plainText(children).length, 0);
  return paragraphs.length > 0 && length <= longBottomLine && paragraphs.every(({ children }) => isFullSentence(children));
}

/** Further down `[!abstract]` may sum up the section that it stands in. */
function isSummary(block: PrintBlock, isOpening: boolean, language: Language): block is Extract<PrintBlock, { kind: 'callout' }> {
  if (block.kind !== 'callout') return false;
  if (isOpening && block.flavour === 'summary') return true;
  return block.title !== undefined && namesSection(plainText(block.title), language.sections.summary, language);
}

/** Paragraphs, also those that are numbered through a text: Markdown has these as lists that do not begin with 1. */
function paragraphsIn(blocks: readonly PrintBlock[]): Paragraphs {
  return blocks.flatMap((block): Paragraphs => {
    if (block.kind === 'list') return block.ordered && block.start > 1 ? block.items.flatMap((item) => paragraphsIn(item.blocks)) : [];
    return block.kind === 'paragraph' ? [block] : [];
  });
}
