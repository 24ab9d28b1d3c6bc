import { random } from '../bench/random.mjs';

/** An edit of an article, and how it is known on paper. */
export interface SeededEdit {
  readonly kind: 'added' | 'removed' | 'reworded';
  /** A word that stands nowhere else; of a passage that is gone its first words. */
  readonly words: string;
}

/** An article changed in places that lie apart; the same for the same seed. */
export function editArticle(markdown: string, seed: number): { readonly markdown: string; readonly edits: readonly SeededEdit[] } {
  const dice = random(seed * 104_729 + 7);
  const lines = markdown.split('\n');
  const edits: SeededEdit[] = [];
  const touched: number[] = [];
  const marker = () => `Zq${'abcdefghijkl'[edits.length]}x${seed}`;
  const places = lines.flatMap((line, at) => (isEditable(lines, at, line) ? [at] : []));
  const wanted = 3 + dice.below(6);
  for (let tries = 0; tries < 60 && edits.length < wanted; tries++) {
    const at = dice.pick(places);
    if (at === undefined || touched.some((other) => Math.abs(other - at) < 4)) continue;
    const line = lines[at] ?? '';
    const word = marker();
    const kind = dice.pick(['added', 'removed', 'reworded', 'reworded', 'reworded'] as const);
    if (kind === 'reworded') {
      const gaps = [...line.matchAll(/(?<=\s\p{Ll}{2,}) (?=\p{Ll}{2,}\s)/gu)].map(({ index }) => index);
      const gap = dice.pick(gaps);
      if (gap === undefined) continue;
      lines[at] = `${line.slice(0, gap)} ${word}${line.slice(gap)}`;
      edits.push({ kind, words: word });
    } else if (!isProse(lines, at)) continue;
    else if (kind === 'added') {
      lines[at] = `${line}\n\n${Array.from({ length: 4 + dice.below(30) }, (_, index) => `${word}n${index}`).join(' ')}.`;
      edits.push({ kind, words: `${word}n0` });
    } else if (line.includes('[') || line.split(' ').length < 12) continue;
    else {
      lines[at] = '';
      edits.push({ kind, words: line.replace(/[*~`]/g, '').split(' ').slice(0, 8).join(' ') });
    }
    touched.push(at);
  }
  return { markdown: lines.join('\n'), edits };
}

/** A line of the body that has words of its own: no front matter, no definition, no code, no head of a table. */
function isEditable(lines: readonly string[], at: number, line: string): boolean {
  const begins = lines.indexOf('---', 1);
  const fences = lines.slice(0, at).filter((other) => other.startsWith('```')).length;
  if (at <= begins || fences % 2 === 1 || /^(?:\[|```|\|[ :|-]+\|$|> \[!)/.test(line)) return false;
  return !(lines[at + 1] ?? '').startsWith(': ') && !/^\|[ :|-]+\|$/.test(lines[at + 1] ?? '') && line.split(' ').length > 3;
}

/** A paragraph that is one line between empty ones. */
function isProse(lines: readonly string[], at: number): boolean {
  return /^\p{Lu}/u.test(lines[at] ?? '') && lines[at - 1] === '' && lines[at + 1] === '';
}
