import { type WordSpan, wordSpans } from './word-spans.js';

/** A word as readers take it, with the indices of the first and the last of what stands between spaces there. */
export interface SaidWord extends WordSpan {
  readonly first: number;
  readonly last: number;
}

/** A stop that stands by itself, or a closing guillemet as French sets it. */
const stop = /^[.,;:!?…)\]»›][.,;:!?…)\]"”’»]*$/u;

/** The words of a text, where a stop behind a blank goes with the word before it: between both a page or a number is printed, which is no word. */
export function saidWords(text: string): readonly SaidWord[] {
  const said: SaidWord[] = [];
  for (const [index, { word, from, to }] of wordSpans(text).entries()) {
    const last = said.at(-1);
    if (last !== undefined && from > last.to && stop.test(word))
      said[said.length - 1] = { ...last, word: `${last.word}${word}`, to, last: index };
    else said.push({ word, from, to, first: index, last: index });
  }
  return said;
}
