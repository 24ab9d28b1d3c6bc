import type { OutlineEntry, PdfFacts, Problem } from '../../model/index.js';
import { targetKey } from './target-key.js';

/** Compares the outline with that of the file as it is built: the first entry that differs is told. */
export function otherOutline(found: PdfFacts, built: PdfFacts): readonly Problem[] {
  const [is, was] = [flat(found.outline), flat(built.outline)];
  const at = Array.from({ length: Math.max(is.length, was.length) }).findIndex((_, index) => keyOf(is[index]) !== keyOf(was[index]));
  if (at < 0) return [];
  const [one, own] = [is[at], was[at]];
  return [
    {
      message: `Unexpected ${one === undefined ? 'end of the outline' : `outline entry ${shown(one)}`}, expected ${own === undefined ? 'no more' : shown(own)}`,
      hint: 'Build the file again: a program has changed its bookmarks since.',
      paper: { page: one?.target.kind === 'page' ? one.target.page : 1 },
    },
  ];
}

function shown({ title, target }: OutlineEntry): string {
  return `“${title}”${target.kind === 'page' ? ` that leads to p. ${target.page}, ${Math.round(target.y ?? 0)} pt` : ' that leads nowhere'}`;
}

function keyOf(entry: OutlineEntry | undefined): string | undefined {
  return entry && JSON.stringify([entry.title, entry.level, targetKey(entry.target)]);
}

function flat(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.children)]);
}
