import { distance } from 'fastest-levenshtein';
import { type ArticleBlock, notesAnchor } from '../../model/index.js';
import { decoded } from '../sources/link-target.js';

/** The ids of an article's headings, as links name them. */
export interface HeadingIndex {
  /** The heading's own id, whatever case, encoding and number of hyphens the link has; `undefined` where there is none. */
  find(id: string): string | undefined;
  /** Up to three ids that a mistyped one may mean, the nearest first; where none is near, such as have all its words or no others. */
  near(id: string): readonly string[];
}

/** Collects the ids of all headings, those in lists and quotations too. In the place of those left out stands that of the notes. */
export function headingIndex(blocks: readonly ArticleBlock[], ofNotes: ReadonlySet<ArticleBlock> = new Set()): HeadingIndex {
  const leftOut = new Set([...ofNotes].flatMap((block) => (block.kind === 'heading' ? [block.id] : [])));
  const ids = new Set(idsIn(blocks));
  const folded = new Map([...ids].map((id) => [fold(id), id]));
  // Few articles have a link for which this is wanted.
  let bySlug: ReadonlyMap<string, string> | undefined;
  const answers = new Map<string, readonly string[]>();
  const own = (id: string): string | undefined => {
    if (ids.has(id)) return id;
    const found = folded.get(fold(id));
    if (found !== undefined) return found;
    bySlug ??= uniqueSlugs(ids);
    return bySlug.get(slug(id));
  };
  return {
    find(id) {
      const found = own(id);
      return found !== undefined && leftOut.has(found) ? notesAnchor : found;
    },
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

/** As other programs make an id: where they drop a sign between spaces, two hyphens stay, and one at the end behind a space. */
function slug(id: string): string {
  return fold(id)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Ids by such a form of theirs; where two have one, neither is meant for sure. */
function uniqueSlugs(ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const id of ids) {
    const form = slug(id);
    found.set(form, found.has(form) ? undefined : id);
  }
  return new Map([...found].flatMap(([form, id]) => (id === undefined || form === '' ? [] : [[form, id] as const])));
}

function nearest(wanted: string, folded: ReadonlyMap<string, string>): readonly string[] {
  const near = [...folded]
    .map(([candidate, id]) => ({
      id,
      away: candidate.startsWith(wanted) || wanted.startsWith(candidate) ? 1 : distance(wanted, candidate),
    }))
    .filter(({ away }) => away <= Math.max(2, wanted.length / 3))
    .sort((a, b) => a.away - b.away);
  return near.length === 0 ? ofSameWords(wanted, folded) : near.slice(0, 3).map(({ id }) => id);
}

/** Ids between which and the wanted one there is no difference but words too many, the nearest in length first. */
function ofSameWords(wanted: string, folded: ReadonlyMap<string, string>): readonly string[] {
  const own = wordsOf(wanted);
  return [...folded]
    .map(([candidate, id]) => ({ id, words: wordsOf(candidate) }))
    .filter(({ words }) => {
      const [fewer, more] = words.size < own.size ? [words, own] : [own, words];
      return fewer.size > 0 && [...fewer].every((word) => more.has(word));
    })
    .sort((a, b) => Math.abs(a.words.size - own.size) - Math.abs(b.words.size - own.size))
    .slice(0, 3)
    .map(({ id }) => id);
}

function wordsOf(id: string): ReadonlySet<string> {
  return new Set(slug(id).split('-').filter(Boolean));
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
