/** Anchor of the notes' heading; no heading of an article can have it, since ids hold no space. */
export const notesAnchor = ' notes';

/** Where things came to stand, as the engine tells after a pass. Lengths in points, `y` from the top of the page. */
export interface Layout {
  readonly pages: number;
  readonly headings: readonly { readonly id: string; readonly page: number; readonly y: number }[];
  /** Rows of reactions that page one leads to: `ReactionRow.anchor`. */
  readonly rows: readonly { readonly id: string; readonly page: number; readonly y: number }[];
  /** The first and the last of rows that a joined cell reaches over, two by two. */
  readonly joinedRows: readonly { readonly id: string; readonly page: number }[];
  /** Rows that a cell with words reaches over, the first of them too: `id` is the cell's. */
  readonly labelledRows: readonly { readonly id: string; readonly page: number }[];
  /** The last two rows of tables that may go over pages, and of those of which these may move the one or two before, in the order of the paper. */
  readonly tableEnds: readonly { readonly id: string; readonly page: number }[];
  readonly notes: readonly { readonly number: number; readonly page: number; readonly y: number }[];
  readonly marks: readonly { readonly note: number; readonly page: number; readonly y: number }[];
  /** Blocks on the full width, which may cover the side column. */
  readonly wide: readonly { readonly fromPage: number; readonly fromY: number; readonly toPage: number; readonly toY: number }[];
  /** Pictures that may be made smaller: where they are called for, and where they stand. */
  readonly pictures: readonly {
    readonly id: string;
    readonly roomPage: number;
    readonly roomY: number;
    readonly page: number;
    readonly fromY: number;
    readonly toY: number;
  }[];
  /** Pages turned to landscape. */
  readonly across: readonly number[];
  /**
   * Lines on which something has changed: `y` is their baseline, `size` that of the type there; or a place beside them where something is
   * gone. `repeated` is a line that says again what has changed elsewhere, `page` a page without a line of its own.
   */
  readonly changes: readonly {
    readonly id: number;
    readonly kind: 'words' | 'before' | 'after' | 'repeated' | 'page';
    readonly page: number;
    readonly y: number;
    readonly size: number;
    /** It stands in the left one of two columns of page one. */
    readonly inLeftColumn: boolean;
  }[];
  /** What has changed as a whole: a picture, code, a note. */
  readonly changedBlocks: readonly {
    readonly id: number;
    readonly fromPage: number;
    readonly fromY: number;
    readonly toPage: number;
    readonly toY: number;
  }[];
  /** Where the last note ends; absent in templates that do not tell. */
  readonly notesEnd?: { readonly page: number; readonly y: number };
  /** Where the colophon begins, and how high it is. */
  readonly colophon?: { readonly page: number; readonly y: number; readonly height?: number };
  /** Where the summary ends; absent where the article runs on below it. */
  readonly summaryEnd?: { readonly page: number; readonly y: number };
}
