import type { ContentsEntry, Judgement, Language, Paragraph, PrintBlock, PrintInline } from '../../model/index.js';
import { argumentOf } from './argument-of.js';
import { deriveJudgements } from './derive-judgements.js';
import { findBottomLine } from './find-bottom-line.js';
import { findKnown } from './find-known.js';
import { headingWords } from './heading-words.js';
import { type Section, sectionsOf } from './sections.js';

/** Parts worked out of the article's own words, to the letter. */
export interface DerivedSummary {
  /** Empty where there is none. */
  readonly bottomLine: readonly Paragraph<PrintInline>[];
  readonly judgements: readonly Judgement[];
  /** Empty where there is none. */
  readonly known: readonly Paragraph<PrintInline>[];
}

/** Finds bottom line, judgements and the word on evidence, without writing any; what stands beside the argument yields none. */
export function deriveSummary(blocks: readonly PrintBlock[], language: Language, authors: readonly string[]): DerivedSummary {
  const argument = argumentOf(blocks, { language, authors });
  const sections = sectionsOf(argument);
  const bottomLine = findBottomLine(sections, argument, language);
  const known = findKnown(sections, language);
  const judgements = deriveJudgements(sections, [...bottomLine, ...known], language);
  const told = judgements.filter(({ text }) => text.length > 0).length;
  return {
    bottomLine,
    // One judgement is no list of them.
    judgements: judgements.length > 1 && (told > 1 || told === judgements.length) ? judgements : [],
    known: known.some((paragraph) => bottomLine.includes(paragraph)) ? [] : known,
  };
}

/** The headings that *What is inside* lists, down to a level. */
export function contentsEntries(sections: readonly Section[], depth: number): readonly ContentsEntry[] {
  return sections.flatMap(({ heading, children }) => [
    { heading: heading.id, title: headingWords(heading), level: heading.level },
    ...(depth > 1 ? contentsEntries(children, depth - 1) : []),
  ]);
}
