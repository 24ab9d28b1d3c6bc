/** Behind such a word begins another sentence, or another cell. */
export const claimEnd = /(?:[.!?…。！？．।؟۔።][\p{Pe}\p{Pf}"'”’»]*|^\|)$/u;

/** The words that a mark behind one of them stands for: back to the sentence, the cell or the mark before. */
export function claimWords(words: readonly string[], word: number, marked: ReadonlySet<number>): readonly string[] {
  let begin = word;
  while (begin > 0 && !marked.has(begin - 1) && !claimEnd.test(words[begin - 1] ?? '')) begin--;
  return words.slice(begin, word + 1);
}
