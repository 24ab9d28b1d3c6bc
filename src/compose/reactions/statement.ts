import type { Departure, PrintBlock, PrintInline, SourcePlace } from '../../model/index.js';

/** What a group hands down to its statements. */
export interface Group {
  /** Its words, without the stop behind them. */
  readonly name: string;
  readonly stance?: string;
  /** Its words cite a source, which then is its statements', too. */
  readonly isCited: boolean;
}

/** One list item of a reaction section, read. */
export interface Statement {
  readonly kind: 'statement';
  readonly actor?: readonly PrintInline[];
  /** What the actor is called without office and parenthesis; empty where nobody is named. */
  readonly names: readonly string[];
  readonly blocks: readonly PrintBlock[];
  /** As the author wrote it on the item. */
  readonly stance?: string;
  /** The group the statement stands in. */
  readonly group?: Group;
  readonly departures: readonly Departure[];
  readonly place: SourcePlace;
}

/** The words over a nested list of statements. */
export interface StatementGroup {
  readonly kind: 'group';
  readonly children: readonly PrintInline[];
  readonly departures: readonly Departure[];
  readonly place: SourcePlace;
}

export type StatementEntry = Statement | StatementGroup;
