import { diffArrays } from 'diff';

/** Words of a text that the other one has as well, or that are its own. */
export interface Stretch {
  readonly text: string;
  readonly isOwn: boolean;
}

/** What stands between spaces; where the script has none, a character. */
const word = /\S+?(?=\s|$|(?<=[\u3040-\u30ff\u4e00-\u9fff])(?=[\u3040-\u30ff\u4e00-\u9fff]))/gu;

/** What is told as one change in stretches: between words of its own may stand some that the other one has at that place, too. */
export function ownStretches(text: string, other: string): readonly Stretch[] {
  const found = [...text.matchAll(word)];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { count, added, removed } of diffArrays(
    other.match(word) ?? [],
    found.map(([own]) => own),
  )) {
    if (removed) continue;
    const [first, last] = [found[at], found[at + count - 1]];
    if (first !== undefined && last !== undefined)
      stretches.push({ text: text.slice(first.index, last.index + last[0].length), isOwn: added });
    at += count;
  }
  return stretches;
}
