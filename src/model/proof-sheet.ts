import type { Finding, Severity } from './finding.js';

/** All that an editor looks at before the print run: the pages, what was found on them, and where every word went. */
export interface ProofSheet {
  readonly title: string;
  readonly slug: string;
  /** Of Briefpress. */
  readonly version: string;
  readonly contentHash?: string;
  readonly status: 'built' | 'draft' | 'rejected';
  readonly pages: readonly ProofPage[];
  readonly findings: readonly Finding[];
  readonly ledger: ProofLedger;
  readonly endnotes: readonly ProofEndnote[];
  readonly checks: {
    /** Checks that found nothing. */
    readonly passed: number;
    readonly run: number;
    /** Checks that found something, most first. */
    readonly failed: readonly { readonly id: string; readonly count: number }[];
    readonly settings: readonly ProofSetting[];
  };
}

/** A check that the user has turned off or given another severity. */
export interface ProofSetting {
  readonly id: string;
  readonly severity: Severity | 'off';
  /** Its own; absent where no check is called so. */
  readonly own?: Severity;
  readonly reason?: string;
}

/** A page (from 1) and its picture; width and height are the page's own, in points. */
export interface ProofPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
}

/** Where the words of the article went: how many, and the three lists of those that are not where the article has them. */
export interface ProofLedger {
  readonly wordsIn: number;
  readonly onPaper: number;
  readonly moved: readonly string[];
  readonly leftOut: readonly string[];
  readonly repeated: readonly string[];
}

export interface ProofEndnote {
  readonly number: number;
  readonly text: string;
  readonly url?: string;
  /** Pages with a mark of this note, ascending. */
  readonly citedOn: readonly number[];
  /** The page where the note itself begins; absent where it was not found on paper. */
  readonly page?: number;
}
