/**
 * Why a word need not stand on paper where the article has it; `plain` words must. `sign` is what print adds of its own
 * at a place that the source tells.
 */
export type WordKind = 'plain' | 'moved' | 'left-out' | 'repeated' | 'sign';

/** A word of the article, or one that print may set between them. */
export interface WrittenWord {
  readonly key: string;
  readonly raw: string;
  /** No space parts it from the word before. */
  readonly touches?: boolean;
  /** In the author's file, from 1. */
  readonly line: number;
  readonly kind: WordKind;
  /** Of the words with one group at least one stands on paper: an address, or the name that is printed for it. */
  readonly group?: object;
  /** Of one group the words of one name. */
  readonly name?: object;
  /** Of page one, but of a text whose citations are known: the author’s own. */
  readonly isAuthored?: boolean;
  /** Stands in a block of code, whose long lines go on behind a sign. */
  readonly isCode?: boolean;
}

/** Words in quotation marks, or of a block quotation: `from` up to, not including, `to`. */
export interface Quotation {
  readonly form: 'marks' | 'block';
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** A place that cites a note, behind the words before `at`. */
export interface Citation {
  readonly at: number;
  readonly line: number;
  /** The note's; absent where no note is known for the address. */
  readonly number?: number;
  /** Nothing but citations stands in its paragraph: print sets them behind the block before. */
  readonly isAlone: boolean;
}

/** A text of the article as words in order. */
export interface WrittenText {
  readonly words: readonly WrittenWord[];
  readonly quotations: readonly Quotation[];
  readonly citations: readonly Citation[];
}
