import { type Check, type PdfFacts, type Problem, type Promised, plainText, type StructureElement } from '../model/index.js';
import { oncePromised } from './once-promised.js';
import { beginningOf } from './paper/beginning-of.js';
import { type MatchedUnit, matchUnits } from './paper/match-units.js';
import { readTables } from './paper/read-tables.js';
import { skeleton } from './paper/skeleton.js';
import type { WrittenCell } from './paper/written-units.js';

/** Whoever hears a table hears a cell with the head of its column and the head of its row. */
export const rowHeadIsTagged: Check = {
  id: 'row-head-is-tagged',
  claim: 'The head of a row, such as an actor, is tagged as one, no other cell is, and the cells of the row name it',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const actors = placesWithActor(promised);
    // By column: the head that a cell of the row above is, or that reaches down to it.
    let above: readonly (StructureElement | undefined)[] = [];
    for (const unit of matchUnits(promised, found)) {
      const row = readRow(unit, actors);
      if (row === undefined) continue;
      const heads = row.map(({ cell, written }, column) => {
        if (written?.isCovered === true) return above[column];
        return isTagged(cell) ? cell : undefined;
      });
      for (const { cell, head } of row) {
        if (head === 'must' && !isTagged(cell)) yield told(unit, cell, ...untagged);
        if (head === 'never' && isTagged(cell)) yield told(unit, cell, 'tagged as the head of a row', 'a cell like others');
      }
      yield* unnamed(unit, row, heads);
      above = heads;
    }
    yield* untaggedAtAGlance(promised, found);
  },
};

const untagged = ['that is not tagged as the head of its row', 'a header cell whose scope is the row'] as const;

interface RowCell {
  readonly cell: StructureElement;
  /** Of a row of a table. */
  readonly written?: WrittenCell;
  /** `may`: whether something stands in it besides marks, the article does not tell. */
  readonly head: 'must' | 'may' | 'never';
}

/** Printed cells beside those of the article; nothing for the head of a table and for what does not stand for what was written. */
function readRow({ written, printed, isOther }: MatchedUnit, actors: ReadonlySet<string>): readonly RowCell[] | undefined {
  const cells = printed?.cells;
  if (written === undefined || cells === undefined || isOther === true || printed?.isHead === true) return undefined;
  if (written.kind === 'item')
    return cells.map((cell, column) => ({ cell, head: column === 0 && actors.has(keyOf(written)) ? 'must' : 'never' }));
  const own = written.cells ?? [];
  if (own.length !== cells.length) return undefined;
  // Nothing but heads: these head what stands below them.
  const hasHeads = own.some(({ isHead, isCovered }) => !isHead && !isCovered);
  return cells.map((cell, column) => {
    const one = own[column];
    if (one === undefined) return { cell, head: 'never' };
    const mayHead = one.isHead && one.isFilled && hasHeads;
    return { cell, written: one, head: !mayHead ? 'never' : one.hasWords ? 'must' : 'may' };
  });
}

function isTagged({ role, attributes }: StructureElement): boolean {
  const scope = attributes.get('Scope');
  return role === 'TH' && (scope === 'Row' || scope === 'Both');
}

/** Cells that name heads, but not those of their row; without names the scope tells. */
function* unnamed(unit: MatchedUnit, row: readonly RowCell[], heads: readonly (StructureElement | undefined)[]): Generator<Problem> {
  for (const { cell } of row) {
    const named = cell.attributes.get('Headers');
    if (!Array.isArray(named) || cell.role !== 'TD') continue;
    const head = heads.find((one) => one !== undefined && !named.includes(one.id ?? ''));
    if (head !== undefined)
      yield told(unit, cell, 'that does not name the head of its row', `“${beginningOf(head.text)}” among its headers`);
  }
}

/** Page one has its own rows, which the article does not write. */
function* untaggedAtAGlance({ briefing }: Promised, found: PdfFacts): Generator<Problem> {
  const names = new Set(
    briefing.summary.parts.flatMap((part) => (part.kind === 'glance' ? part.rows.map(({ actor }) => skeleton(plainText(actor))) : [])),
  );
  for (const { element, rows } of readTables(found)) {
    if (names.size === 0 || element.places[0]?.page !== 1) continue;
    const heads = rows.flatMap(({ cells: [first], isHead }) => (first === undefined || isHead ? [] : [first.element]));
    if (!heads.every(({ text }) => names.has(skeleton(text)))) continue;
    for (const cell of heads) if (!isTagged(cell)) yield told({}, cell, ...untagged);
  }
}

function told({ written, printed }: MatchedUnit, cell: StructureElement, what: string, expected: string): Problem {
  return {
    message: `Unexpected cell “${beginningOf(cell.text)}” ${what}, expected ${expected}`,
    hint: 'Mark the heads of rows in the template as its own cells do (`heads-row`).',
    ...(written === undefined ? {} : { source: written.place }),
    paper: cell.places[0] ?? printed?.element.places[0] ?? { page: printed?.page ?? 1 },
  };
}

/** Where the statements stand that are set with an actor in a column of its own. */
const placesWithActor = oncePromised(
  ({ briefing }: Promised): ReadonlySet<string> =>
    new Set(
      briefing.body.flatMap((block) =>
        block.kind === 'reaction-table' && block.hasActors
          ? block.rows.flatMap((row) => (row.kind === 'statement' && row.actor !== undefined ? [keyOf(row)] : []))
          : [],
      ),
    ),
);

function keyOf({ place: { line, column } }: { readonly place: { readonly line: number; readonly column: number } }): string {
  return `${line}:${column}`;
}
