import { beforeAll, describe, expect, it } from 'vitest';
import type { OutlineEntry, PageFacts, StructureElement } from '../../src/model/index.js';
import { article, pagesOfProse, prose, shelf } from '../helpers/articles.js';
import { type BuildSettings, buildPaper, type Paper } from '../helpers/build-briefing.js';
import { referenceFaults } from '../helpers/reference-faults.js';

const millimetres = (points: number) => (points * 25.4) / 72;
const tolerance = 0.3;

const body = `It began with a call. ([Axios][1])

## The first section ([AP][3]) {short="First"}

${pagesOfProse(2)} ([AP][3])

### A part of it

| Who | What |
|-----|------|
| Ann | ${'said no '.repeat(20)} |

## The second section

${pagesOfProse(1)} ([Reuters][6])

${shelf}`;
const given = 'author: Ann Lee\nedition: 2\nsummary: false\nmarking: TLP:AMBER – for the council';

const prints: readonly (readonly [string, BuildSettings])[] = [
  ['A4', { paper: 'a4' }],
  ['US Letter', { paper: 'letter' }],
  ['A4, single-sided', { paper: 'a4', singleSided: true }],
  ['US Letter, single-sided', { paper: 'letter', singleSided: true }],
  ['A4, large print', { paper: 'a4', largePrint: true }],
  ['A4, a draft', { paper: 'a4', draft: true }],
];
const papers = new Map<string, Paper>();

beforeAll(async () => {
  for (const [name, settings] of prints) papers.set(name, await buildPaper(article(body, given), settings));
});

function paperOf(name: string): Paper {
  const paper = papers.get(name);
  if (paper === undefined) throw new Error(`Nothing was printed on ${name}`);
  return paper;
}

/** Left and right edge of characters of the body or of artifacts, in millimetres from the left edge of the sheet. */
function extent(
  page: PageFacts,
  artifact: boolean,
  among: (size: number) => boolean = () => true,
): { left: number; right: number; top: number; bottom: number } {
  const boxes = page.lines.filter((line) => line.artifact === artifact && among(line.size)).map(({ box }) => box);
  return {
    left: millimetres(Math.min(...boxes.map((box) => box.left))),
    right: millimetres(Math.max(...boxes.map((box) => box.right))),
    top: millimetres(page.height - Math.max(...boxes.map((box) => box.top))),
    bottom: millimetres(Math.min(...boxes.map((box) => box.bottom))),
  };
}

describe.each([
  { name: 'A4', width: 210, height: 297, odd: 26, even: 22, top: 26, bottom: 28.9, prose: 120 },
  { name: 'US Letter', width: 215.9, height: 279.4, odd: 28, even: 25.9, top: 26, bottom: 26.2, prose: 120 },
  { name: 'A4, single-sided', width: 210, height: 297, odd: 24, even: 24, top: 26, bottom: 28.9, prose: 120 },
  { name: 'US Letter, single-sided', width: 215.9, height: 279.4, odd: 26.95, even: 26.95, top: 26, bottom: 26.2, prose: 120 },
  { name: 'A4, large print', width: 210, height: 297, odd: 26, even: 22, top: 26, bottom: 28.9, prose: 162 },
  { name: 'A4, a draft', width: 210, height: 297, odd: 26, even: 22, top: 26, bottom: 28.9, prose: 120 },
])('a sheet of $name', ({ name, width, height, odd, even, top, bottom, prose }) => {
  it('has its exact size, upright', () => {
    for (const page of paperOf(name).facts.pages) {
      expect([page.rotation, millimetres(page.width), millimetres(page.height)]).toEqual([
        0,
        expect.closeTo(width, 1),
        expect.closeTo(height, 1),
      ]);
    }
  });

  it('keeps the body inside its margins, the inner one at the fold', () => {
    for (const page of paperOf(name).facts.pages) {
      const left = page.number % 2 === 1 ? odd : even;
      const text = extent(page, false);
      expect(text.left).toBeGreaterThan(left - tolerance);
      expect(text.left).toBeLessThan(left + 2);
      expect(text.right).toBeLessThan(left + 162 + tolerance);
      expect(text.top).toBeGreaterThan(top - tolerance);
      expect(text.bottom).toBeGreaterThan(bottom - 0.5);
    }
  });

  it('keeps prose in its column', () => {
    for (const page of paperOf(name).facts.pages.slice(1)) {
      const left = page.number % 2 === 1 ? odd : even;
      const lines = page.lines.filter(({ artifact, text }) => !artifact && text.includes('capital'));
      expect(millimetres(Math.max(0, ...lines.map(({ box }) => box.right)))).toBeLessThan(left + prose + tolerance);
    }
  });

  it('numbers its pages, as printed and as a viewer shows them', () => {
    const { pages } = paperOf(name).facts;
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      expect(page.lines.filter(({ artifact }) => artifact).map(({ text }) => text)).toContain(`Page ${page.number} of ${pages.length}`);
      expect(page.label).toBe(String(page.number));
    }
  });

  it('has the marking in head and foot of every page, as given, in at least 12 points', () => {
    for (const page of paperOf(name).facts.pages) {
      const shown = page.lines.filter(({ artifact, text }) => artifact && text.includes('TLP:AMBER – for the council'));
      expect(shown.map(({ box, size }) => [box.bottom > page.height / 2 ? 'head' : 'foot', size >= 11.99])).toEqual([
        ['head', true],
        ['foot', true],
      ]);
    }
  });

  it('says DRAFT in head and foot of every page of a draft, and else nowhere', () => {
    for (const page of paperOf(name).facts.pages) {
      const shown = page.words
        .filter(({ text }) => text === 'DRAFT')
        .map(({ places: [place] }) => ((place?.box.bottom ?? 0) > page.height / 2 ? 'head' : 'foot'));
      expect(shown).toEqual(name === 'A4, a draft' ? ['head', 'foot'] : []);
    }
  });

  it('has short title and section in the head of every page but the first, edition and date in the foot', () => {
    const { pages } = paperOf(name).facts;
    const heads = pages.map((page) =>
      page.lines
        .filter(
          ({ artifact, box, text }) =>
            artifact && box.bottom > page.height / 2 && !/DRAFT|TLP:AMBER|Sources|Axios|AP News|Reuters/.test(text),
        )
        .map(({ text }) => text),
    );
    expect(heads[0]).toEqual([]);
    expect(heads[1]).toEqual(['A title', 'First']);
    expect(new Set(heads.slice(1).map((head) => head[0]))).toEqual(new Set(['A title']));
    expect([...new Set(heads.slice(1).map((head) => head[1]))]).toEqual(['First', 'The second section', 'Notes']);
    for (const page of pages)
      expect(page.lines.filter(({ artifact }) => artifact).map(({ text }) => text)).toContain('Edition 2 · 27 November 2025');
  });

  it('has every reference right', () => {
    expect(referenceFaults(paperOf(name))).toEqual([]);
  });
});

