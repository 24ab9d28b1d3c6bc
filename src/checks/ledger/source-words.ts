import type { InlineContext } from './read-inlines.js';
import type { WrittenText } from './written-words.js';

/** The words of an article by its source. */
export interface SourceWords {
  readonly body: WrittenText;
  /** The section that page one prints, without which the body is. */
  readonly summary: WrittenText;
  /** In the order of the file; inline ones have no label. */
  readonly footnotes: readonly { readonly label?: string; readonly line: number; readonly text: WrittenText }[];
  /** Each block's text as it is written, footnotes and code too. */
  readonly texts: readonly string[];
  /** What other Markdown of the article is read with. */
  readonly context: InlineContext;
}
