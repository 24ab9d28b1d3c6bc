import type { PrintBlock } from './block.js';
import type { RecordedNote } from './edition.js';
import type { NoteKey } from './inline.js';
import type { SourcePlace } from './place.js';
import type { PlainDate } from './plain-date.js';

/** A link definition of the article: `[3]: https://… "Title"`. */
export interface Definition {
  readonly label: string;
  readonly url: string;
  readonly title?: string;
  readonly place: SourcePlace;
}

/** What an author says of a source in the front matter or in `<name>.sources.yml`. */
export interface SourceDescription {
  /** A definition's label or a URL. */
  readonly match: string;
  readonly author?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: PlainDate;
  readonly accessed?: PlainDate;
  /** URL of an archived copy. */
  readonly archived?: string;
  /** What kind of source, how far to trust it. */
  readonly description?: string;
  readonly place: SourcePlace;
}

/** One source as its endnote prints it. Nothing is invented: what is unknown is absent. */
export interface Source {
  readonly key: NoteKey;
  /** In full, as the author wrote it but for tracking parameters. */
  readonly url: string;
  /** Shortest name for *Sources on this page*: publisher, else domain. */
  readonly name: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: PlainDate;
  readonly accessed?: PlainDate;
  readonly archived?: string;
  /** What citations call it beside its publisher and its title: these words are printed nowhere else. */
  readonly inText?: readonly string[];
  readonly description?: string;
  readonly citedAt: readonly SourcePlace[];
}

export type EndnoteBody =
  | { readonly kind: 'source'; readonly source: Source }
  /** `name`: where an image that lies on the web comes from, for *Sources on this page*; `sources`: the names of those whose addresses it prints. */
  | { readonly kind: 'comment'; readonly blocks: readonly PrintBlock[]; readonly name?: string; readonly sources?: readonly string[] }
  /** Nothing cites it any more; its number stays its own. */
  | { readonly kind: 'withdrawn'; readonly note: RecordedNote; readonly edition: number };

/** How *Sources on this page* names what a note leads to; a comment without a source is none, nor is what nothing cites. */
export function listedName(body: EndnoteBody): string | undefined {
  if (body.kind === 'withdrawn') return undefined;
  if (body.kind === 'source') return body.source.name;
  return body.name ?? (body.sources === undefined ? undefined : [...new Set(body.sources)].join(', '));
}

/** A note that a mark leads to; it gets its number only when the order on paper is known. */
export interface Note {
  readonly key: NoteKey;
  readonly body: EndnoteBody;
  readonly citedAt: readonly SourcePlace[];
}

export interface Endnote extends Note {
  /** From 1 without a gap: in the order of the first marks on paper, but for those that an edition before has numbered. */
  readonly number: number;
}
