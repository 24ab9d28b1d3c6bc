import { degrees, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFPage, PDFString } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsSurvive } from '../../src/checks/words-survive.js';
import { prove } from '../../src/pipeline/prove.js';
import { Stopwatch } from '../../src/pipeline/stopwatch.js';
import { drawn } from '../damage/sheets.js';
import { article } from '../helpers/articles.js';
import { citedArticle } from '../helpers/cited-article.js';
import { dictionaries } from '../helpers/edit-pdf.js';
import { buildProof, damageTypst, factsOf, type Proof, problems } from '../helpers/proof.js';

let proof: Proof;
let pages: number;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
  pages = proof.found.pages.length;
});

/** All that is told of the file once another program has changed it: check, page and message. */
async function toldOf(edit: (file: PDFDocument) => unknown, ...off: readonly string[]): Promise<readonly string[]> {
  const file = await PDFDocument.load(proof.pdf, { updateMetadata: false });
  const other = await edit(file);
  return toldOfFile(await (other instanceof PDFDocument ? other : file).save({ useObjectStreams: false }), off);
}

async function toldOfFile(pdf: Uint8Array, off: readonly string[] = []): Promise<readonly string[]> {
  const settings = Object.fromEntries(off.map((id) => [id, { severity: 'off' } as const]));
  const { findings } = await prove(pdf, proof.promised, { settings, watch: new Stopwatch() });
  return findings.filter(({ severity }) => severity === 'error').map(({ id, message, paper }) => `${id}, p. ${paper?.page}: ${message}`);
}

const annotations = (page: PDFPage) => page.node.Annots()?.asArray() ?? [];
const without = (page: PDFPage) => page.node.delete(PDFName.of('Annots'));
/** As a program does that cleans up behind itself. */
const withoutTrace = (file: PDFDocument, page: PDFPage) => {
  for (const annotation of annotations(page)) if ('objectNumber' in annotation) file.context.delete(annotation as never);
  without(page);
};

it('says nothing of the file as it was built', async () => {
  expect(await toldOfFile(proof.pdf)).toEqual([]);
});

describe('links that a program has taken off', () => {
  it('one page are one finding, whether or not their objects are left in the file', async () => {
    for (const page of [0, 1, pages - 1]) {
      const links = proof.found.pages[page]?.links.length;
      const count = links === 1 ? 'the only link' : `all ${links} links`;
      const expected = links
        ? [expect.stringContaining(`structure-survives, p. ${page + 1}: Unexpected loss of ${count} of page ${page + 1}`)]
        : [];
      expect(await toldOf((file) => without(file.getPage(page)))).toEqual(expected);
      expect(await toldOf((file) => withoutTrace(file, file.getPage(page)))).toEqual(expected);
    }
  });

  it('all pages are one finding, which counts them', async () => {
    const links = proof.found.pages.flatMap((page) => page.links).length;
    const expected = [
      expect.stringMatching(new RegExp(`^structure-survives, p\\. 1: Unexpected loss of all ${links} links of the file \\(on pages 1`)),
    ];
    expect(await toldOf((file) => file.getPages().map(without))).toEqual(expected);
    expect(await toldOf((file) => file.getPages().map((page) => withoutTrace(file, page)))).toEqual(expected);
  });

  it('a page hide no other damage: a number that leads to another page is told beside it', async () => {
    const told = await toldOf((file) => {
      const [first, ...others] = file.getPages();
      const inner = (page: PDFPage | undefined) =>
        (page === undefined ? [] : annotations(page)).flatMap((one) => {
          const link = file.context.lookup(one, PDFDict);
          const action = link.lookup(PDFName.of('A'));
          const dest = link.lookup(PDFName.of('Dest')) ?? (action instanceof PDFDict ? action.lookup(PDFName.of('D')) : undefined);
          return dest instanceof PDFArray ? [dest] : [];
        });
      for (const dest of others.flatMap(inner).slice(-1)) dest.set(0, others[0]?.ref ?? dest.get(0));
      if (first !== undefined) without(first);
    });
    expect(told.map((one) => one.replace(/,.*/su, '')).sort()).toEqual(['link-has-description', 'note-leads-back', 'structure-survives']);
  });
});

