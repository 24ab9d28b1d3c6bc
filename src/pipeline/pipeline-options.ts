import type { BuildOptions, Typeset, Typesetter } from '../model/index.js';
import type { RemoteTypesetter } from '../typeset/remote-typesetter.js';
import type { EarlierPages, SomePages } from './changed-pages.js';
import type { EarlierState } from './early-pages.js';
import type { SomeFindings } from './prove-some.js';

/** How the engine is chosen and what is kept, beside how the briefing is made. */
export interface PipelineOptions extends BuildOptions {
  readonly keepTypst?: boolean;
  readonly keepPromise?: boolean;
  readonly keepReadings?: boolean;
  readonly mapsPages?: boolean;
  /** Asked between the stages: whether the build may be given up, since a newer one waits. Then it throws `Superseded`. */
  readonly isSuperseded?: () => boolean;
  /** Gather what a proof sheet shows. */
  readonly proof?: boolean;
  /** Looks for what is wrong with the article, and prints nothing. */
  readonly unprinted?: boolean;
  /** Leaves the finished PDF unread; for tests of what comes before. */
  readonly unproved?: boolean;
  readonly engine?: 'native' | 'wasm';
  /** An engine that has been started in a thread or process of its own; without one it runs in this thread. Whoever started it ends it. */
  readonly elsewhere?: RemoteTypesetter;
  /** An engine that is kept warm from build to build and never released here. Font files are absolute paths. */
  readonly typesetterFor?: (fonts: readonly string[]) => Promise<Typesetter>;
  /** Called with the pages when they have settled, before the PDF is written and proved. */
  readonly onPages?: (pages: Typeset, state: EarlierState) => Promise<void>;
  /** How an earlier state of the briefing was set: with it `onPages` is called sooner, and once more only where something else comes out. */
  readonly lastState?: EarlierState;
  /** Where an earlier state came to stand: with it, too, the pages on which a long briefing has changed come before all others. */
  readonly lastPages?: EarlierPages;
  readonly onSomePages?: (pages: SomePages) => Promise<void>;
  /** Told what was found on them, long before the whole is proved. */
  readonly onSomeFindings?: (found: SomeFindings) => void;
  /** Told where this state came to stand. */
  readonly onSettled?: (pages: EarlierPages) => void;
}
