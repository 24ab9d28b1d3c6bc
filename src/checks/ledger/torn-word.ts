import type { PdfFacts, Promised } from '../../model/index.js';
import { readTables } from '../paper/read-tables.js';
import type { PaperWord } from './paper-words.js';
import type { WrittenWord } from './written-words.js';

/** A word of letters that no column is too narrow for: print hyphenates it, or sets it whole. */
const whole = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,11}$/u;

/** A word that a line's end parts without a hyphen, and its two pieces. */
export interface TornWord {
  readonly word: WrittenWord;
  readonly pieces: readonly [PaperWord, PaperWord];
}

/** Finds a word in two pieces at the end of a line, among words and what is printed for them. Narrow columns of tables may cut a word, and what is no word of its own in the article. */
export function tornWord(
  written: readonly WrittenWord[],
  printed: readonly PaperWord[],
  promised: Promised,
  found: PdfFacts,
): TornWord | undefined {
  for (const word of written) {
    if (!whole.test(word.raw)) continue;
    for (const [at, next] of printed.entries()) {
      const before = printed[at - 1];
      if (before !== undefined && next.beginsLine && before.key + next.key === word.key)
        if (standsAlone(word, promised.article.text) && !isInTable(next, found)) return { word, pieces: [before, next] };
    }
  }
  return undefined;
}

/** Within a longer run of signs, such as an address, print may cut anywhere. */
function standsAlone({ raw, line }: WrittenWord, text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/);
  return new RegExp(`(?:^|[\\s(“„«"*_])${raw}[.,;:!?)”“»"*_]*(?:\\s|$)`, 'u').test(lines[line - 1] ?? '');
}

function isInTable({ place: { page, box } }: PaperWord, found: PdfFacts): boolean {
  const places = readTables(found).flatMap(({ element }) => element.places);
  return places.some((table) => table.page === page && table.box.bottom <= box.bottom + 1 && table.box.top >= box.top - 1);
}
