import { type Check, type PaperPlace, type PdfFacts, type PrintBlock, type Problem, type Promised, plainText } from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { type PaperRow, type PaperTable, readTables } from './paper/read-tables.js';
import { skeleton } from './paper/skeleton.js';
import { sourceOfRow } from './paper/source-of-row.js';
import { cellTolerance } from './thresholds.js';

export const groupHeaderStays: Check = {
  id: 'group-header-stays',
  claim: 'The words of a group, set across a table, are never the last row on a page, and stand again above its rows on the next',
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    const groups = new Set(groupWords(promised.briefing.body));
    for (const table of readTables(found)) {
      for (const [index, row] of table.rows.entries()) {
        const place = row.element.places.at(-1);
        if (place === undefined || !isGroup(row, table, groups)) continue;
        const next = table.rows.slice(index + 1).find(({ element }) => element.places.length > 0);
        const begins = next?.element.places[0]?.page;
        if (begins === undefined || begins === place.page) continue;
        yield {
          message: `Unexpected group “${beginningOf(row.element.text)}” at the foot of page ${place.page}, expected its first row below it`,
          hint: 'Set the group as a header of the second level (`table.header(level: 2)`), which stays with the row below.',
          paper: place,
          ...sourceOfRow(row.element, promised, found),
        };
      }
      yield* goingOn(table, groups, promised, found);
    }
  },
};

/** Pages on which a group goes on without its words above, but for one that stays at the foot; said again they are an artifact, which no tag names. */
function* goingOn(table: PaperTable, groups: ReadonlySet<string>, promised: Promised, found: PdfFacts): Generator<Problem> {
  let group: PaperRow | undefined;
  let page = 0;
  for (const [index, row] of table.rows.entries()) {
    if (isGroup(row, table, groups)) group = row;
    const place = row.element.places.at(-1);
    if (place === undefined || place.page <= page) continue;
    page = place.page;
    const isBelowGroup = row === group || table.rows[index - 1] === group;
    if (group === undefined || isBelowGroup || row.isHead || isSaidAbove(group, place, found)) continue;
    yield {
      message: `Unexpected rows of the group “${beginningOf(group.element.text)}” on page ${page}, expected its words above them once more`,
      hint: 'Let the words of a group repeat (`table.header(level: 2, repeat: true)`).',
      severity: 'warning',
      paper: place,
      ...sourceOfRow(row.element, promised, found),
    };
  }
}

function isSaidAbove({ element }: PaperRow, { page, box }: Required<PaperPlace>, { pages }: PdfFacts): boolean {
  const above = (pages[page - 1]?.words ?? []).filter(
    ({ artifact, places: [own] }) => artifact && own !== undefined && own.box.bottom > box.top - cellTolerance,
  );
  // Said again they cite nothing.
  const plain = (text: string) => skeleton(text).replace(/\d/g, '');
  return plain(above.map(({ text }) => text).join('')).includes(plain(element.text));
}

/** A row of one cell across all columns: a head by its tag, or with the words of a group. */
function isGroup({ cells, element, isHead }: PaperRow, { columns }: PaperTable, groups: ReadonlySet<string>): boolean {
  const [cell, ...others] = cells;
  if (isHead || cell === undefined || others.length > 0 || cell.span !== columns) return false;
  return cell.element.role === 'TH' || groups.has(skeleton(element.text));
}

function groupWords(blocks: Promised['briefing']['body']): readonly string[] {
  return blocks.flatMap((block: PrintBlock) =>
    block.kind === 'reaction-table' ? block.rows.flatMap((row) => (row.kind === 'group' ? [skeleton(plainText(row.children))] : [])) : [],
  );
}
