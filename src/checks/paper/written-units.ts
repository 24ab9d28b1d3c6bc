import type { ArticleBlock, ArticleInline, Promised, SourcePlace, TableCell } from '../../model/index.js';
import { oncePromised } from '../once-promised.js';
import { definedTitles, TextGatherer, type WrittenText } from './written-text.js';

/** A heading, list item or table row of the article, with its own text (not that of items and rows inside it). */
export interface WrittenUnit {
  readonly kind: 'heading' | 'item' | 'row';
  readonly text: WrittenText;
  readonly place: SourcePlace;
  /** Of a heading: as it is published, gaps closed up. */
  readonly level?: number;
  /** Of a row. */
  readonly cells?: readonly WrittenCell[];
  /** The head of a table. */
  readonly isHead?: boolean;
  /** May become words of a paragraph: a heading of citations alone. */
  readonly isOptional?: boolean;
}

/** A cell of a table. */
export interface WrittenCell {
  /** It holds something. */
  readonly isFilled: boolean;
  /** It holds letters that are printed in any case. */
  readonly hasWords: boolean;
  readonly words: string;
  readonly place: SourcePlace;
  readonly isHead: boolean;
  /** A cell of a row above reaches down to it. */
  readonly isCovered: boolean;
}

interface Draft extends Omit<WrittenUnit, 'text'> {
  readonly gatherer: TextGatherer;
}

/** Headings, items and rows in the order of the paper: a section that moved to page one comes first, without its headings. */
export const writtenUnits = oncePromised((promised): readonly WrittenUnit[] => {
  const { blocks } = promised.article;
  const reader = new UnitReader(promised);
  const moved = movedSection(promised);
  // Levels are closed up with the section in its place.
  const levels = closedLevels(blocks);
  reader.read(blocks.slice(moved.from, moved.to));
  reader.read(blocks.slice(0, moved.from), levels);
  reader.read(blocks.slice(moved.to), levels);
  return reader.units();
});

/** Headings, items and rows of blocks that print no headings, such as those of a footnote. */
export function innerUnits(blocks: readonly ArticleBlock[], promised: Promised): readonly WrittenUnit[] {
  const reader = new UnitReader(promised);
  reader.read(blocks);
  return reader.units();
}

type Headings = ReadonlyMap<ArticleBlock, number>;

class UnitReader {
  private readonly drafts: Draft[] = [];
  private readonly titles: ReadonlyMap<string, string>;
  private readonly leftOut: ReadonlySet<string>;
  private readonly spoken: ReadonlySet<string>;

  constructor(private readonly promised: Promised) {
    this.titles = definedTitles(promised.article.definitions);
    this.spoken = new Set(
      promised.briefing.departures.flatMap(({ what, place }) => (place !== undefined && what === 'actor' ? [at(place)] : [])),
    );
    this.leftOut = new Set(
      promised.briefing.departures.flatMap(({ what, place }) =>
        place !== undefined && (what === 'merged-item' || what === 'heading-of-notes') ? [at(place)] : [],
      ),
    );
  }

  units(): readonly WrittenUnit[] {
    return this.drafts.map(({ gatherer, ...unit }) => ({ ...unit, text: gatherer.done() }));
  }

  read(blocks: readonly ArticleBlock[], headings?: Headings, inside?: TextGatherer): void {
    for (const block of blocks) {
      this.block(block, headings, inside);
      inside?.part();
    }
  }

