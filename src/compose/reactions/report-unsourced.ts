import { type Finding, finding } from '../../model/index.js';
import { inlineRuns } from '../inline-runs.js';
import { countWords } from './count-words.js';
import { inlineText } from './inline-text.js';
import { quotedWords } from './quoted-words.js';
import type { SectionPart } from './read-section.js';
import type { Statement } from './statement.js';
import { marksIn, marksOf } from './walk-inlines.js';

/** A quotation of fewer words needs no source of its own. */
const minWords = 6;
const maxShownWords = 8;

/** A warning for each statement that quotes six words or more, or in a block, without a source in it, in its group's words or in the paragraph before. */
export function reportUnsourced(parts: readonly SectionPart[]): readonly Finding[] {
  return parts.flatMap((part) => {
    if (part.kind === 'block' || (part.before !== undefined && !marksIn(part.before.children).next().done)) return [];
    return part.entries.flatMap((entry) => (entry.kind === 'statement' ? reportStatement(entry) : []));
  });
}

function reportStatement(statement: Statement): readonly Finding[] {
  if (statement.group?.isCited || !marksIn(statement.actor ?? []).next().done || !marksOf(statement.blocks).next().done) return [];
  const quotation = longQuotation(statement);
  if (quotation === undefined) return [];
  return [
    finding('quotation-has-source', {
      message: `Unexpected quotation without a source: “${shorten(quotation)}”`,
      hint: 'Cite it behind the statement, as in `([Name](https://…))`, or in the paragraph before the list.',
      source: statement.place,
    }),
  ];
}

function longQuotation(statement: Statement): string | undefined {
  for (const run of inlineRuns(statement.blocks)) {
    const found = quotedWords(inlineText(run)).find((quotation) => countWords(quotation) >= minWords);
    if (found !== undefined) return found;
  }
  const block = statement.blocks.find((candidate) => candidate.kind === 'quote');
  if (block === undefined) return undefined;
  for (const run of inlineRuns([block])) return inlineText(run);
  return undefined;
}

function shorten(quotation: string): string {
  const words = quotation.split(/\s+/u);
  return words.length <= maxShownWords ? words.join(' ') : `${words.slice(0, maxShownWords).join(' ')} …`;
}
