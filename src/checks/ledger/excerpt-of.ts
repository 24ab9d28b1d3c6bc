import { spellWords } from './spell-words.js';

interface SpelledWord {
  readonly key: string;
  readonly raw: string;
}

/** Words `from` up to, not including, `to` of a text, but for those that are not to be quoted; with an ellipsis at either end behind which the text goes on. */
export function excerptOf<W extends SpelledWord>(words: readonly W[], from: number, to: number, isQuoted = (_: W) => true): string {
  const hasWord = (some: readonly W[]) => some.some((word) => isQuoted(word) && /[\p{L}\p{N}]/u.test(word.key));
  // Signs alone are not cut off.
  let first = hasWord(words.slice(0, Math.max(0, from))) ? from : 0;
  const end = hasWord(words.slice(to)) ? to : words.length;
  // The stop of what has been cut off tells nothing.
  while (first > 0 && first < end - 1 && /^[.,;:!?…)\]]$/u.test(words[first]?.raw ?? '')) first++;
  return `${first > 0 ? '… ' : ''}${spellWords(words.slice(first, end).filter(isQuoted))}${end < words.length ? ' …' : ''}`;
}
