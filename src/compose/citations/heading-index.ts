import { distance } from 'fastest-levenshtein';
import type { ArticleBlock } from '../../model/index.js';
import { decoded } from '../sources/link-target.js';

/** The ids of an article's headings, as links name them. */
export interface HeadingIndex {
  /** The heading's own id, whatever case and encoding the link has; `undefined` where there is none. */
  find(id: string): string | undefined;
  /** Up to three ids that a mistyped one may mean, the nearest first. */
  near(id: string): readonly string[];
}

/** Collects the ids of all headings, those in lists and quotations too. */
export function headingIndex(blocks: readonly ArticleBlock[]): HeadingIndex {
  const ids = new Set(idsIn(blocks));
  const folded = new Map([...ids].map((id) => [fold(id), id]));
  const answers = new Map<string, readonly string[]>();
  return {
    find: (id) => (ids.has(id) ? id : folded.get(fold(id))),
    near: (id) => {
      const answer = answers.get(id) ?? nearest(fold(id), folded);
      answers.set(id, answer);
      return answer;
    },
  };
}

function fold(id: string): string {
  return decoded(id).normalize('NFC').toLowerCase();
}

function nearest(wanted: string, folded: ReadonlyMap<string, string>): readonly string[] {
  return [...folded]
    .map(([candidate, id]) => ({
      id,
      away: candidate.startsWith(wanted) || wanted.startsWith(candidate) ? 1 : distance(wanted, candidate),
    }))
    .filter(({ away }) => away <= Math.max(2, wanted.length / 3))
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ id }) => id);
}

function* idsIn(blocks: readonly ArticleBlock[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'heading') yield block.id;
    else if (block.kind === 'list') for (const item of block.items) yield* idsIn(item.blocks);
    else if (block.kind === 'quote' || block.kind === 'callout') yield* idsIn(block.blocks);
    else if (block.kind === 'definition-list')
      for (const blocks of block.entries.flatMap((entry) => entry.definitions)) yield* idsIn(blocks);
  }
}
