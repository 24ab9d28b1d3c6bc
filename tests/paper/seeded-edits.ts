import { random } from '../bench/random.mjs';

/** An edit of an article, and how it is known on paper. */
export interface SeededEdit {
  readonly kind: 'added' | 'removed' | 'reworded' | 'struck' | 'cited' | 'dated';
  /** A word that stands nowhere else; of a passage that is gone its first words. */
  readonly words: string;
}

/** An article before and after some edits. */
export interface EditedArticle {
  readonly before: string;
  readonly after: string;
  readonly edits: readonly SeededEdit[];
}

/** The date of the edited article where it has another one. */
export const laterDate = '2026-03-10';

/** An article changed in places that lie apart; the same for the same seed. */
export function editArticle(markdown: string, seed: number): EditedArticle {
  const dice = random(seed * 104_729 + 7);
  const lines = markdown.split('\n');
  const after = [...lines];
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
    const kind = dice.pick(['added', 'removed', 'reworded', 'reworded', 'reworded', 'struck', 'cited'] as const);
    if (kind === 'reworded' || kind === 'struck' || kind === 'cited') {
      const gaps = [...line.matchAll(/(?<=\s\p{Ll}{2,}) (?=\p{Ll}{2,}\s)/gu)].map(({ index }) => index);
      const gap = dice.pick(gaps);
      // A source that is cited before, where nothing is taken away, by its number alone: its note says nothing new, as it would if another
      // name became the most frequent one.
      const citation = lines
        .find((other, index) => index < at && /^\p{Lu}.* \(\[Outlet \d\]\[\d\]\)/u.test(other))
        ?.match(/(?<= \(\[Outlet \d\])\[(\d)\](?=\))/u)?.[1];
      if (gap === undefined || isMarkedUp(line, gap) || (kind === 'cited' && (citation === undefined || !isProse(lines, at)))) continue;
      const insert = (text: string) => `${line.slice(0, gap)} ${text}${line.slice(gap)}`;
      if (kind !== 'reworded') lines[at] = insert(word);
      after[at] = insert({ reworded: word, struck: `~~${word}~~`, cited: `${word} ([${citation}][${citation}])` }[kind]);
      edits.push({ kind, words: word });
    } else if (!isProse(lines, at)) continue;
    else if (kind === 'added') {
      after[at] = `${line}\n\n${Array.from({ length: 4 + dice.below(30) }, (_, index) => `${word}n${index}`).join(' ')}.`;
      edits.push({ kind, words: `${word}n0` });
    } else if (line.includes('[') || line.split(' ').length < 12) continue;
    else {
      after[at] = '';
      edits.push({ kind, words: line.replace(/[*~`]/g, '').split(' ').slice(0, 8).join(' ') });
    }
    touched.push(at);
  }
  const date = after.findIndex((line) => line.startsWith('date: '));
  if (date >= 0 && dice.below(3) === 0) {
    after[date] = `date: ${laterDate}`;
    edits.push({ kind: 'dated', words: laterDate });
  }
  return { before: lines.join('\n'), after: after.join('\n'), edits };
}

/** Whether a place lies between signs that open and close a style, or in code. */
function isMarkedUp(line: string, at: number): boolean {
  return ['~~', '`'].some((sign) => line.slice(0, at).split(sign).length % 2 === 0);
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
