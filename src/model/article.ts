import type { ArticleBlock } from './block.js';
import type { Edition } from './edition.js';
import type { FrontMatter } from './front-matter.js';
import type { Departure } from './ledger.js';
import type { SourcePlace } from './place.js';
import type { Definition } from './source.js';

/** A local image as read from disk. */
export interface ImageFile {
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpg' | 'gif' | 'svg' | 'webp';
  /** Pixels; for SVG its nominal size in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The words that a drawing (SVG) sets, and where the article first shows it. */
  readonly words?: { readonly text: string; readonly place: SourcePlace };
}

export interface Footnote {
  readonly label: string;
  readonly blocks: readonly ArticleBlock[];
  readonly place: SourcePlace;
}

/** A Markdown article, read: everything later stages need to know of it. */
export interface Article {
  /** Path as it is named in findings. */
  readonly file: string;
  readonly slug: string;
  /** The whole file as read: decoded, line ends and all. */
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly ArticleBlock[];
  /** In the order of the file, doubled ones too. */
  readonly definitions: readonly Definition[];
  /** By normalised label. */
  readonly footnotes: ReadonlyMap<string, Footnote>;
  /** Local images by the URL the article uses. A remote or broken one is not here. */
  readonly images: ReadonlyMap<string, ImageFile>;
  /** What reading left out on purpose. */
  readonly departures: readonly Departure[];
  /** Those that went to print; empty where none is recorded. */
  readonly editions: readonly Edition[];
  /** The file that they are recorded in, `<name>.editions.json`, absolute, whether or not it is there. */
  readonly editionsFile: string;
  /** SHA-256 of article, sources file and images in lower-case hexadecimal. */
  readonly contentHash: string;
}
