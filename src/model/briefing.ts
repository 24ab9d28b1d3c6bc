import type { ImageFile } from './article.js';
import type { PrintBlock } from './block.js';
import type { Changes } from './changes.js';
import type { FrontMatter } from './front-matter.js';
import type { Departure } from './ledger.js';
import type { Endnote, Source } from './source.js';
import type { Summary } from './summary.js';

/** Everything that goes on paper, in the order of the paper; positions and page numbers are not known yet. */
export interface Briefing {
  readonly slug: string;
  readonly frontMatter: FrontMatter;
  /** Short title of the running head. */
  readonly runningTitle: string;
  readonly summary: Summary;
  readonly body: readonly PrintBlock[];
  /** In the order of their numbers. */
  readonly endnotes: readonly Endnote[];
  /** Defined, but linked nowhere. */
  readonly alsoConsulted: readonly Source[];
  /** By the path used in `PrintImage.path`. */
  readonly images: ReadonlyMap<string, ImageFile>;
  readonly departures: readonly Departure[];
  readonly contentHash: string;
  /** Since the edition before; absent where nothing has changed or none is recorded. */
  readonly changes?: Changes;
  /** So many notes have the numbers that the edition before gave them; new ones follow. */
  readonly keptNotes: number;
}
