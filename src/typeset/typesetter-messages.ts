import type { TypesetDiagnostic } from '../model/index.js';

/** What the typesetting thread is asked. `changed` and `removed` tell the job's files apart from those of the job before. */
export type TypesettingOrder =
  | { readonly do: 'open'; readonly fonts: readonly string[] }
  | {
      readonly do: 'typeset';
      readonly main: string;
      readonly changed: ReadonlyMap<string, Uint8Array>;
      readonly removed: readonly string[];
    }
  | { readonly do: 'rehearsal' }
  | { readonly do: 'query'; readonly document: number; readonly label: string }
  | { readonly do: 'pdf'; readonly document: number; readonly accessible: boolean }
  /** The next piece of a PDF of which the first has come. */
  | { readonly do: 'more'; readonly from: number }
  | { readonly do: 'vector'; readonly document: number }
  /** Something else that the thread's script can do, when nothing is to be set. */
  | { readonly do: 'other'; readonly order: unknown };

/** What it answers, in the order it was asked. */
export type TypesettingAnswer =
  | { readonly is: 'opened'; readonly engine: 'native' | 'wasm'; readonly lacks: readonly string[] }
  | { readonly is: 'set'; readonly document: number; readonly pages: number; readonly warnings: readonly TypesetDiagnostic[] }
  | { readonly is: 'refused'; readonly diagnostics: readonly TypesetDiagnostic[] }
  | { readonly is: 'rehearsed'; readonly pdf?: Uint8Array }
  | { readonly is: 'values'; readonly values: unknown[] }
  /** A piece of a PDF, whose length in bytes is told with each. */
  | { readonly is: 'pdf'; readonly bytes: Uint8Array; readonly length: number }
  | { readonly is: 'vector'; readonly bytes: Uint8Array }
  | { readonly is: 'other'; readonly answer: unknown }
  | { readonly is: 'not-exported'; readonly message: string }
  | { readonly is: 'failed'; readonly message: string; readonly stack?: string };