describe('the side column', () => {
  it.each([
    { name: 'A4', odd: 26, even: 22 },
    { name: 'US Letter', odd: 28, even: 25.9 },
    { name: 'A4, single-sided', odd: 24, even: 24 },
  ])('stands on the right of every page of $name', ({ name, odd, even }) => {
    const beside = paperOf(name).facts.pages.flatMap(({ number, lines }) => {
      const list = lines.find(({ artifact, text }) => artifact && text === 'Sources on this page');
      return list === undefined ? [] : [{ number, left: millimetres(list.box.left) }];
    });
    expect(beside.length).toBeGreaterThan(1);
    expect(beside).toEqual(beside.map(({ number }) => ({ number, left: expect.closeTo((number % 2 === 1 ? odd : even) + 120 + 6, 0) })));
  });
});

describe('type', () => {
  it('is 10.5 points for prose, 14 in large print', () => {
    const size = (name: string) => paperOf(name).facts.pages[1]?.lines.find(({ text }) => text.includes('capital'))?.size;
    expect(size('A4')).toBeCloseTo(10.5, 1);
    expect(size('US Letter')).toBeCloseTo(10.5, 1);
    expect(size('A4, large print')).toBeCloseTo(14, 1);
  });

  it('is never smaller than 7 points but in marks', () => {
    for (const { facts } of papers.values()) {
      const small = facts.pages.flatMap((page) => page.lines.filter(({ size }) => size < 6.99).map(({ text }) => text));
      expect(small).toEqual([]);
    }
  });

  it('comes from embedded fonts of the families declared, none of the host', () => {
    for (const { facts } of papers.values()) {
      expect(facts.fonts.filter(({ embedded, subset }) => !embedded || !subset)).toEqual([]);
      expect(
        facts.fonts.map(({ name }) => name.replace(/-.*/, '')).filter((family) => !/^Source(?:Serif4|Sans3|CodePro)$/.test(family)),
      ).toEqual([]);
    }
  });
});

