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
  return [...text.matchAll(words)].map(({ 0: word, index }) => ({ word, from: index, to: index + word.length }));
}
