import type { Check, Problem, StructureElement } from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { sourceFinder } from './paper/source-finder.js';

/** In a table that is heard, every cell is told with the header above it. */
export const tableHasHeaderCells: Check = {
  id: 'table-has-header-cells',
  claim: 'Every table begins with a row of header cells that say what they head',
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    const find = sourceFinder(promised);
    for (const table of tablesOf(found.structure)) {
      const first = firstRow(table, false);
      const cells = first?.row.children.flatMap((child) => (child.kind === 'element' ? [child.element] : [])) ?? [];
      const headers = cells.filter(({ role }) => role === 'TH');
      if (headers.length === 0 || headers.length < cells.length)
        yield told(find, table, 'table whose first row has cells without a header’s tag');
      else if (first?.inHead === false && headers.some(({ attributes }) => !attributes.has('Scope')))
        yield told(find, table, 'table whose header cells do not say whether they head rows or columns');
    }
  },
};

function told(find: ReturnType<typeof sourceFinder>, table: StructureElement, what: string): Problem {
  const shown = beginningOf(table.text);
  const source = cellTexts(table)
    .map((text) => find(text))
    .find((place) => place !== undefined);
  return {
    message: `Unexpected ${what} (“${shown}”), expected a header cell over every column`,
    hint: 'Set the first row of the table as `table.header` in the template.',
    ...(source === undefined ? {} : { source }),
    paper: table.places[0] ?? { page: 1 },
  };
}

/** The first cells; those further down may say what other tables say. */
function cellTexts(table: StructureElement): readonly string[] {
  const texts: string[] = [];
  const visit = (element: StructureElement): void => {
    if (texts.length >= 8) return;
    if (element.role === 'TD' || element.role === 'TH') texts.push(element.text);
    else for (const child of element.children) if (child.kind === 'element') visit(child.element);
  };
  visit(table);
  return texts;
}

function firstRow(element: StructureElement, inHead: boolean): { readonly row: StructureElement; readonly inHead: boolean } | undefined {
  if (element.role === 'TR') return { row: element, inHead };
  for (const child of element.children) {
    const found = child.kind === 'element' ? firstRow(child.element, inHead || child.element.role === 'THead') : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All tables, those in cells of others too. */
function tablesOf(elements: readonly StructureElement[]): readonly StructureElement[] {
  return elements.flatMap((element) => [
    ...(element.role === 'Table' ? [element] : []),
    ...tablesOf(element.children.flatMap((child) => (child.kind === 'element' ? [child.element] : []))),
  ]);
}
