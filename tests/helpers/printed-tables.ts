import type { PdfFacts, StructureElement } from '../../src/model/index.js';
import { raised } from './build-briefing.js';

/** One table as it is tagged: each row with its cells, `=` before a head of columns; a Notes cell's linked numbers in brackets. */
export function printedTables(facts: PdfFacts): readonly (readonly string[])[] {
  return elements(facts.structure, 'Table').map((table) => elements([table], 'TR').map((row) => shownRow(row, facts)));
}

/** Elements of a role, at any depth. */
export function elements(among: readonly StructureElement[], role: string): readonly StructureElement[] {
  return among.flatMap((element) => [
    ...(element.role === role ? [element] : []),
    ...elements(
      element.children.flatMap((child) => (child.kind === 'element' ? [child.element] : [])),
      role,
    ),
  ]);
}

function shownRow(row: StructureElement, facts: PdfFacts): string {
  const cells = row.children.flatMap((child) => (child.kind === 'element' ? [child.element] : []));
  const head = cells.some(({ role, attributes }) => role === 'TH' && attributes.get('Scope') !== 'Row');
  return `${head ? '= ' : ''}${cells.map((cell) => shownCell(cell, facts)).join(' | ')}`;
}

function shownCell(cell: StructureElement, facts: PdfFacts): string {
  if (/^\d+(?:, \d+)*$/.test(cell.text) && elements([cell], 'Link').length > 0) return cell.text.replace(/\d+/g, '[$&]');
  // Marks are words of their own only on the page: here their place tells.
  let text = cell.text;
  const marks = facts.words.filter(
    (word) =>
      word.isMark && cell.places.some(({ page, box }) => word.places.some((place) => place.page === page && inside(place.box, box))),
  );
  let from = 0;
  for (const { text: figures } of marks) {
    const at = text.indexOf(figures, from);
    text = `${text.slice(0, at)}${raised(figures)}${text.slice(at + figures.length)}`;
    from = at + figures.length;
  }
  return text.replaceAll('\u2060', '');
}

function inside(inner: StructureElement['places'][number]['box'], outer: StructureElement['places'][number]['box']): boolean {
  return inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.bottom >= outer.bottom - 3 && inner.top <= outer.top + 3;
}
