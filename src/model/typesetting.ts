import type { Finding } from './finding.js';

/** What the engine is asked to set. Paths are absolute within the job and use `/`. */
export interface TypesetJob {
  /** The generated Typst source; its path within the job is `/brief.typ`. */
  readonly main: string;
  /** Everything the source reads: `/theme.typ`, `/layout.json`, `/images/1.png`, … */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A message of the engine at a place of a job's file; lines and columns count from 1. */
export interface TypesetDiagnostic {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hints: readonly string[];
  /** Path within the job, where the engine knows it. */
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A document that has been laid out, by an engine in this thread or in one of its own. */
export interface Typeset {
  readonly pages: number;
  /** Values of all metadata elements that carry the label, in document order. */
  query(label: string): unknown[] | Promise<unknown[]>;
  /** The file's bytes, tagged; PDF/UA-1 where asked and where the engine can. Throws `PdfExportError` with the engine's words. */
  pdf(options: { readonly accessible: boolean }): Uint8Array | Promise<Uint8Array>;
  /** The pages as the renderer of typst.ts draws them. */
  vector(): Uint8Array | Promise<Uint8Array>;
  readonly warnings: readonly TypesetDiagnostic[];
}

/** A document of an engine in this thread. */
export interface LocalTypeset extends Typeset {
  query(label: string): unknown[];
  pdf(options: { readonly accessible: boolean }): Uint8Array;
  vector(): Uint8Array;
}

export type TypesetResult<T extends Typeset = Typeset> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostics: readonly TypesetDiagnostic[] };

/** One engine, warm: each job reuses what earlier ones have loaded. */
export interface Typesetter {
  readonly engine: 'native' | 'wasm';
  /** What this engine lacks, as sentences for the notice; empty for the native one. */
  readonly lacks: readonly string[];
  typeset(job: TypesetJob): TypesetResult | Promise<TypesetResult>;
  /** Gives back the room of the last document and of all that was kept for reuse; a document set before is of no use any more. */
  release(): Promise<void>;
}

/** An engine in this thread. */
export interface LocalTypesetter extends Typesetter {
  typeset(job: TypesetJob): TypesetResult<LocalTypeset>;
  /** Gives up what one job after another has left behind, where that is much, and sets the last one again: for when nobody waits. */
  refresh(): void;
}

/** The fonts of one briefing. */
export interface FontChoice {
  /** Absolute paths of the TTF or OTF files to load; no others are. */
  readonly files: readonly string[];
  /** Family names by role, the first preferred; emoji, symbols and other scripts follow in each. */
  readonly families: { readonly serif: readonly string[]; readonly sans: readonly string[]; readonly mono: readonly string[] };
  readonly findings: readonly Finding[];
  /** Characters that none of the fonts has. */
  readonly missing: ReadonlySet<string>;
  /** Characters that none has, and by which letters they are printed: `℃` → `°C`. */
  readonly spelled?: Readonly<Record<string, string>>;
  /** Characters that not all built-in fonts have, and the family that has each. */
  readonly familyOf?: Readonly<Record<string, string>>;
}
