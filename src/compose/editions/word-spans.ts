/** A word of a text: what stands between spaces; of scripts without spaces, a character. */
export interface WordSpan {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
/** A word, with the signs around one that is struck out. */
export const words = new RegExp(`(?:~~)?[${unspaced}](?:~~)?|[^\\s${unspaced}]+`, 'gu');

/** The words of a text with their places in it. */
export function wordSpans(text: string): readonly WordSpan[] {
  const spans: WordSpan[] = [];
  words.lastIndex = 0;
  for (let found = words.exec(text); found !== null; found = words.exec(text))
    spans.push({ word: found[0], from: found.index, to: words.lastIndex });
  return spans;
}
