import { type Briefing, type FixedWords, heavy, type Layout, listedName, notesAnchor, type PrintBlock, plainText } from '../model/index.js';
import { changeBars, type MarginBars } from './change-bars.js';
import { changedPlaces } from './changed-places.js';
import { cutToColumn } from './cut-to-column.js';
import { cutToLines } from './cut-to-lines.js';
import { cutToWidth } from './cut-to-width.js';
import { furnitureEm, type PageGeometry, points } from './page-geometry.js';
import type { PrintSetup } from './print-setup.js';
import { repeatedLabels } from './repeated-labels.js';
import { runningRoom } from './running-room.js';

/** What the theme reads back about the pass before: `/positions.json`. */
export interface Positions {
  /** Heading id or `ReactionRow.anchor` → printed page. */
  readonly headings: Readonly<Record<string, number>>;
  /** Per page: the running section, and the sources marked on it with the place where they are listed. Pages at the end with nothing new are left out. */
  readonly pages: readonly {
    readonly section: string;
    readonly sources: readonly (readonly [number, string])[];
    readonly place: 'side' | 'line' | 'none';
  }[];
  /** Note number → runs of pages that cite it; a run of three and more pages holds its ends only. */
  readonly cited: Readonly<Record<string, readonly (readonly number[])[]>>;
  /** Id of a change → page where it first shows. */
  readonly changed: Readonly<Record<string, number>>;
  /** Page → what stands in its margin beside what has changed. */
  readonly bars: Readonly<Record<string, MarginBars>>;
  /** Pictures set smaller to fit the room that a page has left: id → share of their size. */
  readonly pictures: Readonly<Record<string, number>>;
  /** Tables that are set looser, or whole where they are short, so that no row stands alone on their last page: id → degree. */
  readonly tables: Readonly<Record<string, number>>;
  /** Rows of tables that begin a page: `joinedRows` by their ids, the last but one of a table by the table’s. */
  readonly breaks: readonly string[];
  /** Rows on which the words of a cell that joins them with those above are said again: its id, and which of its rows it is. */
  readonly labels: readonly string[];
  /** Notes and colophon stand closer to each other, so that the last page need not hold the last of them alone. */
  readonly closely: boolean;
  /** The section that goes on behind the pages told of. */
  readonly ending: string;
  /** The body alone is set, without notes, running heads and feet: enough to know which page has which mark. */
  readonly bare: boolean;
  /** Where a part of a briefing is set by itself: so many more pages stand before the first than are set here, and so many are there in all. */
  readonly part?: { readonly before: number; readonly pages: number };
}

/** What passes have set smaller or looser than it is by itself. */
export type FittedBlocks = Pick<Positions, 'pictures' | 'tables' | 'breaks' | 'closely'>;

/** Of page one alone nothing is known, and nothing needed. */
export const noPositions: Positions = {
  headings: {},
  pages: [],
  cited: {},
  changed: {},
  bars: {},
  pictures: {},
  tables: {},
  breaks: [],
  labels: [],
  closely: false,
  ending: '',
  bare: false,
};

/** What the first pass goes by: notes as long as they will be, or nearly, so that the next one finds little to move. */
export function guessedPositions({ endnotes }: Pick<Briefing, 'endnotes'>, pages: number): Positions {
  const count = Math.max(1, Math.round(pages));
  const cited = endnotes.flatMap(({ number, citedAt, body }) => {
    if (body.kind === 'withdrawn') return [];
    // So many throws hit so many of the pages.
    const hit = Math.max(1, Math.round(count * (1 - (1 - 1 / count) ** citedAt.length)));
    const spread = Array.from({ length: hit }, (_, index) => [Math.ceil((count * (index + 0.5)) / hit)]);
    return [[String(number), spread] as const];
  });
  // In a heavy briefing notes and running heads are not set twice.
  return { ...noPositions, cited: Object.fromEntries(cited), bare: count > heavy.pages };
}

/** Turns a pass's layout into what the next pass prints. */
export function positionsFrom(
  briefing: Briefing,
  layout: Layout,
  { page, words, changeBars: hasBars }: Pick<PrintSetup, 'page' | 'words' | 'changeBars'>,
  { pictures, tables, breaks, closely }: FittedBlocks = noPositions,
): Positions {
  const room = runningRoom(briefing, words, page);
  const running = runningSections(briefing, layout, words);
  const names = new Map(briefing.endnotes.map(({ number, body }) => [number, listedName(body)]));
  const marked = Array.from({ length: layout.pages }, (): Set<number> => new Set());
  for (const mark of layout.marks) marked[mark.page - 1]?.add(mark.note);
  const pages = marked.map((numbers, index) => {
    const sources = [...numbers]
      .sort((a, b) => a - b)
      .flatMap((number) => {
        const name = names.get(number);
        return name === undefined ? [] : [[number, name] as const];
      });
    const summaryPage = index === 0 && layout.summaryEnd !== undefined;
    const beside = page.side > 0 && !summaryPage && sideIsFree(layout, index + 1, sources.length, page);
    const place = sources.length === 0 ? 'none' : beside ? 'side' : 'line';
    return {
      section: cutToWidth(running[index] ?? '', room.section, furnitureEm(page)),
      sources:
        place === 'line'
          ? cutToLines(sources, page, words.moreSources)
          : place === 'side'
            ? cutToColumn(sources, points(page.height - page.bottom) - topOfPage(layout, index + 1, page), page, words.moreSources)
            : sources,
      place,
    } as const;
  });
  return {
    headings: Object.fromEntries(
      [...layout.headings.filter(({ id }) => id !== consultedAnchor), ...layout.rows].map(({ id, page: number }) => [id, number]),
    ),
    ...withoutSame(pages),
    cited: citations(layout),
    changed: Object.fromEntries([...changedPlaces(layout)].map(([id, place]) => [String(id), place.page])),
    bars: hasBars ? changeBars(layout, points(page.top), points(page.height - page.bottom)) : {},
    pictures,
    tables,
    breaks,
    labels: repeatedLabels(layout),
    closely,
    bare: false,
  };
}

/** How many pages the notes take does not matter to what is printed on them. */
function withoutSame(pages: Positions['pages']): Pick<Positions, 'pages' | 'ending'> {
  const ending = pages.at(-1)?.section ?? '';
  const told = pages.findLastIndex(({ section, sources }) => section !== ending || sources.length > 0);
  return { pages: pages.slice(0, told + 1), ending };
}

/** The first section that begins on the page, else the one that goes on. */
function runningSections(briefing: Briefing, layout: Layout, words: FixedWords): readonly string[] {
  const titles = new Map<string, string>([
    ['notes', words.notes],
    ['changes', words.changes.heading],
  ]);
  const sections = briefing.body.filter(
    (block): block is Extract<PrintBlock, { kind: 'heading' }> => block.kind === 'heading' && block.level === 1,
  );
  for (const { id, short, children } of sections) titles.set(`h:${id}`, short ?? plainText(children).trim());
  const starts = layout.headings.flatMap(({ id, page }) => {
    const title = titles.get(id === notesAnchor || id === changesAnchor ? id.trim() : `h:${id}`);
    return title === undefined ? [] : [{ title, page }];
  });
  const running: string[] = [];
  let current = '';
  let next = 0;
  for (let number = 1; number <= layout.pages; number++) {
    let first: string | undefined;
    while (next < starts.length && (starts[next]?.page ?? 0) <= number) {
      const { title } = starts[next++] ?? { title: '' };
      first ??= title;
      current = title;
    }
    running.push(first ?? current);
  }
  return running;
}

/** Anchor of the heading over what has changed. */
const changesAnchor = ' changes';
/** Anchor of the heading over sources that are consulted but not cited; no page reference names it. */
const consultedAnchor = ' also-consulted';

/** Points above which nothing may stand beside the text: on the page on which article or contents begin the masthead stands there. */
function topOfPage({ headings }: Layout, page: number, { top }: PageGeometry): number {
  const begins = page === 1 ? headings.find((heading) => heading.page === 1)?.y : undefined;
  return Math.max(points(top), begins ?? 0);
}

/** Whether nothing on the full width reaches down to where the list stands. */
function sideIsFree(layout: Layout, page: number, sources: number, geometry: PageGeometry): boolean {
  if (layout.across.includes(page)) return false;
  const bottom = points(geometry.height - geometry.bottom);
  // Names may take two lines each; 7.5 pt on 10 pt, and the title.
  const top = bottom - (sources * 15 + 20) * geometry.scale;
  return layout.wide.every(({ fromPage, toPage, toY }) => {
    if (page < fromPage || page > toPage) return true;
    return page === toPage && toY < top;
  });
}

function citations(layout: Layout): Positions['cited'] {
  const byNote = new Map<number, Set<number>>();
  for (const { note, page } of layout.marks) {
    const pages = byNote.get(note) ?? new Set<number>();
    pages.add(page);
    byNote.set(note, pages);
  }
  return Object.fromEntries([...byNote].map(([note, pages]) => [String(note), runs([...pages])]));
}

/** 1, 2, 4, 5, 6 → [1], [2], [4, 6]: two neighbours stand apart, three and more are a range. */
function runs(pages: readonly number[]): readonly (readonly number[])[] {
  const result: number[][] = [];
  for (const page of [...pages].sort((a, b) => a - b)) {
    const run = result.at(-1);
    if (run !== undefined && run.at(-1) === page - 1) run.push(page);
    else result.push([page]);
  }
  return result.flatMap((run): readonly (readonly number[])[] => {
    const [first, last] = [run[0], run.at(-1)];
    return run.length < 3 || first === undefined || last === undefined ? run.map((page) => [page]) : [[first, last]];
  });
}
