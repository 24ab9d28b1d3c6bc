import { describe, expect, it } from 'vitest';
import type { StructureElement } from '../../src/model/index.js';
import { readPdf } from '../helpers/read-pdf.js';
import { typstPdf } from '../helpers/typst-pdf.js';

/** Tags and texts as an indented list; leaves with their text. */
function outlineOf(elements: readonly StructureElement[], indent = ''): string[] {
  return elements.flatMap((element) => {
    const inner = element.children.flatMap((child) => (child.kind === 'element' ? [child.element] : []));
    const note = inner.length === 0 ? ` ${element.text}` : '';
    return [`${indent}${element.role}${note}`, ...outlineOf(inner, `${indent}  `)];
  });
}

const source = `
#set page(header: [Running head], numbering: "1", height: 220pt)
= Heading
A #link("https://example.org")[linked] word.
#table(columns: (1fr, 2fr), table.header[Name][Value], [a], [one two three four five six seven eight nine ten eleven twelve thirteen fourteen], ..range(4).map(i => ([r], [v])).flatten())
#figure(rect(height: 4pt), alt: "A box", caption: none)
`;

describe('the structure tree', () => {
  it('has tags with their text, over pages, without repeated headers and running heads', async () => {
    const facts = await readPdf(typstPdf(source));
    expect(facts.pages.length).toBeGreaterThan(1);
    expect(outlineOf(facts.structure)).toEqual([
      'Document',
      '  H1 Heading',
      '  P',
      '    Link linked',
      '  Table',
      '    THead',
      '      TR',
      '        TH Name',
      '        TH Value',
      '    TBody',
      '      TR',
      '        TD a',
      '        TD one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
      ...Array.from({ length: 4 }, () => ['      TR', '        TD r', '        TD v']).flat(),
      '  Figure ',
    ]);
    const [document] = facts.structure;
    expect(document?.places.map(({ page }) => page)).toEqual([1, 2]);
    expect(facts.pages.map((page) => page.lines.filter((line) => line.artifact).map((line) => line.text))).toEqual([
      ['Running head', '1'],
      ['Running head', 'Name', 'Value', '2'],
    ]);
  });

  it('has alternative texts, header scopes, links and the words of a paragraph', async () => {
    const facts = await readPdf(typstPdf(source));
    const all: StructureElement[] = [];
    const visit = (element: StructureElement): void => {
      all.push(element);
      for (const child of element.children) if (child.kind === 'element') visit(child.element);
    };
    facts.structure.forEach(visit);
    expect(all.flatMap(({ alt }) => alt ?? [])).toEqual(['A box']);
    expect(all.filter(({ role }) => role === 'TH').map(({ attributes }) => attributes.get('Scope'))).toEqual(['Column', 'Column']);
    expect(all.find(({ role }) => role === 'P')?.text).toBe('A linked word.');
    const link = all.find(({ role }) => role === 'Link');
    expect(link?.children.filter(({ kind }) => kind === 'annotation')).toEqual([{ kind: 'annotation', page: 1, link: 0 }]);
  });

  it('is empty where the file has none', async () => {
    const { PDFDocument, PDFName } = await import('pdf-lib');
    const file = await PDFDocument.load(typstPdf('Text'), { updateMetadata: false });
    file.catalog.delete(PDFName.of('StructTreeRoot'));
    const facts = await readPdf(await file.save({ useObjectStreams: false }));
    expect(facts.structure).toEqual([]);
    expect(facts.words.map((word) => word.text)).toEqual(['Text']);
  });
});
