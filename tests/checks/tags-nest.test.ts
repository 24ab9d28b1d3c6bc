import { PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { tagsNest } from '../../src/checks/tags-nest.js';
import type { PdfFacts, Promised, StructureElement } from '../../src/model/index.js';
import { article } from '../helpers/articles.js';
import { dictionaries, editPdf } from '../helpers/edit-pdf.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, problems } from '../helpers/proof.js';

const toldOf = (...elements: readonly StructureElement[]) =>
  [...tagsNest.run({} as Promised, { structure: [tag('Document', elements)] } as unknown as PdfFacts)].map(({ message }) => message);
const cell = (more: Readonly<Record<string, unknown>> = {}, role = 'TD') =>
  tag(role, [[1, 1]], { attributes: new Map(Object.entries(more)) as StructureElement['attributes'] });
const head = (id: string) => tag('TH', [[1, 1]], { id });
const row = (...cells: readonly StructureElement[]) => tag('TR', cells);
const table = (...rows: readonly StructureElement[]) => tag('Table', [tag('THead', rows.slice(0, 1)), tag('TBody', rows.slice(1))]);
const item = () => tag('LI', [tag('Lbl', [[1, 2]]), tag('LBody', [tag('P', [[1, 3]])])]);

describe('tags that stand where they should', () => {
  it('are lists in lists, tables with cells over columns and rows, links in links', () => {
    expect(
      toldOf(
        tag('P', [[1, 4]]),
        tag('L', [item(), tag('L', [item()])]),
        table(
          row(head('a'), head('b'), head('c')),
          row(cell({ RowSpan: 2 }), cell({ ColSpan: 2 })),
          row(cell({ Headers: ['b'] }), cell()),
          row(cell({ ColSpan: 3 })),
          row(cell(), cell(), cell({ RowSpan: 2 })),
          row(cell(), cell()),
        ),
      ),
    ).toEqual([]);
  });

  it('are those of a real briefing', async () => {
    const text = '- one\n- two\n\n> Quoted.\n\n| A | B |\n|---|---|\n| one | two |\n\nSaid. ([AP](https://apnews.example.org/a "A | AP"))';
    const proof = await buildProof(article(text, 'summary: false'));
    expect(problems(tagsNest, proof)).toEqual([]);
    const damaged = await editPdf(proof, (file) => {
      for (const link of dictionaries(file, 'S', 'Link')) link.set(PDFName.of('S'), PDFName.of('Span'));
    });
    expect(problems(tagsNest, damaged).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Unexpected \d+ elements tagged `Span` that hold links, the first “.+”, expected links tagged `Link`$/),
    ]);
  });
});

describe('tags that stand elsewhere', () => {
  it('are told once for each kind, and what stands in them is not', () => {
    expect(toldOf(table(row(head('a'), head('b')), row(tag('P'), tag('P')), row(tag('P'), cell())))).toEqual([
      'Unexpected 3 elements tagged `P` in `TR`, expected `TH` or `TD` there',
    ]);
    expect(toldOf(tag('Div', [item(), item()]))).toEqual(['Unexpected 2 elements tagged `LI` in `Div`, expected `LI` in `L` alone']);
    expect(toldOf(tag('L', [tag('Div', [tag('Lbl'), tag('LBody')])]))).toEqual([
      'Unexpected element tagged `Div` in `L`, expected `LI`, `L` or `Caption` there',
    ]);
    expect(toldOf(tag('L', [tag('Foo', [item()]), item()]))).toEqual([
      'Unexpected element tagged `Foo`, which no standard knows, expected a standard tag',
    ]);
    expect(toldOf(tag('L', [cell()]))).toEqual(['Unexpected element tagged `TD` in `L`, expected `TD` in `TR` alone']);
    expect(toldOf(row(cell()))).toEqual([
      'Unexpected element tagged `TR` in `Document`, expected `TR` in `Table`, `THead`, `TBody` or `TFoot` alone',
    ]);
  });

  it('are those that no reader knows, or that hide what they hold', () => {
    expect(toldOf(tag('Foo', [[1, 1]]), tag('Private', [[1, 2]]))).toEqual([
      'Unexpected element tagged `Foo`, which no standard knows, expected a standard tag',
      'Unexpected element that readers pass over (`Private`), expected tags of text',
    ]);
  });

  it('are cells over other columns than their table has, and cells that name heads of another', () => {
    expect(toldOf(table(row(head('a'), head('b')), row(cell(), cell()), row(cell({ ColSpan: 2 }), cell())))).toEqual([
      'Unexpected element that stands over other columns than their table has, expected rows of as many columns',
    ]);
    expect(toldOf(table(row(head('a'), head('b')), row(cell({ Headers: ['z'] }), cell({ Headers: ['a', 'z'] }))))).toEqual([
      'Unexpected 2 elements that name heads which are not in their table (`Headers`), expected heads of their own columns and rows',
    ]);
  });
});
