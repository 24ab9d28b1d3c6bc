import type { Article } from './article.js';
import type { Briefing } from './briefing.js';
import type { Severity } from './finding.js';
import type { Paper } from './front-matter.js';
import type { PdfFacts } from './pdf-facts.js';
import type { PaperPlace, SourcePlace } from './place.js';
import type { ProjectSettings } from './project.js';
import type { FixedWords, Language } from './words.js';

/** The sheet and its grid in points, as the build chose it; left and right are those of an odd (right-hand) page. */
export interface PromisedSheet {
  readonly paper: Paper;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly twoSided: boolean;
  /** Tables and page one. */
  readonly full: number;
  /** Prose and notes. */
  readonly text: number;
  readonly gutter: number;
  /** 0 where there is no side column. */
  readonly side: number;
  /** Type sizes are multiplied by it; 1 is a body of 10.5 pt on 14 pt. */
  readonly scale: number;
}

/** What a finished PDF is held against: the article as its author wrote it, what was composed of it, and how it was to be printed. */
export interface Promised {
  readonly article: Article;
  readonly briefing: Briefing;
  /** What the project gives where the article does not; empty without one. */
  readonly project: ProjectSettings;
  readonly sheet: PromisedSheet;
  readonly words: FixedWords;
  readonly language: Language;
  /** Font families that may be used, by all roles. */
  readonly families: readonly string[];
  readonly draft: boolean;
  /** Bars beside what has changed were asked for. */
  readonly changeBars: boolean;
  /** PDF/UA-1 was asked for. */
  readonly accessible: boolean;
  /** Pages turned to landscape on purpose. */
  readonly across: readonly number[];
  /** Ids of checks that others leave a cause to, and that are turned off or count for less than an error: what they say keeps no file back. */
  readonly lowered?: readonly string[];
  /** There where a finished PDF of another content hash is held against the article. */
  readonly now?: PrintedNow;
}

/** What the article prints now, for a PDF that was made from another state of it, or from another article. */
export interface PrintedNow {
  readonly found: PdfFacts;
  /** Pages that do not look the same in both. */
  readonly otherLooks: readonly number[];
  /** Content hash of the build that made the PDF, where its report names one. */
  readonly builtHash?: string;
  /** Names of the project’s settings that have changed since that build. */
  readonly otherSettings?: readonly string[];
}

/** One place where a claim does not hold. `severity` may lower the check's own, never raise it. */
export interface Problem {
  /** “Unexpected X, expected Y”. */
  readonly message: string;
  /** Names the repair. */
  readonly hint?: string;
  readonly source?: SourcePlace;
  readonly paper?: PaperPlace;
  readonly severity?: Severity;
}

/** One claim about a finished PDF. */
export interface Check {
  /** The file's name, kebab-case: what holds. */
  readonly id: string;
  /** The sentence that should hold. */
  readonly claim: string;
  readonly severity: Severity;
  /** Whether it can be asked of a PDF whose article is not the one it was made from. */
  readonly needs: 'file' | 'article';
  run(promised: Promised, found: PdfFacts): Iterable<Problem>;
}