describe('a link that a program has led elsewhere', () => {
  const printed = 'https://reuters.example.org/2025/11/26/world/europe/';
  const elsewhere = 'https://elsewhere.example.net/';
  const ledElsewhere = (file: PDFDocument) => {
    const actions = dictionaries(file, 'Subtype', 'Link').flatMap((link) => link.lookupMaybe(PDFName.of('A'), PDFDict) ?? []);
    const action = actions.find((one) => String(one.get(PDFName.of('URI'))).startsWith(`(${printed}`));
    action?.set(PDFName.of('URI'), PDFString.of(elsewhere));
  };

  it('is one finding, which names the address that is printed and the one that is opened', async () => {
    const told = new RegExp(
      `^printed-url-is-target, p\\. ${pages}: Unexpected link of “${printed}[^”]*” to ${elsewhere}, expected the address`,
    );
    expect(await toldOf(ledElsewhere)).toEqual([expect.stringMatching(told)]);
  });

  it('is told by others where that check is turned off', async () => {
    const told = await toldOf(ledElsewhere, 'printed-url-is-target');
    expect(told).toContainEqual(expect.stringMatching(new RegExp(`^structure-survives, .* expected a note with the address “${printed}`)));
  });
});

describe('a file that has lost', () => {
  it('its tags is one finding', async () => {
    const expected = ['is-tagged, p. 1: Unexpected file without tags, expected a structure tree'];
    expect(await toldOf((file) => file.catalog.delete(PDFName.of('StructTreeRoot')))).toEqual(expected);
  });

  it('its tags, and a word of a heading, is told of both: the words know the heading', async () => {
    const changed = await damageTypst(proof, (source) => source.replace('"The beginning"', '"The ending"'));
    const file = await PDFDocument.load(changed.pdf, { updateMetadata: false });
    file.catalog.delete(PDFName.of('StructTreeRoot'));
    const told = await toldOfFile(await file.save({ useObjectStreams: false }));
    expect(told.filter((one) => !one.startsWith('furniture-is-complete')).sort()).toEqual([
      'headings-nest, p. 1: Unexpected outline without “The beginning”, expected an entry for each heading of the article',
      'is-tagged, p. 1: Unexpected file without tags, expected a structure tree',
      'words-survive, p. 1: Unexpected “ending”, expected “beginning” after “More in the end. The”',
    ]);
  });

  it('its tags, and the words of a bookmark, is told of both', async () => {
    const told = await toldOf((file) => {
      file.catalog.delete(PDFName.of('StructTreeRoot'));
      for (const [, object] of file.context.enumerateIndirectObjects())
        if (object instanceof PDFDict && object.lookupMaybe(PDFName.of('Title'), PDFString, PDFHexString)?.decodeText() === 'The end')
          object.set(PDFName.of('Title'), PDFString.of('The start'));
    });
    expect(told.filter((one) => !one.startsWith('furniture-is-complete'))).toEqual([
      'is-tagged, p. 1: Unexpected file without tags, expected a structure tree',
      'headings-nest, p. 1: Unexpected outline without “The end”, expected an entry for each heading of the article',
    ]);
  });

  it('tags and bookmarks has its notes still', async () => {
    const told = await toldOf((file) => ['StructTreeRoot', 'Outlines'].map((key) => file.catalog.delete(PDFName.of(key))));
    expect(told).toEqual(['is-tagged, p. 1: Unexpected file without tags, expected a structure tree']);
  });

  it('the places that its links name says so once', async () => {
    const told = await toldOf(async (file) => {
      const other = await PDFDocument.create();
      for (const page of await other.copyPages(file, file.getPageIndices())) other.addPage(page);
      return other;
    });
    expect(told.filter((one) => one.includes('nowhere'))).toEqual([
      expect.stringMatching(
        /^mark-leads-to-note, p\. 1: Unexpected \d+ links to nowhere on pages 1.*, expected each to open a note or a page$/,
      ),
    ]);
    const ofFile = ['claims-its-standard', 'is-tagged', 'language-and-title', 'mark-leads-to-note', 'metadata-survives'];
    expect([...new Set(told.map((one) => one.replace(/,.*/su, '')))].sort()).toEqual(ofFile);
  });
});

