import { describe, expect, it } from 'vitest';
import type { PdfFacts, StructureElement } from '../../../src/model/index.js';
import { otherTags } from '../../../src/pipeline/as-built/other-tags.js';
import { literalFacts } from '../../helpers/literal-facts.js';
import { tag } from '../../helpers/literal-structure.js';

describe('tags', () => {
  const file = (...rows: readonly StructureElement[]) => ({ structure: [tag('Document', [tag('Table', rows)])] }) as unknown as PdfFacts;
  const cell = (id: number, role = 'TD') => tag(role, [tag('P', [[2, id]])]);
  const built = file(tag('TR', [cell(1, 'TH'), cell(2, 'TH')]), tag('TR', [cell(3), cell(4)]), tag('TR', [cell(5), cell(6)]));
  const toldOf = (...rows: readonly StructureElement[]) => otherTags(file(...rows), built).map(({ problem }) => problem.message);
  const head = tag('TR', [cell(1, 'TH'), cell(2, 'TH')]);

  it('that are the same say nothing', () => {
    expect(otherTags(built, built)).toEqual([]);
  });

  it('in another order are known by what they hold', () => {
    expect(toldOf(head, tag('TR', [cell(4), cell(3)]), tag('TR', [cell(5), cell(6)]))).toEqual([
      'Unexpected order of the tags in a row, expected that on paper',
    ]);
    expect(toldOf(head, tag('TR', [cell(5), cell(6)]), tag('TR', [cell(3), cell(4)]))).toEqual([
      'Unexpected order of the tags in a table, expected that on paper',
    ]);
  });

  it('that are gone, or there twice, are told once', () => {
    expect(toldOf(head, tag('TR', [cell(5), cell(6)]))).toEqual([
      'Unexpected loss from the tags of a row, expected it where it is printed',
    ]);
    expect(toldOf(head, tag('TR', [cell(3), cell(4)]), tag('TR', [cell(5), cell(6)]), tag('TR', [cell(9)]))).toEqual([
      'Unexpected other place in the tags of a row, expected it where it is printed',
    ]);
  });

  it('that have lost what they held are told for that alone', () => {
    expect(toldOf(head, tag('TR', [tag('TH'), tag('TH')]), tag('TR', [cell(5), cell(6)]))).toEqual([
      'Unexpected loss from the tags of 2 paragraphs, expected it where it is printed',
    ]);
  });

  it('that have lost their lines besides say nothing of what holds nothing', () => {
    expect(toldOf(head, tag('TR', [cell(3), cell(4)]), tag('TR', [cell(5), cell(6)]), tag('TR'))).toEqual([]);
  });

  it('of a stretch without a meaning of its own may be known by another', () => {
    const [is, was] = ['Strong', 'Span'].map(
      (role) => ({ structure: [tag('P', [tag(role, [[2, 1]], { tag: 'Strong' })])] }) as unknown as PdfFacts,
    );
    if (is === undefined || was === undefined) throw new Error('No files');
    expect(otherTags(is, was)).toEqual([]);
  });

  it('of two kinds are told each by itself', () => {
    const plain = [tag('TR', [cell(1), cell(2)]), tag('Div', [cell(3), cell(4)]), tag('TR', [cell(5), cell(6)])];
    expect(toldOf(...plain)).toEqual([
      'Unexpected tag “TD” of 2 header cells, expected “TH”',
      'Unexpected tag “Div” of a row, expected “TR”',
    ]);
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

  it('are told together where several are lost, whatever they are', () => {
    const list = tag('L', [words(2, {}, 'LI'), words(3, {}, 'LI')]);
    const table = tag('Table', [words(4, {}, 'TR'), words(5, {}, 'TR')]);
    const less = file(tag('L', [words(2, {}, 'LI')]), tag('Table', [words(4, {}, 'TR')]));
    expect(told(less, file(list, table))).toEqual([
      expect.stringContaining('Unexpected loss from the tags of 2 elements, expected it where it is printed'),
    ]);
  });

  it('are passed over where they are private', () => {
    expect(told(file(words(1, {}, 'Private')), file(words(1)))).toEqual([expect.stringContaining('now a screen reader passes it over')]);
  });
});
