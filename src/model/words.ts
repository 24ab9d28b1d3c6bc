import type { CalloutFlavour } from './block.js';
import type { Confidence, Likelihood } from './front-matter.js';

/** A phrase with a count, `{n}`, by CLDR plural category; a language leaves out the categories it does not tell apart. */
export interface PluralForms {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The fixed words a briefing prints, in one language; none begins or ends with a space. The author may override each through `labels:` (dotted names for the nested ones: `likelihood.likely`). */
export interface FixedWords {
  /** Heading of the endnotes. */
  readonly notes: string;
  /** “Cited on p.” and “Cited on pp.”; the numbers follow after a no-break space. */
  readonly citedOnPage: string;
  readonly citedOnPages: string;
  /** “p.” before a page's number: `→ p. 7`. */
  readonly page: string;
  /** Folio: `Page {page} of {pages}`. */
  readonly pageOf: string;
  /** “note” before a note's number: `(note 3)`. */
  readonly note: string;
  /** Before the date of access, inside a note. */
  readonly accessed: string;
  /** Before the URL of the archived copy, inside a note. */
  readonly archived: string;
  /** Before what citations call a source besides, inside its note. */
  readonly inText: string;
  readonly alsoConsulted: string;
  readonly sourcesOnThisPage: string;
  /** Ends a list of the sources on a page that is cut off: `and {n} more in the notes`. */
  readonly moreSources: string;
  readonly bottomLine: string;
  readonly keyJudgements: string;
  readonly howFirmly: string;
  readonly atAGlance: string;
  readonly whatToWatch: string;
  /** Heading of the short list of contents on page one. */
  readonly inside: string;
  readonly contents: string;
  readonly actor: string;
  readonly statement: string;
  readonly stance: string;
  /** Over the paragraphs that close sections of reactions, at a glance. */
  readonly inShort: string;
  readonly notesColumn: string;
  /** “Edition” before its number or name. */
  readonly edition: string;
  /** “No.” before the number in a series. */
  readonly number: string;
  /** “Information as of” before a date. */
  readonly informationCutoff: string;
  readonly briefing: string;
  readonly draft: string;
  readonly aboutSources: string;
  readonly sourceCount: PluralForms;
  readonly howToCite: string;
  readonly contact: string;
  readonly contentHash: string;
  /** Heading over what the stances mean. */
  readonly legend: string;
  readonly likelihoodLegend: string;
  /** “Confidence” before its degree, as in `Confidence: high`. */
  readonly confidenceLabel: string;
  readonly imageNotPrinted: string;
  /** “(continued)”, brackets included. */
  readonly continued: string;
  readonly changes: ChangeWords;
  readonly likelihood: Readonly<Record<Likelihood, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly callout: Readonly<Record<CalloutFlavour, string>>;
}

/** How a date with a day, and one without, are put together; the fields are `{d}`, `{m}` (month name) and `{y}`. */
export interface DatePattern {
  readonly day: string;
  readonly month: string;
}

/**
 * By which words a text sums up, and what in it is no part of its argument; all in lower case, with curly apostrophes. An opening is
 * followed by a sign such as a colon; one that ends in `…` by more words, one that ends in `#` by a sign or a date and a sign.
 */
export interface SummingUp {
  /** Names of the section that sums up: “Conclusion”. */
  readonly sections: readonly string[];
  /** Names of sections beside the argument: “Background”, “Methods”, “About the author”, “Sources”. */
  readonly besides: readonly string[];
  /** Openings that mark a paragraph as the sum of the whole: “Bottom line”. */
  readonly labels: readonly string[];
  /** Openings of a paragraph that sums up what stands before it: “In other words”. */
  readonly phrases: readonly string[];
  /** Openings of a sentence that recommends in so many words: “We recommend”. */
  readonly recommendations: readonly string[];
  /** Openings of a paragraph beside the argument: “Update”, “Sources”, “We thank”. */
  readonly asides: readonly string[];
  /** Openings that say once more what stands right before, so that nothing is missed without them where a sign sets them off: “In other words”. */
  readonly restatements: readonly string[];
  /** First words that set a sentence against the one before: “But”. */
  readonly contrasts: readonly string[];
  /** Others that go on from it: “Also”, “So”, “For example”. */
  readonly connectives: readonly string[];
  /** First words that stand for something named before: “This”, “They”. */
  readonly references: readonly string[];
  /** Those that do so behind a preposition as well: “After that”; a possessive may point to what comes, “In its report the board”. */
  readonly pointers: readonly string[];
  readonly prepositions: readonly string[];
  /** Beginnings like one of these that point to nothing, unless a longer one does: “It is”, “Given that”. */
  readonly impersonal: readonly string[];
  /** First words of a heading that asks, or says what is asked: “How”, “Whether”; one that ends in an apostrophe goes on without a space. */
  readonly questions: readonly string[];
}

/** By which words a sentence holds on to a link, so that the link's own words must stay; all in lower case. */
export interface WordsBeforeLinks {
  /** Link texts that point: left out of “the site is here” they leave a hole. */
  readonly pointers: readonly string[];
  /** Words that lead to a noun: “this source”, “laut Quelle”, “selon la source”. */
  readonly leads: readonly string[];
  /** Words that a pointer completes: “is here”, “read more here”, “zu finden hier”. */
  readonly completed: readonly string[];
  /** What stands in a parenthesis behind these is what to see: “see (AP)”, “vgl. (AP)”. */
  readonly sends: readonly string[];
  /** A bare number behind these is what they speak of: “according to [1]”, “laut [1]”. */
  readonly governs: readonly string[];
  /** The same where they begin a sentence or what a comma sets apart: “In [2] he says”. Elsewhere they may end what is said: “was sworn in [2]”. */
  readonly governsAhead: readonly string[];
  /** What a bare number may be the subject of, before a small letter: “as [1] shows”. */
  readonly clauses: readonly string[];
  /** Verbs that have no subject but a bare number where a clause begins: “; [9] disagrees”. */
  readonly reports: readonly string[];
}

/** What a changed edition says of itself. */
export interface ChangeWords {
  readonly heading: string;
  /** Beside the edition that this one takes the place of. */
  readonly comparedWith: string;
  /** Beside the edition that is printed. */
  readonly thisEdition: string;
  /** Beside what the signs in the margin mean. */
  readonly inMargin: string;
  readonly bars: string;
  /** Heads of columns. */
  readonly section: string;
  readonly change: string;
  readonly added: string;
  readonly removed: string;
  readonly reworded: string;
  readonly moved: string;
  /** Before the words of the passage behind which one stands that has moved. */
  readonly behind: string;
  /** Before what stood there, and before what stands there now. */
  readonly was: string;
  readonly now: string;
  readonly newSource: string;
  readonly withdrawnSource: string;
  /** Of a source or a footnote, with `{n}` for the edition; begins a sentence in capitals. */
  readonly withdrawn: string;
  /** Before words behind which other notes are marked. */
  readonly cited: string;
  /** “notes” before the numbers of several. */
  readonly notes: string;
  readonly picture: string;
  readonly citedAgain: string;
  /** Of the notes. */
  readonly renumbered: string;
  /** In place of a section: what stands above the title and below it. */
  readonly cover: string;
  /** Names of what is printed of the front matter. */
  readonly authors: string;
  readonly date: string;
  readonly organisation: string;
  readonly series: string;
  readonly status: string;
  readonly marking: string;
  /** A word that the author has replaced. */
  readonly label: string;
}

/** One language: its fixed words, how it writes dates and quotes, and the section names it is recognised by. */
export interface Language {
  /** Primary subtag, e.g. `de`. */
  readonly code: string;
  readonly words: FixedWords;
  /** January first; in the form used behind a day (`27 ноября`). */
  readonly months: readonly string[];
  /** In the form used without a day (`ноябрь 2025`), where it is another. */
  readonly monthsAlone?: readonly string[];
  readonly weekdays: readonly string[];
  /** What a day is called that is counted: “Day 2”. */
  readonly day: string;
  readonly datePattern: DatePattern;
  /** Regions that order a date otherwise: `US` → month first. */
  readonly regionalDates?: Readonly<Record<string, DatePattern>>;
  /** What stands for `{d}` on the first of a month (French `1er`). */
  readonly firstDay?: string;
  /** Opening and closing double, then opening and closing single, with the spaces that belong to them. */
  readonly quotes: readonly [string, string, string, string];
  /** A colon with the space that belongs before it. */
  readonly colon: string;
  /** Marks stand right behind the word, before stops and closing quotation marks: French, by the Lexique of the Imprimerie nationale, « Appel de note ». */
  readonly marksBeforeStops?: true;
  /** A percentage: `{n}%`, or `{n} %` with a no-break space. */
  readonly percent: string;
  /** Lower-case section names; a heading matches when it equals one, or goes on with punctuation or a word that leads on (by, from, aus, de …); of `sources`, only when it is made of such names. */
  readonly sections: {
    readonly summary: readonly string[];
    readonly reactions: readonly string[];
    readonly verification: readonly string[];
    readonly sources: readonly string[];
  };
  /** By which words a heading tells that others react, or what they say; patterns in lower case, with single spaces. */
  readonly reacting: readonly string[];
  /** Words between the links of one citation: and, und, et, … */
  readonly conjunctions: readonly string[];
  /** Link texts that are no name: source, link, here, … (lower case). */
  readonly linkWords: readonly string[];
  readonly beforeLinks: WordsBeforeLinks;
  /** What a small figure counts, as patterns: “9 months”. */
  readonly durations: readonly string[];
  readonly summingUp: SummingUp;
}
