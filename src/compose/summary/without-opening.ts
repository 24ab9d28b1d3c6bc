import { openingOf } from '../../language/index.js';
import { type PrintInline, plainText } from '../../model/index.js';
import { splitInlines } from '../reactions/inline-text.js';
import { capitalised } from './capitalised.js';

/** Words without one of the openings and its sign, from a capital on; undefined where they have none, or cannot begin behind it. */
export function withoutOpening(
  words: readonly PrintInline[],
  openings: readonly string[],
  kind: 'label' | 'phrase',
): readonly PrintInline[] | undefined {
  const text = plainText(words);
  const opening = openingOf(text, openings, kind);
  // What no capital can begin needs its beginning.
  if (opening === undefined || !/^["'“„«‘(]?[\p{L}\p{N}]/u.test(text.slice(opening.length))) return undefined;
  return capitalised(splitInlines(words, opening.length)[1]);
}