describe('the file', () => {
  it('carries title, author, language and date, and no clock', () => {
    const { metadata, encrypted, liveParts } = paperOf('A4').facts;
    expect(metadata).toMatchObject({ title: 'A title', author: 'Ann Lee', language: 'en', tagged: true, showsTitle: true, pdfUa: 1 });
    expect(metadata.created).toMatch(/^D:20251127/);
    expect(metadata.modified ?? metadata.created).toMatch(/^D:20251127/);
    expect({ encrypted, liveParts }).toEqual({ encrypted: false, liveParts: [] });
  });

  it('has an outline that is its headings, without marks, each leading to its page', () => {
    const { outline, pages } = paperOf('A4').facts;
    const shown = (entries: readonly OutlineEntry[]): unknown[] =>
      entries.map(({ title, children }) => (children.length > 0 ? [title, shown(children)] : [title]));
    expect(shown(outline)).toEqual([['The first section', [['A part of it']]], ['The second section'], ['Notes']]);
    const flat = (entries: readonly OutlineEntry[]): OutlineEntry[] => entries.flatMap((entry) => [entry, ...flat(entry.children)]);
    for (const { title, target } of flat(outline)) {
      if (target.kind !== 'page') throw new Error(`“${title}” leads nowhere`);
      const line = pages[target.page - 1]?.lines.find(({ artifact, text, size }) => !artifact && size > 11 && text.startsWith(title));
      expect(Math.abs((line?.box.top ?? 0) - (target.y ?? 0))).toBeLessThan(20);
    }
  });

  it('is tagged, its first heading of level one, none skipped', () => {
    const roles: string[] = [];
    const visit = (element: StructureElement): void => {
      roles.push(element.role);
      for (const child of element.children) if (child.kind === 'element') visit(child.element);
    };
    paperOf('A4').facts.structure.forEach(visit);
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H1', 'H1']);
    expect(new Set(['P', 'Link', 'Table', 'TR', 'TH', 'TD'].filter((role) => !roles.includes(role)))).toEqual(new Set());
  });
});

describe('the page of contents', () => {
  const sections = (pages: number) =>
    Array.from({ length: pages }, (_, index) => `## Section ${index + 1}\n\n${pagesOfProse(1)}`).join('\n\n');
  const contentsPages = ({ facts }: Paper) =>
    facts.pages
      .filter(({ lines }) => lines.some(({ text, size, artifact }) => text === 'Contents' && size > 14 && !artifact))
      .map(({ number }) => number);

  it('is there where a briefing has more than twenty pages, every page in it true', async () => {
    const paper = await buildPaper(article(sections(20), `summary: { bottomLine: "${prose(32)}" }`));
    expect(paper.facts.pages.length).toBeGreaterThan(20);
    expect(contentsPages(paper)).toEqual([2]);
    const entries = paper.facts.pages[1]?.links.map(({ target }) => (target.kind === 'page' ? target.page : 0)) ?? [];
    expect(entries.length).toBeGreaterThanOrEqual(20);
    expect(entries).toEqual([...entries].sort((a, b) => a - b));
    expect(referenceFaults(paper)).toEqual([]);
  });

  it.each([20, 22, 30])('of %i sections stands in two columns of one length, no section parted from its first part', async (count) => {
    const parts = Array.from({ length: count }, (_, index) => `## Section ${index + 1}\n\n### Part A\n\nIt is.\n\n### Part B\n\nIt was.`);
    const paper = await buildPaper(article(parts.join('\n\n'), `toc: true\nsummary: { bottomLine: "${prose(32)}" }`));
    const pages = paper.facts.pages.map(({ lines }) => lines.filter(({ artifact }) => !artifact));
    expect(contentsPages(paper)).toEqual([2]);
    expect(pages[2]?.[0]?.text).toBe('Section 1');
    const entries = pages[1]?.filter(({ text }) => /^(?:Section|Part) /.test(text)) ?? [];
    expect(entries).toHaveLength(3 * count);
    const left = Math.min(...entries.map(({ box }) => box.left));
    const second = entries.filter(({ box }) => box.left > left + 100);
    expect(second[0]?.text).toMatch(/^Section /);
    expect(Math.abs(entries.length - 2 * second.length)).toBeLessThanOrEqual(8);
    expect(referenceFaults(paper)).toEqual([]);
  });

  it.each([12, 28, 44])('below a short page one stays on it, in columns if need be: %i entries', async (count) => {
    const parts = Array.from(
      { length: count / 4 },
      (_, index) => `## Section ${index + 1}\n\n### A\n\nIt is.\n\n### B\n\nIt was.\n\n### C\n\nNo.`,
    );
    const paper = await buildPaper(article(parts.join('\n\n'), `toc: true\nsummary: { bottomLine: "${prose(8)}" }`));
    expect(contentsPages(paper)).toEqual([1]);
    expect(
      paper.facts.pages[0]?.lines.filter(({ text, artifact }) => !artifact && /^(?:Section \d+|[ABC])$/.test(text)).length,
    ).toBeGreaterThanOrEqual(count);
    expect(referenceFaults(paper)).toEqual([]);
  });

  it('is there where the author asks for it, and not where he does not want it', async () => {
    // An article that begins on page one has it there, above.
    expect(contentsPages(await buildPaper(article(sections(21), 'summary: false')))).toEqual([1]);
    expect(contentsPages(await buildPaper(article(sections(2), 'summary: false\ntoc: true')))).toEqual([1]);
    expect(contentsPages(await buildPaper(article(sections(2), 'summary: false')))).toEqual([]);
    expect(contentsPages(await buildPaper(article(sections(21), 'summary: false\ntoc: false')))).toEqual([]);
  });
});
