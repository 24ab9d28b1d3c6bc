import type { Finding, MappedLine, Promised, Reading } from '../model/index.js';
import type { AppliedSetting } from './apply-settings.js';
import type { BuiltEdition } from './edition-of.js';
import type { GatheredProof } from './gather-proof-sheet.js';
import type { Timings } from './stopwatch.js';

/** What a build yields: a PDF where typesetting got that far, and everything found on the way. */
export interface BuildResult {
  readonly slug: string;
  readonly title?: string;
  /** Nobody gave it: what stands for the title is the file's name, or what the article is. */
  readonly isUntitled?: boolean;
  readonly pdf?: Uint8Array;
  readonly pages?: number;
  /** With `keepTypst`: path → content of everything the engine was given. */
  readonly typst?: ReadonlyMap<string, string | Uint8Array>;
  readonly findings: readonly Finding[];
  readonly timings: Timings;
  readonly contentHash?: string;
  /** With `keepReadings`: what the build goes by, beside the article itself. */
  readonly readings?: readonly Reading[];
  readonly engine?: 'native' | 'wasm';
  /** Checks that the user has turned off or given another severity. */
  readonly settings?: readonly AppliedSetting[];
  /** With `proof`, where the PDF could be read. */
  readonly proofSheet?: GatheredProof;
  /** With `mapsPages`, where the PDF could be read: which line of the article each printed line comes from. */
  readonly pageMap?: readonly MappedLine[];
  /** The edition that was set, where typesetting got that far. */
  readonly edition?: BuiltEdition;
  /** With `keepPromise`: what the PDF was held against. */
  readonly promised?: Promised;
}
