import type { CalloutFlavour } from './block.js';
import type { Confidence, Likelihood } from './front-matter.js';

/** The fixed words a briefing prints, in one language. Author may override each through `labels:` (dotted names for the nested ones: `likelihood.likely`). */
export interface FixedWords {
  readonly notes: string;
  /** “Cited on p. ” / “Cited on pp. ” without the numbers. */
  readonly citedOnPage: string;
  readonly citedOnPages: string;
  readonly page: string;
  readonly pageOf: string;
  readonly note: string;
  readonly accessed: string;
  readonly archived: string;
  readonly alsoConsulted: string;
  readonly sourcesOnThisPage: string;
  readonly bottomLine: string;
  readonly keyJudgements: string;
  readonly howFirmly: string;
  readonly atAGlance: string;
  readonly whatToWatch: string;
  readonly inside: string;
  readonly contents: string;
  readonly actor: string;
  readonly statement: string;
  readonly stance: string;
  readonly notesColumn: string;
  readonly edition: string;
  readonly number: string;
  readonly informationCutoff: string;
  readonly briefing: string;
  readonly draft: string;
  readonly aboutSources: string;
  readonly sourceCount: string;
  readonly howToCite: string;
  readonly contact: string;
  readonly contentHash: string;
  readonly legend: string;
  readonly likelihoodLegend: string;
  readonly confidenceLabel: string;
  readonly imageNotPrinted: string;
  readonly continued: string;
  readonly likelihood: Readonly<Record<Likelihood, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly callout: Readonly<Record<CalloutFlavour, string>>;
}

/** One language: its fixed words, how it writes dates and quotes, and the section names it is recognised by. */
export interface Language {
  /** Primary subtag, e.g. `de`. */
  readonly code: string;
  readonly words: FixedWords;
  /** January first; in the form used inside a date. */
  readonly months: readonly string[];
  /** `day month year` with the language's own punctuation; the fields are `{d}`, `{m}` (month name) and `{y}`. */
  readonly datePattern: { readonly day: string; readonly month: string };
  /** Opening and closing double, then opening and closing single, with the spaces that belong to them. */
  readonly quotes: readonly [string, string, string, string];
  /** Lower-case section names; a heading matches when it equals one, or begins with one followed by a word boundary. */
  readonly sections: {
    readonly summary: readonly string[];
    readonly reactions: readonly string[];
    readonly verification: readonly string[];
  };
  /** Words between the links of one citation: and, und, et, … */
  readonly conjunctions: readonly string[];
  /** Link texts that are no name: source, link, here, … (lower case). */
  readonly linkWords: readonly string[];
  /** Openings of a paragraph that sums up: `Bottom line:`, `In other words,`. */
  readonly conclusions: readonly string[];
}