it('pages put into another file say once that most of their links name pages that are not in it', async () => {
  const told = await toldOf((file) => {
    const inner = file.getPages().flatMap((page) => annotations(page).map((one) => file.context.lookup(one, PDFDict)));
    const links = inner.filter((one) => one.has(PDFName.of('Dest')));
    // As qpdf leaves them: where it has the page, the link is whole.
    for (const [index, link] of links.entries())
      if (index % 4 !== 0) link.set(PDFName.of('Dest'), file.context.obj([null, 'XYZ', 0, 700, 0]));
  });
  expect(told).toEqual([expect.stringMatching(/^mark-leads-to-note, p\. 1: Unexpected \d+ links to nowhere on pages 1/)]);
});

describe('a page that a program has turned', () => {
  it.each([90, 180, 270])('by %i° is one finding, and its words are read as they were', async (angle) => {
    expect(await toldOf((file) => file.getPage(1).setRotation(degrees(angle)))).toEqual([
      `page-size, p. 2: Unexpected page rotated by ${angle}°, expected none`,
    ]);
  });

  it('keeps the narrow space behind an “f” that reaches over it', async () => {
    const item = '* In **Kherson** and **Zaporizhzhia** the front would be frozen at the present line of contact.';
    const built = await buildProof(article(`A word.\n\n${item}`, 'summary: false'));
    const file = await PDFDocument.load(built.pdf, { updateMetadata: false });
    file.getPage(0).setRotation(degrees(180));
    const found = await factsOf(await file.save({ useObjectStreams: false }));
    expect(problems(wordsSurvive, { promised: built.promised, found })).toEqual([]);
  });

  it.each<[name: string, degrees: number, matrix: (width: number, height: number) => readonly number[], isAlong: boolean]>([
    ['upside down', 180, (width, height) => [-1, 0, 0, -1, width, height], false],
    ['on its side', 90, (width) => [0, 1, -1, 0, width, 0], false],
    ['on its other side, and its sheet with it', 270, (width) => [0, -1, 1, 0, 0, width], true],
  ])('in what stands on it, %s, is one finding', async (_, degrees, matrix, isAlong) => {
    const told = await toldOf((file) => {
      const page = file.getPage(1);
      const { width, height } = page.getSize();
      drawn(page, file, (text) => `q ${matrix(width, height).join(' ')} cm\n${text}\nQ`);
      if (isAlong) page.setMediaBox(0, 0, height, width);
    });
    expect(told).toEqual([
      `text-stands-upright, p. 2: Unexpected turn by ${degrees}° of all that stands on the sheet, expected it upright`,
    ]);
  });
});

const fontOf = (page: number) =>
  `fonts-are-embedded, p. ${page}: Unexpected font “Helvetica” that is only named, expected it inside the file`;
const checksOf = (told: readonly string[]) => [...new Set(told.map((one) => one.replace(/,.*/su, '')))].sort();

it('a place on a page that was read as if it were not turned is told without its box', async () => {
  const file = await PDFDocument.load(proof.pdf, { updateMetadata: false });
  const page = file.getPage(1);
  const { width, height } = page.getSize();
  drawn(page, file, (text) => `q -1 0 0 -1 ${width} ${height} cm\n${text.replace(/\[[^\]]{200,}\] TJ/, '')}\nQ`);
  const pdf = await file.save({ useObjectStreams: false });
  const { findings } = await prove(pdf, proof.promised, { settings: {}, watch: new Stopwatch() });
  const places = findings.flatMap(({ id, paper }) => (id === 'words-survive' && paper ? [paper] : []));
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) expect('box' in place).toBe(place.page !== 2);
});

