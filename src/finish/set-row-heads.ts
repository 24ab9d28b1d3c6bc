import { type ObjectTable, objectTable } from './object-table.js';

/** How the template marks the head of a row: a line without width, which is drawn nowhere, at the left of its cell. */
const marked = /\/BorderStyle (?:\/Solid|\[\/\w+ \/\w+ \/Solid \/\w+\])\s*\/BorderThickness (?:0|\[\S+ \S+ 0 \S+\])(?=\s)/;

/** A cell from its kind to the end of its attributes: parent, heads of its column, what else is said of it as a cell, and how its lines look. */
const cellPattern = /^\/S \/TD(\s*\/P (\d+) 0 R\s*)\/A \[<<\s*\/O \/Table\s*\/Headers \[([^\]]*)\]([^<>]*)>>(?: <<[^<>]*>>)?\]/;

interface MarkedCell {
  readonly row: number;
  readonly isEmpty: boolean;
}

/**
 * Tags the heads of rows as such and names them in the other cells of their rows (ISO 32000-1, 14.8.5.7; PDF/UA-1, 7.5): the engine
 * knows the heads of columns alone. A marked cell without words goes on with the head above it, which is printed once for several rows.
 * Cells are overwritten in place; what tells the looks of their lines makes room, and every offset stays true. Only the root of the
 * tags, which lists all names, grows: it moves to the end of the file.
 */
export function setRowHeads(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const cells = markedCells(bytes);
  if (cells.size === 0) return pdf;
  const table = objectTable(bytes);
  const text = (object: number) => textOf(bytes, table, object);
  const names = new Map<string, number>();
  for (const section of new Set([...cells.values()].map(({ row }) => parentOf(text(row))))) {
    let above: readonly (string | undefined)[] = [];
    for (const row of kidsOf(text(section))) {
      const kids = kidsOf(text(row));
      const heads: readonly (string | undefined)[] = kids.map((kid, column) => {
        const cell = cells.get(kid);
        if (cell === undefined) return undefined;
        return cell.isEmpty ? above[column] : `R${kid}`;
      });
      for (const [column, kid] of kids.entries()) {
        const isHead = cells.get(kid)?.isEmpty === false;
        if (isHead) names.set(`R${kid}`, kid);
        // A head is headed by those before it, other cells by all.
        const others = heads.slice(0, isHead ? column : heads.length).flatMap((name) => name ?? []);
        if (isHead || others.length > 0) retag(bytes, table.range(kid).from, isHead ? `R${kid}` : undefined, others);
      }
      above = heads;
    }
  }
  return withNames(bytes, table, names);
}

/** Marked cells by object. */
function markedCells(bytes: Buffer): ReadonlyMap<number, MarkedCell> {
  const cells = new Map<number, MarkedCell>();
  const kind = Buffer.from('/S /TD\n', 'latin1');
  for (let at = bytes.indexOf(kind); at >= 0; at = bytes.indexOf(kind, at + 1)) {
    const cell = bytes.toString('latin1', at, bytes.indexOf('endobj', at, 'latin1'));
    if (!marked.test(cell)) continue;
    const row = cellPattern.exec(cell)?.[2];
    const object = /(\d+) 0 obj\s*<<[^<>]*$/.exec(bytes.toString('latin1', Math.max(0, at - 64), at))?.[1];
    if (row !== undefined && object !== undefined)
      cells.set(Number(object), { row: Number(row), isEmpty: kidsPattern.exec(cell)?.[1] === '' });
  }
  return cells;
}

const kidsPattern = /\/K \[([^\]]*)\]/;

function kidsOf(element: string): readonly number[] {
  return [...(kidsPattern.exec(element)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, object]) => Number(object));
}

function parentOf(element: string): number {
  return Number(/\/P (\d+) 0 R/.exec(element)?.[1]);
}

function textOf(bytes: Buffer, table: ObjectTable, object: number): string {
  const { from, to } = table.range(object);
  return bytes.toString('latin1', from, to);
}

/** Overwrites a cell. Where there is no room for names, the scope of the heads tells as much. */
function retag(bytes: Buffer, from: number, name: string | undefined, heads: readonly string[]): void {
  const at = bytes.indexOf('/S /TD', from, 'latin1');
  const [all, parent = '', , columns = '', more = ''] =
    cellPattern.exec(bytes.toString('latin1', at, bytes.indexOf('endobj', at, 'latin1'))) ?? [];
  if (all === undefined) return;
  const own = name === undefined ? `/S /TD${parent}` : `/S /TH${parent}/ID (${name})\n  `;
  const scope = name === undefined ? '' : '\n    /Scope /Row';
  const headers = `\n    /Headers [${[columns, ...heads.map((head) => `(${head})`)].filter((one) => one !== '').join(' ')}]`;
  const written = [headers, '']
    .map((named) => `${own}/A [<<\n    /O /Table${scope}${named}${more}>>]`)
    .find(({ length }) => length <= all.length);
  if (written === undefined) throw new Error(`Unexpected length of a cell: ${all}`);
  bytes.write(written.padEnd(all.length, ' '), at, 'latin1');
}

/** The file with these elements listed by name, its root of tags at the end. */
function withNames(bytes: Buffer, table: ObjectTable, names: ReadonlyMap<string, number>): Buffer {
  const at = bytes.indexOf('/Type /StructTreeRoot', 0, 'latin1');
  const root = Number(/(\d+) 0 obj\s*<<\s*$/.exec(bytes.toString('latin1', at - 64, at))?.[1]);
  const { from, to } = table.range(root);
  const grown = bytes.toString('latin1', from, to).replace(/(\/IDTree <<\s*\/Names \[)([^\]]*)\]/, (_, start: string, known: string) => {
    const all = [...(known.match(/\([^()]*\) \d+ 0 R/g) ?? []), ...[...names].map(([name, object]) => `(${name}) ${object} 0 R`)];
    return `${start}${all.sort().join(' ')}]`;
  });
  bytes.fill(' ', from, to, 'latin1');
  bytes.write(String(table.start).padStart(10, '0'), table.entry(root), 'latin1');
  const moved = Buffer.from(`${grown}\n\n`, 'latin1');
  const tail = bytes.toString('latin1', bytes.length - 64).replace(/startxref\s+\d+/, `startxref\n${table.start + moved.length}`);
  return Buffer.concat([
    bytes.subarray(0, table.start),
    moved,
    bytes.subarray(table.start, bytes.length - 64),
    Buffer.from(tail, 'latin1'),
  ]);
}
