import { splitWords } from './split-words.js';

/** Whether two texts have the same words, whatever their capitals, quotation marks, dashes and spaces. */
export function sameWords(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(text: string): string {
  return splitWords(text)
    .map(({ key }) => key.toLowerCase())
    .join(' ');
}
