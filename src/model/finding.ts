import type { PaperPlace, SourcePlace } from './place.js';

export type Severity = 'error' | 'warning' | 'info';

/** One thing to know about an article or its print: what is wrong, where, and the repair. */
export interface Finding {
  /** Kebab-case claim that should hold, e.g. `reference-is-defined`. */
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  /** Names the repair. */
  readonly hint?: string;
  readonly source?: SourcePlace;
  readonly paper?: PaperPlace;
}

/** What a stage hands on: a value with findings, or findings alone where none could be made. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };
