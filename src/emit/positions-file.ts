import { type Briefing, type Layout, type PrintBlock, plainText } from '../model/index.js';
import { cutToWidth } from './cut-to-width.js';
import { furnitureEm, type PageGeometry, points, sectionShare } from './page-geometry.js';

/** What the theme reads back about the pass before: `/positions.json`. */
export interface Positions {
  /** Heading id → where it stands. */
  readonly headings: Readonly<Record<string, Place>>;
  /** Note number → where it stands. */
  readonly notes: Readonly<Record<string, Place>>;
  /** Per page: the running section, and the sources marked on it with the place where they are listed. */
  readonly pages: readonly {
    readonly section: string;
    readonly sources: readonly (readonly [number, string])[];
    readonly place: 'side' | 'line' | 'none';
  }[];
  /** Note number → runs of pages that cite it; a run of three and more pages holds its ends only. */
  readonly cited: Readonly<Record<string, readonly (readonly Place[])[]>>;
  readonly count: number;
  /** Whether links are set. They change no line, but every paragraph that holds one: they come last, when all else stands still. */
  readonly links: boolean;
}

/** Printed page, and points from its top. */
type Place = readonly [page: number, y: number];

/** Before the first pass nothing is known. */
export const noPositions: Positions = { headings: {}, notes: {}, pages: [], cited: {}, count: 0, links: false };

/** What a reader sees of the positions, to tell whether another pass would print something else. */
export function printedPositions({ headings, pages, cited, count }: Positions): string {
  const onPages = Object.fromEntries(Object.entries(headings).map(([id, [page]]) => [id, page]));
  const citing = Object.values(cited).map((runs) => runs.map((run) => run.map(([page]) => page)));
  return JSON.stringify([onPages, pages, Object.keys(cited), citing, count]);
}

/** Characters of *Sources on this page* that two lines above the foot hold. */
const twoLines = 250;

/** Turns a pass's layout into what the next pass prints. */
export function positionsFrom(briefing: Briefing, layout: Layout, page: PageGeometry, notesTitle: string): Positions {
  const running = runningSections(briefing, layout, notesTitle);
  const names = new Map(
    briefing.endnotes.flatMap(({ number, body }) => (body.kind === 'source' ? [[number, body.source.name] as const] : [])),
  );
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
      section: cutToWidth(running[index] ?? '', points(page.full * sectionShare), furnitureEm),
      sources: place === 'line' ? cutToLines(sources) : sources,
      place,
    } as const;
  });
  return {
    headings: Object.fromEntries(layout.headings.map(({ id, page: number, y }) => [id, [number, tenth(y)]])),
    notes: Object.fromEntries(layout.notes.map(({ number, page: on, y }) => [String(number), [on, tenth(y)]])),
    pages,
    cited: citations(layout),
    count: layout.pages,
    links: false,
  };
}

/** The first section that begins on the page, else the one that goes on. */
function runningSections(briefing: Briefing, layout: Layout, notesTitle: string): readonly string[] {
  const titles = new Map<string, string>([['notes', notesTitle]]);
  const sections = briefing.body.filter(
    (block): block is Extract<PrintBlock, { kind: 'heading' }> => block.kind === 'heading' && block.level === 1,
  );
  for (const { id, short, children } of sections) titles.set(`h:${id}`, short ?? plainText(children).trim());
  const starts = layout.headings.flatMap(({ id, page }) => {
    const title = titles.get(id === notesAnchor ? 'notes' : `h:${id}`);
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

/** Anchor of the notes' heading; no heading of an article can have it, since ids hold no space. */
export const notesAnchor = ' notes';

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

function cutToLines(sources: readonly (readonly [number, string])[]): readonly (readonly [number, string])[] {
  let length = 24;
  const kept = sources.filter(([number, name]) => {
    length += String(number).length + name.length + 4;
    return length <= twoLines;
  });
  // Number 0 says that more follow than the lines hold.
  return kept.length < sources.length ? [...kept, [0, `+ ${sources.length - kept.length}`]] : kept;
}

function citations(layout: Layout): Positions['cited'] {
  const byNote = new Map<number, Map<number, number>>();
  for (const { note, page, y } of layout.marks) {
    const pages = byNote.get(note) ?? new Map<number, number>();
    if (!pages.has(page)) pages.set(page, tenth(y));
    byNote.set(note, pages);
  }
  return Object.fromEntries([...byNote].map(([note, pages]) => [String(note), runs([...pages])]));
}

/** 1, 2, 4, 5, 6 → [1], [2], [4, 6]: two neighbours stand apart, three and more are a range. */
function runs(places: readonly Place[]): readonly (readonly Place[])[] {
  const result: Place[][] = [];
  for (const place of [...places].sort(([a], [b]) => a - b)) {
    const run = result.at(-1);
    if (run !== undefined && run.at(-1)?.[0] === place[0] - 1) run.push(place);
    else result.push([place]);
  }
  return result.flatMap((run): readonly (readonly Place[])[] => {
    const [first, last] = [run[0], run.at(-1)];
    return run.length < 3 || first === undefined || last === undefined ? run.map((place) => [place]) : [[first, last]];
  });
}

/** A tenth of a point is near enough to jump to, and keeps the file small. */
function tenth(points: number): number {
  return Math.round(points * 10) / 10;
}
