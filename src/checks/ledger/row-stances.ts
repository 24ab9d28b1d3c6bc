import type { PrintBlock } from '../../model/index.js';

/** What a row says of its actor behind his statement, and the line of the article where its row begins. */
interface RowStance {
  readonly stance: string;
  readonly line: number;
  /** Line of the next row, or of what follows the table. */
  readonly until: number;
}

/** Where print puts the stances of reactions among the words of the article: behind a list item, or behind all that stands before the next row. */
export class RowStances {
  private readonly byLine: ReadonlyMap<number, RowStance>;
  private open: RowStance | undefined;

  constructor(body: readonly PrintBlock[]) {
    const stances = body.flatMap((block, index): readonly RowStance[] => {
      if (block.kind !== 'reaction-table') return [];
      const behind = body.slice(index + 1).find((next) => next.place.line > block.place.line)?.place.line;
      return block.rows.flatMap((row, at) => {
        if (row.kind !== 'statement' || row.stance === undefined) return [];
        return { stance: row.stance, line: row.place.line, until: block.rows[at + 1]?.place.line ?? behind ?? Number.POSITIVE_INFINITY };
      });
    });
    this.byLine = new Map(stances.map((stance) => [stance.line, stance]));
  }

  ofItem(line: number): string | undefined {
    return this.byLine.get(line)?.stance;
  }

  /** A block begins in this line that is no list: what ends before it, and where a row of its own begins, that of the row later. */
  at(line: number, beginsRow: boolean): RowStance | undefined {
    const ended = this.open !== undefined && line >= this.open.until ? this.end() : undefined;
    if (beginsRow) this.open = this.byLine.get(line) ?? this.open;
    return ended;
  }

  end(): RowStance | undefined {
    const { open } = this;
    this.open = undefined;
    return open;
  }
}
