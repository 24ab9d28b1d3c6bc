import type { PrintedWord, Problem } from '../../model/index.js';
import { beginningOf } from './beginning-of.js';
import type { ChangesOnPaper } from './changes-apart.js';
import { skeleton } from './skeleton.js';

/** Other words in a part whose rows nothing tells apart: its lines run through all cells, and only its letters are the same. */
export function* untaggedChanges({ words, asBuilt = words, elements }: ChangesOnPaper): Generator<Problem> {
  if (lettersOf(words) === lettersOf(asBuilt)) return;
  const [other, own] = [apart(words, asBuilt), apart(asBuilt, words)];
  const [place = elements[0]?.places[0]] = other[0]?.places ?? [];
  const told = other.length === 0 ? `loss of “${shown(own)}”` : `“${shown(other)}”`;
  yield {
    message: `Unexpected ${told} in what has changed, expected ${own.length === 0 ? 'nothing there' : other.length === 0 ? 'it there' : `“${shown(own)}”`}`,
    hint: 'Build the briefing again; something has changed the page since.',
    ...(place === undefined ? {} : { paper: place }),
  };
}

function lettersOf(words: readonly PrintedWord[]): string {
  return [...skeleton(words.map(({ text }) => text).join(''))].sort().join('');
}

/** Those of the first that the others have not. */
function apart(words: readonly PrintedWord[], others: readonly PrintedWord[]): readonly PrintedWord[] {
  const known = new Set(others.map(({ text }) => text));
  return words.filter(({ text }) => !known.has(text));
}

function shown(words: readonly PrintedWord[]): string {
  return beginningOf(words.map(({ text }) => text).join(' '));
}
