import { describe, expect, it } from 'vitest';
import { bodyText, findText, pageText, readPdf, runningText } from '../helpers/read-pdf.js';
import { typstPdf } from '../helpers/typst-pdf.js';

const narrow = '#set page(width: 150pt, margin: 20pt)\n';

/** What is set, and how it reads. */
const readings: readonly { what: string; source: string; lines: readonly string[]; words: string }[] = [
  {
    what: 'ligatures are letters',
    source: 'official waffle fjord affix',
    lines: ['official waffle fjord affix'],
    words: 'official waffle fjord affix',
  },
  {
    what: 'a gap made by positioning is a space, a hair of one is not',
    source: 'a#h(0.25em)b c#h(1em)d #box[x]#h(0pt)#box[y]',
    lines: ['a b c d xy'],
    words: 'a b c d xy',
  },
  {
    what: 'letter-spaced capitals stay words',
    source: '#text(tracking: 0.12em)[ACTOR STATEMENT]',
    lines: ['ACTOR STATEMENT'],
    words: 'ACTOR STATEMENT',
  },
  {
    what: 'raised and lowered figures stay on their line and in their word',
    source: 'H#sub(typographic: false)[2]O and 10#super(typographic: false)[6] m',
    lines: ['H2O and 106 m'],
    words: 'H2O and 106 m',
  },
  { what: 'far apart on one height are two lines', source: 'left #h(1fr) right', lines: ['left', 'right'], words: 'left right' },
  {
    what: 'columns at nearly one height are read one after the other',
    source:
      '#place(dx: 150pt, par[Aside \\ and more \\ of it]) #place(dy: 25pt, par[Then #link("https://example.org/")[a page] \\ and its end])',
    lines: ['Aside', 'and more', 'of it', 'Then a page', 'and its end'],
    words: 'Aside and more of it Then a page and its end',
  },
  {
    what: 'a line of text behind an aside beside it is no part of the aside’s last line',
    source:
      '#place(dx: 100pt, par[Aside#link("https://example.org/")[#super(typographic: false)[1]]]) #place(box(width: 84pt, align(right)[Then on]))',
    lines: ['Aside1', 'Then on'],
    words: 'Aside 1 Then on',
  },
  {
    what: 'hyphens that only part lines go, where hard ones come first',
    source: `${narrow}a well-known misunderstanding of extraordinarily incomprehensible counter-revolutionary texts`,
    lines: ['a well-known misun-', 'derstanding of extra-', 'ordinarily incompre-', 'hensible counter-revo-', 'lutionary texts'],
    words: 'a well-known misunderstanding of extraordinarily incomprehensible counter-revolutionary texts',
  },
  {
    what: 'hyphens that only part lines go, where they come first',
    source: `${narrow}incomprehensible extraordinarily well-known`,
    lines: ['incomprehensible ex-', 'traordinarily well-', 'known'],
    words: 'incomprehensible extraordinarily well-known',
  },
  {
    what: 'hyphens that only part lines go, where there are no others',
    source: `${narrow}incomprehensible extraordinarily`,
    lines: ['incomprehensible ex-', 'traordinarily'],
    words: 'incomprehensible extraordinarily',
  },
  {
    what: 'a hyphen of the author stays, though nothing in the file marks it',
    source:
      '#set page(width: 130pt, margin: 20pt)\n#set text(hyphenate: false)\n#set par(justify: false)\nwell-known self-determined people',
    lines: ['well-known self-', 'determined', 'people'],
    words: 'well-known self-determined people',
  },
  {
    what: 'a dash at a line’s end joins nothing',
    source: 'one --\\\ntwo -\\\nthree',
    lines: ['one –', 'two -', 'three'],
    words: 'one – two - three',
  },
  {
    what: 'other scripts and accents',
    source: 'naïve Ünï фильм e\u0301te “so” …',
    lines: ['naïve Ünï фильм e\u0301te “so” …'],
    words: 'naïve Ünï фильм e\u0301te “so” …',
  },
  {
    what: 'turned text',
    source: '#rotate(90deg, reflow: true)[going down] #rotate(180deg)[upside down] #rotate(-90deg, reflow: true)[going up]',
    lines: ['going down', 'upside down', 'going up'],
    words: 'going down upside down going up',
  },
  {
    what: 'cells side by side are lines of their own, however close',
    source: '#table(columns: 2, inset: 0pt, column-gutter: 4pt)[alpha][beta][gamma][delta]',
    lines: ['alpha', 'beta', 'gamma', 'delta'],
    words: 'alpha beta gamma delta',
  },
];

