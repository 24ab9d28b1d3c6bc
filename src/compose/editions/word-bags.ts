import { unstruck } from './struck-text.js';
import { wordSpans } from './word-spans.js';

/** Words of a text, each with how often it stands there; whether one is struck out does not matter. */
export type WordBag = ReadonlyMap<string, number>;

/** The words of some texts in one bag. */
export function bagOfWords(...texts: readonly string[]): WordBag {
  const bag = new Map<string, number>();
  for (const text of texts) for (const { word } of wordSpans(unstruck(text))) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** Share of the words that two texts have in common, from 0 to 1 (Dice). */
export function similarityOf(one: WordBag = new Map(), other: WordBag = new Map()): number {
  let [common, all] = [0, 0];
  for (const [word, count] of one) {
    common += Math.min(count, other.get(word) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
