import { textWidth } from './text-width.js';

/** A text that fits one line of so many points at a type size: cut at a word with an ellipsis where it is longer. */
export function cutToWidth(text: string, points: number, em: number): string {
  if (textWidth(text) * em <= points) return text;
  const words = text.split(/(?<=\s)/u);
  while (words.length > 1 && textWidth(`${words.join('').trimEnd()}…`) * em > points) words.pop();
  const kept = [...words.join('').trimEnd()];
  while (kept.length > 1 && textWidth(`${kept.join('')}…`) * em > points) kept.pop();
  return `${kept.join('').replace(/[\s,;:–—-]+$/u, '')}…`;
}