describe('lines and words', () => {
  it.each(readings.map((reading) => [reading.what, reading] as const))('%s', async (_, { source, lines, words }) => {
    const facts = await readPdf(typstPdf(source, { pdfStandard: '1.7' }));
    expect(facts.pages[0]?.lines.map((line) => line.text.normalize('NFD'))).toEqual(lines.map((line) => line.normalize('NFD')));
    expect(runningText(facts).normalize('NFD')).toBe(words.normalize('NFD'));
  });

  it('says of each line how it ends', async () => {
    const facts = await readPdf(typstPdf(`${narrow}a well-known misunderstanding of self-\\\nmade texts`));
    expect(facts.pages[0]?.lines.map((line) => [line.text, line.ending])).toEqual([
      ['a well-known misun-', 'soft-hyphen'],
      ['derstanding of self-', 'hard-hyphen'],
      ['made texts', 'none'],
    ]);
  });

  it('joins a word over two pages, past foot and head', async () => {
    const source = `#set page(width: 150pt, height: 46pt, margin: (x: 20pt, y: 15pt), numbering: "1", header: [Head], header-ascent: 1pt, footer-descent: 1pt)
      incomprehensible extraordinarily`;
    const facts = await readPdf(typstPdf(source));
    expect([bodyText(facts, 1), bodyText(facts, 2)]).toEqual(['incomprehensible ex-', 'traordinarily']);
    expect(pageText(facts, 2)).toBe('Head\ntraordinarily\n2');
    expect(runningText(facts)).toBe('incomprehensible extraordinarily');
    expect(facts.words.at(-1)?.places.map((place) => place.page)).toEqual([1, 2]);
    expect(facts.pages[0]?.words.at(-2)).toMatchObject({ text: 'ex', artifact: false });
  });

  it('takes a raised, linked number for a mark, and no other raised number', async () => {
    const facts = await readPdf(
      typstPdf('= A <n>\nIt fell.#super(typographic: false)[#link(<n>)[12]] So 10#super(typographic: false)[6] of them.'),
    );
    expect(bodyText(facts, 1)).toBe('A\nIt fell.12 So 106 of them.');
    expect(facts.words.filter((word) => word.glued || word.isMark).map(({ text, glued, isMark }) => ({ text, glued, isMark }))).toEqual([
      { text: '12', glued: true, isMark: true },
    ]);
    expect(runningText(facts)).toBe('A It fell. 12 So 106 of them.');
  });

  it('finds words and their place on paper', async () => {
    const facts = await readPdf(typstPdf('#place(top + left, dx: 30pt, dy: 50pt)[found here]'));
    const [place, ...others] = findText(facts, 'found here');
    expect(others).toEqual([]);
    expect(place?.page).toBe(1);
    expect(place?.box.left).toBeCloseTo(90, 0);
    expect(place?.box.top).toBeGreaterThan(185);
    expect(place?.box.top).toBeLessThan(195);
    expect(findText(facts, 'found there')).toEqual([]);
  });

  it('tells font, size, colour and ink of every character', async () => {
    const facts = await readPdf(typstPdf('plain #text(size: 14pt, fill: rgb("#c00000"), weight: "bold")[Bold]'));
    const page = facts.pages[0];
    if (!page) throw new Error('no page');
    expect(
      page.runs.map(({ font, size, colour, visible }) => ({ font: facts.fonts[font]?.name, size: Math.round(size), colour, visible })),
    ).toEqual([
      { font: 'SourceSerif4-Regular', size: 10, colour: [0, 0, 0, 255], visible: true },
      { font: 'SourceSerif4-Bold', size: 14, colour: [192, 0, 0, 255], visible: true },
    ]);
    expect(facts.fonts.map(({ name, embedded, subset, weight, italic }) => ({ name, embedded, subset, weight, italic }))).toEqual([
      { name: 'SourceSerif4-Regular', embedded: true, subset: true, weight: 400, italic: false },
      { name: 'SourceSerif4-Bold', embedded: true, subset: true, weight: 700, italic: false },
    ]);
    const { characters } = page;
    const box = (boxes: Float32Array, i: number): number[] => [...boxes.slice(4 * i, 4 * i + 4)];
    expect(String.fromCodePoint(...characters.codes)).toBe('plain Bold');
    const [left = 0, bottom = 0, right = 0, top = 0] = box(characters.ink, 0);
    const [looseLeft = 0, looseBottom = 0, looseRight = 0, looseTop = 0] = box(characters.loose, 0);
    expect([left >= looseLeft, bottom >= looseBottom, right <= looseRight, top <= looseTop]).toEqual([true, true, true, true]);
    // The p reaches below its baseline.
    expect(bottom).toBeLessThan(page.runs[0]?.baseline ?? 0);
  });

  it('marks a glyph that the font lacks', async () => {
    const facts = await readPdf(typstPdf('snow ☃ man', { pdfStandard: '1.7' }));
    expect(facts.pages[0]?.characters.unmapped).toEqual([5]);
    expect(pageText(facts, 1)).toBe('snow \ufffd man');
  });
});
