import { describe, expect, it } from 'vitest';
import type { LinkFacts, PdfFacts } from '../../../src/model/index.js';
import { otherLines } from '../../../src/pipeline/as-built/other-lines.js';
import { otherLinks } from '../../../src/pipeline/as-built/other-links.js';
import { otherMetadata } from '../../../src/pipeline/as-built/other-metadata.js';
import { otherOutline } from '../../../src/pipeline/as-built/other-outline.js';
import { literalFacts } from '../../helpers/literal-facts.js';

describe('lines of a page', () => {
  const page = (...texts: readonly string[]) =>
    literalFacts([{ texts: texts.map((text, index) => ({ text, left: 60, baseline: 700 - 14 * index })) }]);
  const told = (is: readonly string[], was: readonly string[]) => otherLines(page(...is), page(...was)).map(({ message }) => message);
  const built = [
    'The last boat leaves',
    'at midnight and not',
    'a minute later, says',
    'the board of the town',
    'and so do we',
    'all of us',
    'here',
  ];

  it('that are cut otherwise, and have the same letters, say nothing', () => {
    expect(told(['The last boat', 'leaves at', 'midnight'], ['The last boat leaves', 'at midnight'])).toEqual([]);
  });

  it('are told from three words before they differ', () => {
    expect(told(['one two three four five six', 'all of us'], ['one two three four five seven', 'all of us'])).toEqual([
      'Unexpected “… three four five six” on page 1, expected “… three four five seven”',
    ]);
  });

  it('are told as lost, as new, and by their number where there are many', () => {
    expect(told(built.slice(1), built)).toEqual(['Unexpected loss of “The last boat leaves”, expected it as it is built now']);
    expect(told([...built, 'more'], built)).toEqual(['Unexpected “more” on page 1, expected nothing there']);
    const others = built.map((text, index) => (index === 3 ? text : `${text} never`));
    expect(told(others, built)).toEqual([
      'Unexpected 6 other lines, the first “… last boat leaves never at midnight and not never a minute …” on page 1, expected “… last boat leaves at midnight and not a minute later, says”',
    ]);
  });
});

describe('links of a page', () => {
  const link = (url: string, left: number, more: Partial<LinkFacts> = {}): LinkFacts => {
    const box = { left, right: left + 20, bottom: 500, top: 512 };
    return { page: 1, box, parts: [box], target: { kind: 'url', url }, alt: url, ...more } as LinkFacts;
  };
  const file = (...links: readonly LinkFacts[]): PdfFacts => {
    const { pages, ...rest } = literalFacts([{}]);
    return { ...rest, pages: pages.map((page) => ({ ...page, links })) };
  };
  const [a, b] = [link('https://a.example.org/', 60), link('https://b.example.org/', 100)];
  const told = (...links: readonly LinkFacts[]) => otherLinks(file(...links), file(a, b)).map(({ message }) => message);

  it('are known in any order', () => {
    expect(told(b, a)).toEqual([]);
  });

  it.each<[says: string, links: readonly LinkFacts[], message: string]>([
    [
      'one that leads elsewhere',
      [link('https://c.example.org/', 60), b],
      'Unexpected link to https://c.example.org/, expected https://a.example.org/',
    ],
    [
      'one that is called otherwise',
      [{ ...a, alt: 'x' }, b],
      'Unexpected link to https://a.example.org/ that is called “x”, expected https://a.example.org/ that is called “https://a.example.org/”',
    ],
    [
      'two that lead elsewhere',
      [link('https://c.example.org/', 60), link('https://d.example.org/', 100)],
      'Unexpected 2 links that lead elsewhere, the first to https://c.example.org/, expected https://a.example.org/',
    ],
    [
      'one that lies elsewhere',
      [link('https://a.example.org/', 300), b],
      'Unexpected place of a link to https://a.example.org/, expected it over the words that are printed for it',
    ],
    [
      'one more',
      [a, b, link('https://c.example.org/', 300)],
      'Unexpected link to https://c.example.org/, expected none but those of the article',
    ],
    ['one less', [a], 'Unexpected loss of a link to https://b.example.org/, expected it where it was built'],
    [
      'two more',
      [a, b, link('https://c.example.org/', 300), link('https://d.example.org/', 400)],
      'Unexpected 2 links, the first to https://c.example.org/, expected none but those of the article',
    ],
  ])('tell of %s', (_, links, message) => {
    expect(told(...links)).toEqual([message]);
  });
});

describe('what a file says of itself', () => {
  const file = (metadata: Partial<PdfFacts['metadata']>): PdfFacts => {
    const { metadata: usual, ...rest } = literalFacts([{}]);
    return {
      ...rest,
      metadata: { ...usual, creator: 'Briefpress', producer: 'Typst', xmp: '<a><xmpMM:DocumentID>1</xmpMM:DocumentID></a>', ...metadata },
    };
  };
  const told = (metadata: Partial<PdfFacts['metadata']>) => otherMetadata(file(metadata), file({})).map(({ message }) => message);

  it('is told where its program, or its description but for the ids in it, is another', () => {
    expect(told({ xmp: '<a><xmpMM:DocumentID>2</xmpMM:DocumentID></a>' })).toEqual([]);
    expect(told({ producer: 'Other' })).toEqual(['Unexpected producer “Other” of the file, expected “Typst”']);
    expect(told({ xmp: '<b><xmpMM:DocumentID>1</xmpMM:DocumentID></b>' })).toEqual([
      expect.stringMatching(/^Unexpected description \(XMP\) “<b>/),
    ]);
  });

  it('is held against the outline as it is built, to its end', () => {
    const entry = (title: string, y: number) => ({ title, level: 1, target: { kind: 'page', page: 1, y }, children: [] }) as const;
    const outline = (...entries: PdfFacts['outline']) => literalFacts([{}], { outline: entries });
    const of = (...entries: PdfFacts['outline']) =>
      otherOutline(outline(...entries), outline(entry('A', 700), entry('B', 600))).map(({ message }) => message);
    expect(of(entry('A', 700), entry('B', 600))).toEqual([]);
    expect(of(entry('A', 700), entry('B', 500))).toEqual([
      'Unexpected outline entry “B” that leads to p. 1, 500 pt, expected “B” that leads to p. 1, 600 pt',
    ]);
    expect(of(entry('A', 700))).toEqual(['Unexpected end of the outline, expected “B” that leads to p. 1, 600 pt']);
  });
});
