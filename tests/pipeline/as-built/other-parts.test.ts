import { describe, expect, it } from 'vitest';
import type { Finding, LinkFacts, PdfFacts } from '../../../src/model/index.js';
import { otherLines } from '../../../src/pipeline/as-built/other-lines.js';
import { otherLinks } from '../../../src/pipeline/as-built/other-links.js';
import { otherMetadata } from '../../../src/pipeline/as-built/other-metadata.js';
import { otherOutline } from '../../../src/pipeline/as-built/other-outline.js';
import { otherTags } from '../../../src/pipeline/as-built/other-tags.js';
import { foldConsequences } from '../../../src/pipeline/fold-consequences.js';
import { readsAsBuilt, readsOtherwise } from '../../../src/pipeline/reads-as-built.js';
import { literalFacts } from '../../helpers/literal-facts.js';
import { tag } from '../../helpers/literal-structure.js';

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

describe('tags that read otherwise', () => {
  const words = (id: number, more: Parameters<typeof tag>[2] = {}, role = 'P') =>
    tag(role, [[1, id]], { places: [{ page: 1, box: { left: 0, right: 9, bottom: 0, top: 9 } }], ...more });
  const file = (...children: Parameters<typeof tag>[1] & object) => literalFacts([{}], { structure: [tag('Document', children)] });
  const told = (is: PdfFacts, was: PdfFacts) => otherTags(is, was).map(({ problem }) => `${problem.message} | ${problem.hint}`);
  const attribute = (name: string, value: unknown) => ({ attributes: new Map([[name, value]]) }) as Parameters<typeof tag>[2];

  it.each([
    ['a language', { language: 'de' }, '“language” de of a paragraph'],
    ['what an abbreviation stands for', { expansion: 'x' }, '“expansion” x of a paragraph'],
    ['other words', { actualText: 'x' }, '“actualText” x of a paragraph'],
    ['heads', attribute('Headers', ['a']), '“Headers” a of a paragraph'],
  ])('have %s', (_, more, message) => {
    expect(told(file(words(1, more)), file(words(1)))).toEqual([expect.stringContaining(`Unexpected ${message}, expected none`)]);
  });

  it('are told once for each way, whatever their values, with their pages', () => {
    const two = (value: string) => [
      words(1, { alt: value }),
      words(2, { alt: `${value}${value}`, places: [{ page: 3, box: { left: 0, right: 9, bottom: 0, top: 9 } }] }),
    ];
    expect(told(file(...two('x')), file(...two('y')))).toEqual([
      expect.stringContaining('“alt” x of 2 paragraphs on pages 1, 3, expected “alt” y'),
    ]);
  });

  it('are passed over where they are private', () => {
    expect(told(file(words(1, {}, 'Private')), file(words(1)))).toEqual([expect.stringContaining('now a screen reader passes it over')]);
  });
});

describe('findings that follow from what differs', () => {
  const finding = (id: string, message: string, page = 1) => ({ id, message, severity: 'error', paper: { page } }) as unknown as Finding;
  const lines = [{ message: 'Unexpected “Nots”', hint: 'Build it.', paper: { page: 1 } }];
  const lost = (count: number) => Array.from({ length: count }, (_, index) => finding('words-survive', `word ${index}`));
  const tags = [{ kind: 'tags', problem: { message: 'Unexpected tag', paper: { page: 1 } }, told: ['cell-fits'] }] as const;
  const folded = async (told: readonly Finding[], others: readonly (typeof tags)[number][] = [], known: readonly Finding[] = []) =>
    (await foldConsequences(told, { lines, others, proveBuilt: async () => known })).map(({ message }) => message);

  it('are left out where they are many, but for those that the file has as it is built', async () => {
    expect(await folded(lost(2))).toEqual(['word 0', 'word 1']);
    expect(await folded(lost(4))).toEqual(['Unexpected “Nots”']);
    expect(await folded(lost(4), [], lost(1))).toEqual(['Unexpected “Nots”', 'word 0']);
    expect(await folded(lost(4), tags)).toEqual(['word 0', 'word 1', 'word 2', 'word 3']);
  });

  it('are not those of other causes, nor of places where no tag differs', async () => {
    const font = finding('fonts-are-embedded', 'font');
    const cell = finding('cell-fits', 'cell');
    expect(await folded([...lost(4), font, cell])).toEqual(['Unexpected “Nots”', 'font', 'cell']);
    expect(await folded([...lost(6), font, cell], tags)).toEqual(['Unexpected “Nots”', 'Unexpected tag', 'font']);
  });

  it('keep what a check has told from being said again, and are warnings of another version’s file', () => {
    expect(readsAsBuilt(tags, [finding('cell-fits', 'cell')], false)).toEqual([]);
    expect(readsAsBuilt(tags, [{ ...finding('tags-nest', 'x'), severity: 'warning' }], false)).toEqual([]);
    expect(readsAsBuilt(tags, [], true).map(({ severity }) => severity)).toEqual(['warning']);
    const [is, was] = ['Other', 'Typst'].map((producer) =>
      literalFacts([{}], { metadata: { version: '1.7', tagged: true, showsTitle: true, producer } }),
    );
    if (is === undefined || was === undefined) throw new Error('No files');
    expect(readsOtherwise(is, was, true)).toHaveLength(1);
    expect(readsOtherwise(is, was, false)).toEqual([]);
  });
});
