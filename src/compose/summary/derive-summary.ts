import { isSectionName } from '../../language/index.js';
import {
  type ContentsEntry,
  type Heading,
  type Judgement,
  type Language,
  type Paragraph,
  type PrintBlock,
  type PrintInline,
  plainText,
} from '../../model/index.js';
import { firstSentence, isFullSentence } from './first-sentence.js';
import type { Section } from './sections.js';

/** Parts worked out of the article's own words, to the letter. */
export interface DerivedSummary {
  readonly bottomLine?: Paragraph<PrintInline>;
  readonly judgements: readonly Judgement[];
  readonly known?: Paragraph<PrintInline>;
}

/** Page one has room for so many judgements. */
export const mostJudgements = 6;
/** A closing paragraph longer than this says more than a judgement: its first sentence is taken. */
const longJudgement = 340;
/** A heading of so many words may be a judgement by itself. */
const tellingHeading = 5;
/** Nobody reads a bottom line longer than this. */
const longBottomLine = 900;

/** Finds bottom line, judgements and the word on evidence, without writing any. */
export function deriveSummary(sections: readonly Section[], blocks: readonly PrintBlock[], language: Language): DerivedSummary {
  const bottomLine = findBottomLine(sections, blocks, language);
  const argued = sections.filter((section) => !isReactions(section, language));
  const withChildren = argued.filter((section) => section.children.length > 0).at(-1);
  const candidates = withChildren?.children ?? longest(argued, mostJudgements);
  const judgements = candidates
    .map((section) => judgementOf(section, bottomLine, withChildren !== undefined))
    .filter((judgement) => judgement !== undefined)
    .slice(0, mostJudgements);
  const told = judgements.filter(({ text }) => text.length > 0).length;
  const known = findKnown(sections, language);
  return {
    ...(bottomLine === undefined ? {} : { bottomLine }),
    judgements: told > 1 || told === judgements.length ? judgements : [],
    ...(known === undefined || known === bottomLine ? {} : { known }),
  };
}

/** The headings that *What is inside* lists, down to a level. */
export function contentsEntries(sections: readonly Section[], depth: number): readonly ContentsEntry[] {
  return sections.flatMap(({ heading, children }) => [
    { heading: heading.id, title: titleOf(heading), level: heading.level },
    ...(depth > 1 ? contentsEntries(children, depth - 1) : []),
  ]);
}

/** A heading's words without its marks. */
export function titleOf(heading: Heading<PrintInline>): readonly PrintInline[] {
  return heading.children.filter((child) => child.kind !== 'mark');
}

function findBottomLine(
  sections: readonly Section[],
  blocks: readonly PrintBlock[],
  language: Language,
): Paragraph<PrintInline> | undefined {
  const last = sections.at(-1);
  const closing = last?.all.at(-1);
  if (last !== undefined && !isReactions(last, language) && closing?.kind === 'paragraph' && isBottomLine(closing)) return closing;
  const openings = language.conclusions.map((opening) => opening.toLocaleLowerCase());
  return blocks
    .filter((block) => block.kind === 'paragraph')
    .filter((paragraph) => {
      const text = plainText(paragraph.children).toLocaleLowerCase();
      return openings.some((opening) => text.startsWith(opening)) && isBottomLine(paragraph);
    })
    .at(-1);
}

function isBottomLine(paragraph: Paragraph<PrintInline>): boolean {
  return isFullSentence(paragraph.children) && plainText(paragraph.children).length <= longBottomLine;
}

function judgementOf(section: Section, bottomLine: PrintBlock | undefined, headingAlone: boolean): Judgement | undefined {
  const closing = section.all.at(-1);
  const heading = titleOf(section.heading);
  const see = section.heading.id;
  if (closing?.kind === 'paragraph' && closing !== bottomLine && isFullSentence(closing.children)) {
    const short = plainText(closing.children).length <= longJudgement;
    const text = short ? closing.children : firstSentence(closing.children);
    if (text !== undefined) return { heading, text, see };
  }
  for (const block of section.all) {
    if (block.kind !== 'paragraph' || block === bottomLine) continue;
    const text = firstSentence(block.children);
    if (text !== undefined && plainText(text).length <= longJudgement) return { heading, text, see };
  }
  return headingAlone && plainText(heading).split(/\s+/u).length >= tellingHeading ? { heading, text: [], see } : undefined;
}

function findKnown(sections: readonly Section[], language: Language): Paragraph<PrintInline> | undefined {
  for (const section of sections) {
    if (isSectionName(plainText(section.heading.children), language.sections.verification)) {
      const closing = section.own.at(-1);
      if (closing?.kind === 'paragraph' && isFullSentence(closing.children) && plainText(closing.children).length <= longBottomLine)
        return closing;
    }
    const below = findKnown(section.children, language);
    if (below !== undefined) return below;
  }
  return undefined;
}

function isReactions(section: Section, language: Language): boolean {
  return (
    section.all.some((block) => block.kind === 'reaction-table') ||
    isSectionName(plainText(section.heading.children), language.sections.reactions)
  );
}

/** The sections with the most to say, in the order of the article. */
function longest(sections: readonly Section[], count: number): readonly Section[] {
  const chosen = new Set([...sections].sort((a, b) => size(b) - size(a)).slice(0, count));
  return sections.filter((section) => chosen.has(section));
}

function size(section: Section): number {
  return section.all.reduce((sum, block) => sum + (block.kind === 'paragraph' ? plainText(block.children).length : 200), 0);
}
