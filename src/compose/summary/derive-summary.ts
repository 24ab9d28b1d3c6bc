import { isSectionName } from '../../language/index.js';
import {
  type ContentsEntry,
  type Judgement,
  type Language,
  type Paragraph,
  type PrintBlock,
  type PrintInline,
  plainText,
} from '../../model/index.js';
import { argumentOf } from './argument-of.js';
import { deriveJudgements } from './derive-judgements.js';
import { findBottomLine, longBottomLine } from './find-bottom-line.js';
import { isFullSentence } from './first-sentence.js';
import { headingWords } from './heading-words.js';
import { type Section, sectionsOf } from './sections.js';

/** Parts worked out of the article's own words, to the letter. */
export interface DerivedSummary {
  /** Empty where there is none. */
  readonly bottomLine: readonly Paragraph<PrintInline>[];
  readonly judgements: readonly Judgement[];
  readonly known?: Paragraph<PrintInline>;
}

/** Finds bottom line, judgements and the word on evidence, without writing any; what stands beside the argument yields none. */
export function deriveSummary(blocks: readonly PrintBlock[], language: Language, authors: readonly string[]): DerivedSummary {
  const argument = argumentOf(blocks, { language, authors });
  const sections = sectionsOf(argument);
  const bottomLine = findBottomLine(sections, argument, language);
  const known = findKnown(sections, language);
  const judgements = deriveJudgements(sections, known === undefined ? bottomLine : [...bottomLine, known], language);
  const told = judgements.filter(({ text }) => text.length > 0).length;
  return {
    bottomLine,
    // One judgement is no list of them.
    judgements: judgements.length > 1 && (told > 1 || told === judgements.length) ? judgements : [],
    ...(known === undefined || bottomLine.includes(known) ? {} : { known }),
  };
}

/** The headings that *What is inside* lists, down to a level. */
export function contentsEntries(sections: readonly Section[], depth: number): readonly ContentsEntry[] {
  return sections.flatMap(({ heading, children }) => [
    { heading: heading.id, title: headingWords(heading), level: heading.level },
    ...(depth > 1 ? contentsEntries(children, depth - 1) : []),
  ]);
}

function findKnown(sections: readonly Section[], language: Language): Paragraph<PrintInline> | undefined {
  for (const section of sections) {
    if (isSectionName(plainText(section.heading.children), language.sections.verification)) {
      const closing = section.own.at(-1);
      if (closing?.kind === 'paragraph' && isFullSentence(closing.children) && isTold(plainText(closing.children))) return closing;
    }
    const below = findKnown(section.children, language);
    if (below !== undefined) return below;
  }
  return undefined;
}

/** Not too long, and nobody's words: “A mayor put it so: ‘…’” says nothing of how firmly it is known. */
function isTold(text: string): boolean {
  return text.length <= longBottomLine && !/[:：]\s*["“„«][^"“”„«»]+["“”»][.!?]?\s*$/u.test(text);
}