describe('what a program has put upon the pages', () => {
  it('a watermark across all of them, is one finding beside that of its font, and what lies beneath is still proved', async () => {
    const stamp = (file: PDFDocument) => {
      for (const page of file.getPages()) page.drawText('CONFIDENTIAL', { x: 100, y: 300, size: 60, rotate: degrees(45), opacity: 0.2 });
    };
    const expected = `is-tagged, p. 1: Unexpected text outside all tags: “CONFIDENTIAL” on pages ${pages === 2 ? '1, 2' : `1–${pages}`}, expected it in the structure tree`;
    expect(await toldOf(stamp)).toEqual([fontOf(1), expected]);
    const lost = await toldOf((file) => {
      drawn(file.getPage(1), file, (text) => text.replace(/\[[^\]]{200,}\] TJ/, ''));
      stamp(file);
    });
    expect(lost).toEqual(expect.arrayContaining([expected, expect.stringMatching(/^words-survive, p\. \d: Unexpected loss of “Nobody/)]));
  });

  it('a stamp in the margin of one, is one finding on its page beside that of its font', async () => {
    expect(await toldOf((file) => file.getPage(1).drawText('Received 3 March', { x: 430, y: 815, size: 10 }))).toEqual([
      fontOf(2),
      'is-tagged, p. 2: Unexpected text outside all tags: “Received 3 March”, expected it in the structure tree',
    ]);
  });
});

describe('where the check that speaks of a cause is turned off', () => {
  it('a stamp is text like any other', async () => {
    const stamp = (file: PDFDocument) => file.getPage(1).drawText('Received 3 March', { x: 430, y: 815, size: 10 });
    const told = await toldOf(stamp, 'is-tagged');
    expect(told).toContain(fontOf(2));
    expect(checksOf(told)).toEqual(expect.arrayContaining(['fonts-are-declared', 'words-survive']));
  });

  it('links whose targets are gone are told one by one', async () => {
    const apart = async (file: PDFDocument) => {
      const other = await PDFDocument.create();
      for (const page of await other.copyPages(file, file.getPageIndices())) other.addPage(page);
      return other;
    };
    expect(checksOf(await toldOf(apart, 'is-tagged', 'mark-leads-to-note'))).toEqual(expect.arrayContaining(['note-leads-back']));
  });

  it('links that are gone from a page are still told', async () => {
    const last = (file: PDFDocument) => file.getPage(pages - 1);
    const lost = expect.stringMatching(/^link-has-description, p\. \d+: Unexpected loss of all \d+ links of page/);
    expect(await toldOf((file) => without(last(file)), 'structure-survives')).toEqual([lost]);
    const told = await toldOf((file) => withoutTrace(file, last(file)), 'structure-survives');
    expect(told).toContainEqual(lost);
    expect(checksOf(told)).toContain('note-leads-back');
  });
});

it('a sheet of another size is one finding: its text stands where it stood', async () => {
  const letter = (file: PDFDocument) => {
    for (const page of file.getPages()) page.setMediaBox(0, 0, 612, 792);
  };
  expect(await toldOf(letter)).toEqual([
    `page-size, p. 1: Unexpected sheet of 215.9 × 279.4 mm on pages ${pages === 2 ? '1, 2' : `1–${pages}`}, expected 210 × 297 mm`,
  ]);
});

it('all fonts that a program has taken out are one finding, whatever widths another font has', async () => {
  const told = await toldOf((file) => {
    for (const descriptor of dictionaries(file, 'Type', 'FontDescriptor'))
      for (const key of ['FontFile2', 'FontFile3']) descriptor.delete(PDFName.of(key));
  });
  expect(told).toEqual([
    expect.stringMatching(/^fonts-are-embedded, p\. 1: Unexpected fonts “.+”, “.+” that are only named, expected them inside the file$/),
  ]);
});

it('cells that a program has tagged as paragraphs are one finding', async () => {
  const table = Array.from({ length: 9 }, (_, n) => `| row ${n} | of ${n} |`).join('\n');
  const own = await buildProof(article(`Before.\n\n| A | B |\n| - | - |\n${table}`, 'summary: false'));
  const file = await PDFDocument.load(own.pdf, { updateMetadata: false });
  for (const cell of dictionaries(file, 'S', 'TD')) cell.set(PDFName.of('S'), PDFName.of('P'));
  const { findings } = await prove(await file.save(), own.promised, { settings: {}, watch: new Stopwatch() });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ id, message }) => `${id}: ${message}`)).toEqual([
    'tags-nest: Unexpected 18 elements tagged `P` in `TR`, the first “row 0”, expected `TH` or `TD` there',
  ]);
});
