import {
  type OutlineEntry,
  type PaperPlace,
  type PdfFacts,
  type PrintInline,
  type Problem,
  type Promised,
  plainText,
} from '../../model/index.js';
import { align } from './align.js';
import { skeleton } from './skeleton.js';

/** Headings of the article that no bookmark names, the first of them by its words: asked where no tags tell what is a heading on paper. */
export function* headingsOffOutline({ briefing }: Promised, { outline }: PdfFacts): Generator<Problem> {
  // Bookmarks that are gone with the tags have gone by the same program, of which another check speaks.
  if (outline.length === 0) return;
  const entries = flat(outline);
  const headings = briefing.body.flatMap((block) => {
    const title = block.kind === 'heading' ? plainText(block.children) : '';
    return block.kind === 'heading' && skeleton(title) !== '' && isWordsAlone(block.children) ? [{ title, place: block.place }] : [];
  });
  const pairs =
    align(headings, entries, (one, other) => skeleton(one.title) === skeleton(other.title), headings.length + entries.length) ?? [];
  const entryOf = new Map(pairs);
  const lost = headings.flatMap((heading, index) => (entryOf.has(index) ? [] : [{ ...heading, index }]));
  const [first] = lost;
  if (first === undefined) return;
  const more = lost.length === 1 ? '' : ` and ${lost.length - 1} more`;
  yield {
    message: `Unexpected outline without “${first.title}”${more}, expected an entry for each heading of the article`,
    hint: 'Build the file again: a program has changed its bookmarks.',
    source: first.place,
    paper: pageBefore(entries[entryOf.get(first.index - 1) ?? -1]),
  };
}

/** A bookmark has no pictures, and the pages of references in its own way: only of words alone is it known what it says. */
function isWordsAlone(inlines: readonly PrintInline[]): boolean {
  return inlines.every((inline) =>
    'children' in inline ? isWordsAlone(inline.children) : inline.kind === 'text' || inline.kind === 'mark' || inline.kind === 'code',
  );
}

function pageBefore(entry: OutlineEntry | undefined): PaperPlace {
  return { page: entry?.target.kind === 'page' ? entry.target.page : 1 };
}

function flat(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.children)]);
}