  private block(block: ArticleBlock, headings: Headings | undefined, inside: TextGatherer | undefined): void {
    switch (block.kind) {
      case 'heading': {
        const level = headings?.get(block);
        if (this.leftOut.has(at(block.place))) return;
        if (level === undefined) inside?.inlines(block.children);
        else this.heading(block, level);
        return;
      }
      case 'paragraph':
        // One that says who speaks may be set as a row.
        if (inside === undefined && this.spoken.has(at(block.place))) this.item(block.place, [block]);
        else inside?.inlines(block.children);
        return;
      case 'code-block':
        inside?.text(block.text);
        return;
      case 'list':
        for (const item of block.items) {
          if (this.leftOut.has(at(item.place))) continue;
          this.item(item.place, item.blocks);
        }
        return;
      case 'quote':
        this.read(block.blocks, undefined, inside);
        if (block.attribution !== undefined) inside?.inlines(block.attribution);
        return;
      case 'callout':
        inside?.loosen();
        if (block.title !== undefined) inside?.inlines(block.title);
        this.read(block.blocks, undefined, inside);
        return;
      case 'table':
        this.row(block.header, block.place, true);
        for (const row of block.rows) this.row(row, row[0]?.place ?? block.place, false);
        return;
      case 'definition-list':
        for (const { terms, definitions } of block.entries) {
          for (const term of terms) inside?.inlines(term);
          for (const definition of definitions) this.read(definition, undefined, inside);
        }
        return;
      case 'figure':
        inside?.inlines([block.image, ...(block.caption ?? [])]);
        return;
      case 'thematic-break':
      case 'page-break':
        return;
    }
  }

  private item(place: SourcePlace, blocks: readonly ArticleBlock[]): void {
    const gatherer = this.gatherer();
    this.drafts.push({ kind: 'item', gatherer, place });
    this.read(blocks, undefined, gatherer);
  }

  private heading({ children, place }: Extract<ArticleBlock, { kind: 'heading' }>, level: number): void {
    const gatherer = this.gatherer();
    gatherer.inlines(children);
    this.drafts.push({ kind: 'heading', gatherer, place, level, ...(holdsWords(children) ? {} : { isOptional: true }) });
  }

  private row(row: readonly TableCell<ArticleInline>[], place: SourcePlace, isHead: boolean): void {
    const gatherer = this.gatherer();
    const cells = row.map((cell) => {
      const own = this.gatherer();
      own.inlines(cell.children);
      gatherer.inlines(cell.children);
      gatherer.part();
      const { isFilled, pieces, words } = own.done();
      const { place, isHead = false, isCovered = false } = cell;
      return { isFilled, hasWords: pieces.length > 0, words, place, isHead, isCovered };
    });
    this.drafts.push({ kind: 'row', gatherer, place, cells, isHead });
  }

  private gatherer(): TextGatherer {
    return new TextGatherer(this.promised, this.titles);
  }
}

function at({ line, column }: SourcePlace): string {
  return `${line}:${column}`;
}

/** Something stands in the heading that is no citation. */
function holdsWords(inlines: readonly ArticleInline[]): boolean {
  return inlines.some((inline) => {
    if (inline.kind === 'text' || inline.kind === 'code') return /[\p{L}\p{N}\p{S}]/u.test(inline.text);
    return 'children' in inline && inline.kind !== 'link' && holdsWords(inline.children);
  });
}

/** Levels as published: they start at 1 and skip none. */
function closedLevels(blocks: readonly ArticleBlock[]): Headings {
  const levels = new Map<ArticleBlock, number>();
  const above: number[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    if (block.children.length === 0) continue;
    while (above.length > 0 && (above.at(-1) ?? 0) >= block.level) above.pop();
    above.push(block.level);
    levels.set(block, above.length);
  }
  return levels;
}

/** Blocks of the section that page one prints, by the list of what moved. */
function movedSection({ article: { blocks }, briefing: { departures } }: Promised): { readonly from: number; readonly to: number } {
  const moved = departures.find(({ kind, what }) => kind === 'moved' && what === 'summary-section');
  const place = moved?.place;
  const from = place === undefined ? -1 : blocks.findIndex((block) => block.kind === 'heading' && at(block.place) === at(place));
  const heading = blocks[from];
  if (heading?.kind !== 'heading') return { from: 0, to: 0 };
  const next = blocks.findIndex((block, index) => index > from && block.kind === 'heading' && block.level <= heading.level);
  return { from, to: next < 0 ? blocks.length : next };
}
