import { describe, expect, it } from 'vitest';
import { pageGeometry } from '../../src/emit/page-geometry.js';
import { guessedPositions, positionsFrom } from '../../src/emit/positions-file.js';
import { languageFor } from '../../src/language/index.js';
import { type Briefing, type Layout, notesAnchor } from '../../src/model/index.js';
import { layoutWith } from '../helpers/layout-with.js';

const place = { file: 'a.md', line: 1, column: 1 };
const heading = (id: string, text: string) =>
  ({ kind: 'heading', level: 1, children: [{ kind: 'text', text }], id, attributes: { classes: [], values: {} }, place }) as const;
const source = (number: number, name: string) =>
  ({ key: `source:${name}`, number, citedAt: [], body: { kind: 'source', source: { key: '', url: '', name, citedAt: [] } } }) as const;
const briefing = {
  runningTitle: 'A title',
  body: [heading('a', 'Alpha'), heading('b', 'Beta'), heading('c', 'Gamma')],
  endnotes: [source(1, 'AP'), source(2, 'BBC')],
} as unknown as Briefing;
const layout = (part: Partial<Layout>) => layoutWith({ pages: 6, summaryEnd: { page: 1, y: 400 }, ...part });
const page = pageGeometry('a4', {});
const { words } = languageFor('en').language;
const positions = (part: Partial<Layout>) => positionsFrom(briefing, layout(part), { page, words, changeBars: true });

describe('what a pass tells the next one', () => {
  it('names the first section that begins on a page, else the one that goes on', () => {
    const { pages, ending } = positions({
      headings: [
        { id: 'a', page: 2, y: 80 },
        { id: 'b', page: 4, y: 80 },
        { id: 'c', page: 4, y: 300 },
        { id: notesAnchor, page: 6, y: 80 },
      ],
    });
    expect([pages.map(({ section }) => section), ending]).toEqual([['', 'Alpha', 'Alpha', 'Beta', 'Gamma'], 'Notes']);
  });

  it('gives a section the room of the running head that the title leaves, and cuts it there', () => {
    const long = 'The section whose heading goes on and on until it fills more than half of a line of the page';
    const section = (runningTitle: string) =>
      positionsFrom(
        { ...briefing, runningTitle, body: [heading('a', long)] },
        layout({ headings: [{ id: 'a', page: 1, y: 80 }], marks: [{ note: 1, page: 2, y: 100 }] }),
        { page, words, changeBars: true },
      ).pages[0]?.section;
    expect(section('A title')).toBe(long);
    expect(section('A title that is quite as long as half of the line of a page, or longer')).toMatch(/^The section whose .{20,50}…$/);
  });

  it('lists each source of a page once, by number', () => {
    const { pages } = positions({
      marks: [
        { note: 2, page: 2, y: 100 },
        { note: 1, page: 2, y: 200 },
        { note: 2, page: 2, y: 300 },
      ],
    });
    expect(pages[1]).toEqual({
      section: '',
      place: 'side',
      sources: [
        [1, 'AP'],
        [2, 'BBC'],
      ],
    });
    expect(pages).toHaveLength(2);
  });

  it('lists sources above the foot where a table reaches down to them, and on page one', () => {
    const marks = [1, 2, 3, 4].map((number) => ({ note: 1, page: number, y: 100 }));
    const places = positions({ marks, wide: [{ fromPage: 2, fromY: 600, toPage: 3, toY: 200 }] }).pages.map((entry) => entry.place);
    // Pages at the end with nothing new are left out.
    expect(places).toEqual(['line', 'line', 'side', 'side']);
  });

  it('gives the pages that cite a note, three and more in a row as a range', () => {
    const marks = [1, 3, 4, 5, 2, 5].map((number, index) => ({ note: index < 4 ? 1 : 2, page: number, y: 10 * index }));
    expect(positions({ marks }).cited).toEqual({ 1: [[1], [3, 5]], 2: [[2], [5]] });
  });

  it('gives the page of every heading', () => {
    expect(positions({ headings: [{ id: 'a', page: 2, y: 80.123 }] }).headings).toEqual({ a: 2 });
  });

  it('guesses how many pages cite a note, before anything is set', () => {
    const cited = (times: number) => ({ ...source(1, 'AP'), citedAt: Array.from({ length: times }, () => place) });
    expect(guessedPositions({ endnotes: [cited(1)] }, 40).cited).toEqual({ 1: [[20]] });
    expect(guessedPositions({ endnotes: [cited(3)] }, 40).cited).toEqual({ 1: [[7], [20], [34]] });
    expect(guessedPositions({ endnotes: [cited(500)] }, 4).cited).toEqual({ 1: [[1], [2], [3], [4]] });
    expect(guessedPositions({ endnotes: [cited(1)] }, 0.2).cited).toEqual({ 1: [[1]] });
  });
});
