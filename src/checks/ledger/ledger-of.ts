import type { Departure, PdfFacts, Promised, ProofSheet } from '../../model/index.js';
import { compareWords } from './compare-words.js';
import { isQuoteKey } from './split-words.js';

/** How many words the article has, how many of them are on paper, and what became of those that are not where the article has them. */
export function ledgerOf(promised: Promised, found: PdfFacts): ProofSheet['ledger'] {
  let [wordsIn, onPaper] = [0, 0];
  for (const { written, partners } of compareWords(promised, found))
    for (const [at, { kind, key }] of written.words.entries()) {
      if (kind !== 'plain' || !/[\p{L}\p{N}\p{S}]/u.test(key) || isQuoteKey(key)) continue;
      wordsIn += 1;
      if ((partners[at] ?? -1) >= 0) onPaper += 1;
    }
  // What reading left out is on both lists.
  const departures = [...new Set([...promised.article.departures, ...promised.briefing.departures])];
  const listed = (kind: Departure['kind']) => departures.flatMap((departure) => (departure.kind === kind ? [told(departure)] : []));
  return { wordsIn, onPaper, moved: listed('moved'), leftOut: listed('left-out'), repeated: listed('repeated') };
}

function told({ words, place }: Departure): string {
  const text = words.replace(/\s+/g, ' ').trim();
  return place === undefined ? text : `${place.line}: ${text}`;
}
