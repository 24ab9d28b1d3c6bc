import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article, prose } from '../helpers/articles.js';
import { buildMarkdown, buildPaper, shownFinding } from '../helpers/build-briefing.js';
import { png } from '../helpers/png.js';
import { elements, printedTables } from '../helpers/printed-tables.js';
import { referenceFaults } from '../helpers/reference-faults.js';

const plain = 'summary: false';
/** A table of so many columns whose cells hold this word. */
function table(columns: number, word: string, rows = 2): string {
  const row = (text: (column: number) => string) => `| ${Array.from({ length: columns }, (_, column) => text(column)).join(' | ')} |`;
  return [row((column) => `C${column}`), row(() => '---'), ...Array.from({ length: rows }, () => row(() => word))].join('\n');
}

describe('a table', () => {
  it('stands on the full width at 9 points where it fits', async () => {
    const paper = await buildPaper(article(`Before.\n\n${table(5, 'agreement')}\n\nAfter.`, plain));
    expect(paper.findings).toEqual([]);
    expect(paper.facts.pages.map(({ width, height }) => width < height)).toEqual([true]);
    expect(paper.facts.pages[0]?.lines.find(({ text }) => text === 'agreement')?.size).toBeCloseTo(9, 1);
  });

  it.each([
    ['en', '55%', 'ships'],
    ['de', '1 234', 'Schiffe'],
  ])('parts figures at the end of their column from the words of the next one (%s)', async (lang, figure, word) => {
    const body = `| What | Share | Remark |\n|---|---|---|\n| One | ${figure} | ${word} under foreign flags, and so on |`;
    const { facts } = await buildPaper(article(body, `lang: ${lang}\n${plain}`));
    const boxes = (text: string) =>
      facts.words.filter((found) => found.text === text).flatMap(({ places }) => places.map(({ box }) => box));
    const [number] = boxes(figure.split(' ').at(-1) ?? '');
    const [text] = boxes(word);
    expect((text?.left ?? 0) - (number?.right ?? 0)).toBeGreaterThan(14);
  });

  it('too wide takes narrower type first', async () => {
    const paper = await buildPaper(article(`Before.\n\n${table(6, 'Verwaltungsakt')}\n\nAfter.`, plain));
    expect(paper.findings).toEqual([]);
    expect(paper.facts.pages.map(({ width, height }) => width < height)).toEqual([true]);
    const size = paper.facts.pages[0]?.lines.find(({ text }) => text.startsWith('Verwaltungs'))?.size;
    expect(size).toBeGreaterThanOrEqual(7);
    expect(size).toBeLessThan(9);
  });

  it('still too wide goes on a landscape page of its own, and prose goes on upright', async () => {
    const paper = await buildPaper(article(`Before.\n\n${table(9, 'Verwaltungsakt')}\n\nAfter.`, plain));
    expect(paper.findings).toEqual([]);
    const sheets = paper.facts.pages.map(({ width, height }) => (width < height ? 'upright' : 'across'));
    expect(sheets).toEqual(['upright', 'across', 'upright']);
    expect(paper.body).toMatch(/^Before\. C0 C1 .* After\.$/);
    const across = paper.facts.pages[1];
    const text = across?.lines.filter(({ artifact }) => !artifact) ?? [];
    expect(Math.max(...text.map(({ box }) => box.right))).toBeLessThan((across?.width ?? 0) - 40);
    expect(across?.lines.filter(({ artifact }) => artifact).map((line) => line.text)).toEqual(
      expect.arrayContaining(['A title', 'Page 2 of 3']),
    );
  });

  it('takes its headings along to the page that is turned, and the words that lead to it', async () => {
    const body = `${prose(5)}\n\n## Acts\n\n### Of all years\n\nThey are:\n\n${table(9, 'Verwaltungsakt')}\n\nAfter.`;
    const paper = await buildPaper(article(body, plain));
    expect(paper.findings).toEqual([]);
    const texts = paper.facts.pages.map(({ lines }) => lines.filter(({ artifact }) => !artifact).map(({ text }) => text));
    expect(texts[1]?.slice(0, 3)).toEqual(['Acts', 'Of all years', 'They are:']);
    expect(texts[2]?.[0]).toBe('After.');
    expect(paper.facts.pages.map(({ width, height }) => width < height)).toEqual([true, false, true]);
    expect(referenceFaults(paper)).toEqual([]);
  });

  it('needs no rule above it where it turns its page', async () => {
    const wide = table(9, 'Verwaltungsakt');
    const paper = await buildPaper(article(`${wide}\n\n***\n\n${wide}\n\n***\n\n## Acts\n\n${wide}\n\nAfter.`, plain));
    expect(paper.facts.pages.map(({ width, height }) => width < height)).toEqual([true, false, false, false, true]);
    expect(paper.facts.pages[3]?.lines.find(({ artifact }) => !artifact)?.text).toBe('Acts');
    expect(referenceFaults(paper)).toEqual([]);
  });

  it('takes what may not be parted for one word, in print as in its width', async () => {
    const words = ['24 h/24', 'COVID-19', '3,5-dimethyl', '5,2 Md€', '12 km²', '24/7', 'EU-27', '50 %', '(ex-)'];
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const body = [row(words.map((_, index) => `Col ${index}`)), row(words.map(() => '---')), row(words), row([...words].reverse())].join(
      '\n',
    );
    for (const largePrint of [false, true]) {
      const paper = await buildPaper(article(body, plain), { largePrint, unproved: false });
      expect(paper.result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  it('that fits nowhere is an error at its line', async () => {
    const result = await buildMarkdown(article(`Before.\n\n${table(40, 'Verwaltungsakt')}\n\nAfter.`, plain));
    expect(result.findings.map(shownFinding)).toEqual(['9:1 error table-fits']);
    expect(result.findings[0]?.hint).toBe('Split the table, or shorten its longest words.');
  });

  it('that is long repeats its head, keeps its rows whole and its columns aligned', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => `| ${index} | ${prose(1 + (index % 2))} |`);
    const paper = await buildPaper(article(`Before.\n\n| No | What |\n|---:|------|\n${rows.join('\n')}\n\nAfter.`, plain));
    expect(paper.findings).toEqual([]);
    const [only] = elements(paper.facts.structure, 'Table');
    const pages = [...new Set(only?.places.map(({ page }) => page))];
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(paper.facts.pages[page - 1]?.lines.filter(({ text }) => /^(?:No )?What$/.test(text))).toHaveLength(1);
    expect(elements(only === undefined ? [] : [only], 'TR').filter(({ places }) => places.length > 1)).toEqual([]);
    const figures = paper.facts.pages[1]?.lines.filter(({ artifact, text }) => !artifact && /^\d+$/.test(text)) ?? [];
    expect(new Set(figures.map(({ box }) => Math.round(box.right))).size).toBe(1);
  });

  it('keeps a cell taller than a page, split over pages', async () => {
    const paper = await buildPaper(article(`| Who | What |\n|---|---|\n| Ann | ${prose(120)} |\n| Bob | ${prose(1)} |`, plain));
    expect(paper.findings).toEqual([]);
    expect(paper.body).toBe(`Who What Ann ${prose(120)} Bob ${prose(1)}`);
  });

  it('inside a list or a quotation keeps its words', async () => {
    const paper = await buildPaper(
      article(`- One:\n\n  | a | b |\n  |---|---|\n  | c | d |\n\n> | e | f |\n> |---|---|\n> | g | h |`, plain),
    );
    expect(paper.findings).toEqual([]);
    expect(printedTables(paper.facts)).toEqual([
      ['= a | b', 'c | d'],
      ['= e | f', 'g | h'],
    ]);
  });
});

describe('an image', () => {
  const files = {
    'sharp.png': png(1500, 600),
    'fine.png': png(400, 100),
    'coarse.png': png(90, 40),
    'broken.png': new TextEncoder().encode('no picture'),
    'empty.png': new Uint8Array(),
  };

  it('is printed with its words for those who do not see it, and its caption', async () => {
    const paper = await buildPaper(article('![A map of the east](sharp.png "The line of contact")', plain), {
      folder: temporaryFolder(files),
    });
    expect(paper.findings).toEqual([]);
    expect(paper.body).toBe('The line of contact');
    const images = paper.facts.pages.flatMap((page) => page.images);
    expect(images).toHaveLength(1);
    expect(images[0]).toMatchObject({ pixelWidth: 1500, pixelHeight: 600 });
    expect(images[0]?.ppi).toBeGreaterThanOrEqual(299);
    expect(elements(paper.facts.structure, 'Figure').map(({ alt }) => alt)).toEqual(['A map of the east']);
  });

  it('keeps a mark that is its whole caption inside the margins, at a page’s top too', async () => {
    const written = 'One.\n\n<!-- brief: pagebreak -->\n\n[![A map](sharp.png)](https://example.org/map)\n\nTwo.';
    const paper = await buildPaper(article(written, plain), { folder: temporaryFolder(files), unproved: false });
    expect(paper.findings.filter((finding) => !finding.includes(' info '))).toEqual([]);
  });

  it('is never printed larger than its natural size; of low resolution it is a warning', async () => {
    const paper = await buildPaper(article('![A map](coarse.png)', plain), { folder: temporaryFolder(files), unproved: false });
    expect(paper.findings).toEqual(['7:1 warning printed-image-resolution']);
    const [image] = paper.facts.pages.flatMap((page) => page.images);
    expect((((image?.box.right ?? 0) - (image?.box.left ?? 0)) * 25.4) / 72).toBeCloseTo(23.8, 0);
  });

  it.each([
    ['natural by itself', '', 120 / 2],
    ['a share of the column', '{width=25%}', 30],
    ['a length', '{width=4cm}', 40],
    ['the column at most', '{width=300mm}', 120],
  ])('is as wide as is wished: %s', async (_, wish, width) => {
    const paper = await buildPaper(article(`![A map](fine.png)${wish}`, plain), { folder: temporaryFolder(files) });
    const [image] = paper.facts.pages.flatMap((page) => page.images);
    expect((((image?.box.right ?? 0) - (image?.box.left ?? 0)) * 25.4) / 72).toBeCloseTo(width, 0);
  });

  it('without words is a warning', async () => {
    const paper = await buildPaper(article('![](sharp.png)', plain), { folder: temporaryFolder(files) });
    expect(paper.findings).toEqual(['7:1 warning image-has-alt']);
  });

  it.each([
    ['that is not there', 'none.png'],
    ['that is no picture', 'broken.png'],
    ['that is empty', 'empty.png'],
    ['outside the article’s folder', '../coarse.png'],
    ['by an absolute path', '/etc/passwd'],
    ['by a file address', 'file:///etc/passwd'],
  ])('%s is an error at its place', async (_, path) => {
    const paper = await buildPaper(article(`One.\n\nTwo ![A map](${path}) three.`, plain), { folder: temporaryFolder(files) });
    expect(paper.findings).toEqual(['9:5 error image-is-readable']);
    expect(paper.facts.pages.flatMap((page) => page.images)).toEqual([]);
    expect(referenceFaults(paper)).toEqual([]);
  });

  it('that is huge by its own word is refused without being decoded', async () => {
    const huge = png(4, 4);
    new DataView(huge.buffer, huge.byteOffset).setUint32(16, 4_000_000_000);
    const result = await buildMarkdown(article('![A map](huge.png)', plain), { folder: temporaryFolder({ 'huge.png': huge }) });
    expect(result.findings.map(shownFinding)).toEqual(['7:1 error image-is-readable']);
  });

  it('remote is never fetched: a frame with its words, and a note with its address', async () => {
    const fetched: unknown[] = [];
    const original = globalThis.fetch;
    globalThis.fetch = ((...asked: unknown[]) => {
      fetched.push(asked);
      return Promise.reject(new Error('offline'));
    }) as typeof fetch;
    try {
      const paper = await buildPaper(article('![A map](https://example.org/map.png "The east")', plain));
      expect(paper.findings).toEqual(['7:1 warning image-is-local']);
      expect(paper.body).toBe('Image not printed: A map The east¹');
      expect(paper.notes).toEqual(['1. https://example.org/map.png Cited on p. 1.']);
      expect(referenceFaults(paper)).toEqual([]);
    } finally {
      globalThis.fetch = original;
    }
    expect(fetched).toEqual([]);
  });

  it.each([false, true])(
    'has a caption that is read aloud in its order, emphasis and marks within (large print: %s)',
    async (largePrint) => {
      const caption = 'Output, <em>index</em> of 2015. Source: <a href="https://a.org/1">Eurostat</a>, see.';
      const body = `<figure><img src="sharp.png" alt="A chart"><figcaption>${caption}</figcaption></figure>`;
      const paper = await buildPaper(article(body, plain), { folder: temporaryFolder(files), largePrint, unproved: false });
      expect(elements(paper.facts.structure, 'Caption').map(({ text }) => text)).toEqual([
        'Output, index of 2015. Source: Eurostat,1 see.',
      ]);
      expect(paper.result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('in a line has no caption, and its title is reported', async () => {
    const paper = await buildPaper(article('One ![A sign](sharp.png "Its title") two.', plain), { folder: temporaryFolder(files) });
    expect(paper.findings).toEqual(['7:5 info attribute-has-effect']);
    expect(paper.body).toBe('One two.');
  });

  it('in a line keeps the line, with its words for those who do not see it', async () => {
    const paper = await buildPaper(article('One ![A sign](sharp.png) two.', plain), { folder: temporaryFolder(files) });
    expect(paper.findings).toEqual([]);
    expect(paper.body).toBe('One two.');
    expect(elements(paper.facts.structure, 'Figure').map(({ alt }) => alt)).toEqual(['A sign']);
  });
});
