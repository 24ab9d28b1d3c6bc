import type { SourcePlace } from '../../model/index.js';

/** One link of the article to a source, as far as it tells something of the source. */
export interface SourceUse {
  readonly key: string;
  readonly url: string;
  /** The link's words; empty where they are the address itself. */
  readonly label: string;
  /** `citation`: in a parenthesis of its own; `listed`: in a list, or a table’s column, of bare links; `text`: within a sentence. */
  readonly context: 'citation' | 'listed' | 'text';
  /** Whether it backs what is said there; a list of sources only names them. */
  readonly cites: boolean;
  readonly title?: string;
  /** A footnote says it, whose words are the reader's to see. */
  readonly isFootnote?: boolean;
  /** What a list of sources calls it, or the words of a footnote that is this source. */
  readonly entryTitle?: string;
  readonly place: SourcePlace;
}

/** All that an article's links use. */
export interface LinkUses {
  readonly sources: readonly SourceUse[];
  /** Normalised labels of the definitions that links go through, whatever these lead to. */
  readonly definitions: ReadonlySet<string>;
  readonly imageUrls: ReadonlySet<string>;
}

/** A definition's label as CommonMark compares it. */
export function normalisedLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
