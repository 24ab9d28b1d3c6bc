/** Scripts that set no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a text is (also) in a script that sets no spaces between words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/** The number of words; in scripts without spaces, of what a dictionary takes for words. */
export function countWords(text: string): number {
  if (isUnspaced(text)) {
    let count = 0;
    for (const segment of new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)) if (segment.isWordLike) count += 1;
    return count;
  }
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
