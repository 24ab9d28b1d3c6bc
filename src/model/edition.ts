import type { ArticleInline, NoteKey } from './inline.js';
import type { PlainDate } from './plain-date.js';
import type { Source } from './source.js';

/** What a passage is; one of another kind never stands for it. */
export type PassageKind =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'paragraph'
  | 'row'
  | 'statement'
  | 'term'
  | 'caption'
  | 'code'
  | 'judgement'
  | 'note';

/** A paragraph, heading, table row or the like, as it was printed. */
export interface Passage {
  /** Words of the heading above; empty above the first one. */
  readonly section: string;
  readonly kind: PassageKind;
  /** Its words without marks; cells are parted by “ | ”, words that are struck out stand in `~~…~~`. */
  readonly text: string;
  /** Notes marked in it. */
  readonly marks?: readonly PassageMark[];
  /** What stands at its beginning and is none of its words: `☐` or `☑` of a task, the flavour of the callout that it opens. Absent in earlier records, too. */
  readonly sign?: string;
  /** SHA-256 of its pictures in lower-case hexadecimal. */
  readonly pictures?: readonly string[];
}

/** A note's mark, by the index of the word that it stands behind; −1 before the first one. */
export type PassageMark = readonly [word: number, note: number];

/** What a note printed of its source. */
export type RecordedSource = Pick<Source, 'url' | 'name' | 'title' | 'publisher' | 'author' | 'published' | 'accessed' | 'archived'>;

export type RecordedBody =
  | { readonly kind: 'source'; readonly source: RecordedSource }
  /** The words of a footnote. */
  | { readonly kind: 'comment'; readonly text: string };

/** An endnote as it was printed. */
export interface RecordedNote {
  readonly number: number;
  readonly key: NoteKey;
  readonly body: RecordedBody;
  /** Edition from which nothing cites it any more. */
  readonly withdrawn?: number;
}

export interface RecordedStance {
  readonly actor: string;
  readonly stance: string;
}

/** A state of an article that went to print. */
export interface Edition {
  /** From 1, ascending. */
  readonly number: number;
  /** What its editor says of it, printed on the page of what has changed. */
  readonly note?: string;
  /** The same, read as Markdown; where it is not, it is plain text. */
  readonly said?: readonly ArticleInline[];
  /** Of the article. */
  readonly date?: PlainDate;
  /** SHA-256 of article, sources file and images in lower-case hexadecimal. */
  readonly contentHash: string;
  /** What is printed of the front matter but title and summary: name of the field (`legend.for`, `labels.notes`) → value. Absent in records that know neither this nor marks, pictures and words struck out. */
  readonly cover?: Readonly<Record<string, string>>;
  /** In the order of reading. */
  readonly passages: readonly Passage[];
  /** Numbers without a gap, from 1. */
  readonly notes: readonly RecordedNote[];
  readonly stances: readonly RecordedStance[];
}
