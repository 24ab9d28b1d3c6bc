import type { Span } from './left-out-beside.js';
import { attributesAtEnd } from './source-attributes.js';

const clauseEnds = /^\s*(?:[.,;:!?…)\]}”’»。，；：！？）؟،؛\n]|$)/u;

/** What joins numbers that are cited, `[1], [2] and [3].`, words and all, where the clause ends behind the last of them. */
export function* joinedNumbers(
  text: string,
  citations: readonly Span[],
  separators: RegExp,
  isNumber: (citation: Span) => boolean,
): Generator<Span> {
  const end = attributesAtEnd(text)?.from;
  let row: Span[] = [];
  for (const [index, citation] of citations.entries()) {
    if (!isNumber(citation)) {
      row = [];
      continue;
    }
    row.push(citation);
    const next = citations[index + 1];
    if (next !== undefined && isNumber(next) && next.from >= citation.to && separators.test(text.slice(citation.to, next.from))) continue;
    if (clauseEnds.test(text.slice(citation.to, end)))
      for (const [at, { to }] of row.entries()) {
        const from = row[at + 1]?.from;
        if (from !== undefined) yield { from: to, to: from };
      }
    row = [];
  }
}
