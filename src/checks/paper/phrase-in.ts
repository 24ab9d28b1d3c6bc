import type { Box, PrintedWord } from '../../model/index.js';
import { splitEveryWord } from '../ledger/split-words.js';

/** Words of a phrase where it first stands among printed ones, or last; none where it does not. */
export function phraseIn(printed: readonly PrintedWord[], text: string, which: 'first' | 'last' = 'first'): readonly PrintedWord[] {
  const wanted = splitEveryWord(text).map(({ key }) => key);
  const keys = printed.flatMap((word) => splitEveryWord(word.text).map(({ key }) => ({ key, word })));
  const isThere = (_: unknown, index: number) => wanted.every((key, offset) => keys[index + offset]?.key === key);
  const at = which === 'first' ? keys.findIndex(isThere) : keys.findLastIndex(isThere);
  return at < 0 || wanted.length === 0 ? [] : keys.slice(at, at + wanted.length).map(({ word }) => word);
}

/** Where words stand. */
export function placesOf(words: readonly PrintedWord[]): readonly { readonly page: number; readonly box: Box }[] {
  return words.flatMap(({ places }) => places);
}
