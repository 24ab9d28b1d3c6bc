import { describe, expect, it } from 'vitest';
import { linksOn, readPdf } from '../helpers/read-pdf.js';
import { typstPdf } from '../helpers/typst-pdf.js';

const url = 'https://example.org/reports/2025/a-long-path';
const pieces = ['https:', '//', 'example', '.org', '/reports', '/2025', '/a', '-long', '-path'];
const breakable = pieces.map((piece) => `#box("${piece}")`).join('#h(0pt)');

describe('links', () => {
  it('knows the target page and position of a link within the file', async () => {
    const facts = await readPdf(typstPdf('#link(<there>)[Go] on.\n#pagebreak()\n#v(40pt)\n= There <there>'));
    expect(linksOn(facts, 1).map(({ page, target, alt }) => ({ page, target, alt }))).toEqual([
      { page: 1, target: { kind: 'page', page: 2, x: 60, y: 210 }, alt: 'Section, page 2' },
    ]);
    expect(facts.printedLinks.map(({ text, places }) => [text, places.length])).toEqual([['Go', 1]]);
    expect(facts.namedDestinations.get('there')).toEqual(linksOn(facts, 1)[0]?.target);
  });

  it.each(['1.7', 'ua-1'] as const)('reads a URL over lines and pages whole (%s)', async (pdfStandard) => {
    const source = `#set page(width: 150pt, height: 57pt, margin: 15pt)\n#set par(justify: false)\nSee #link("${url}")[${breakable}], please.`;
    const facts = await readPdf(typstPdf(source, { pdfStandard }));
    expect(facts.pages.length).toBe(2);
    expect(facts.printedLinks.map(({ target, text, places }) => ({ target, text, pages: places.map(({ page }) => page) }))).toEqual([
      { target: { kind: 'url', url }, text: url, pages: [1, 1, 2] },
    ]);
  });

  it('joins the words of a link over lines as words, hyphenation undone', async () => {
    const source = `#set page(width: 150pt, margin: 20pt)\nread #link("${url}")[incomprehensible extraordinarily well put] here`;
    const facts = await readPdf(typstPdf(source));
    expect(facts.printedLinks.map(({ text }) => text)).toEqual(['incomprehensible extraordinarily well put']);
  });

  it('keeps a number apart from the same one in the row below, whichever stand before it', async () => {
    const rows = '[#link(<a>)[1]], [#link(<b>)[2], #link(<a>)[1]], [#link(<a>)[1]]';
    const facts = await readPdf(typstPdf(`= A <a>\n= B <b>\n#table(columns: 1, align: right, ${rows})`));
    expect(facts.printedLinks.map(({ text }) => text)).toEqual(['1', '2', '1', '1']);
  });

  it('reads each of several hyphens, whatever is said of what they stand for', async () => {
    // With a hyphenated word on the page every hyphen is said to be one, in words of its own.
    const source =
      '#set page(width: 150pt)\n#set text(font: "Source Serif 4", hyphenate: true)\n#link("https://e.org/a--b---c")[#"https://e.org/a--b---c"]\n\nincomprehensible';
    const facts = await readPdf(typstPdf(source));
    expect(facts.printedLinks.map(({ text }) => text)).toEqual(['https://e.org/a--b---c']);
    expect(facts.words.at(-1)?.text).toBe('incomprehensible');
  });

  it('keeps links in lines below each other apart, though they lead to one place', async () => {
    const narrow =
      '#block(width: 60pt)[#link(<a>)[Ann Lee]\\ #link(<a>)[Bob Moe]\\ #link(<a>)[A name over two lines]]\n#link(<a>)[Title]#h(1fr)#link(<a>)[7]';
    const facts = await readPdf(typstPdf(`#set document(title: "T")\n= A <a>\n${narrow}`));
    expect(facts.printedLinks.map(({ text }) => text)).toEqual(['Ann Lee', 'Bob Moe', 'A name over two lines', 'Title 7']);
  });

  it('keeps neighbours with different targets apart', async () => {
    const facts = await readPdf(typstPdf('= A <a>\n= B <b>\nIt is.#super[#link(<a>)[1],#link(<b>)[2]]'));
    expect(facts.printedLinks.map(({ text, target }) => [text, target.kind])).toEqual([
      ['1', 'page'],
      ['2', 'page'],
    ]);
  });
});
