import type { ArticleBlock, ArticleInline, TableCell } from '../../model/index.js';
import { convertHtml, inlinesOf } from './convert-html.js';
import { noAttributes } from './parse-attributes.js';
import type { HtmlElement, HtmlNode } from './parse-html.js';
import type { PlaceOf, Reading } from './reading.js';

type Cell = TableCell<ArticleInline>;

interface Row {
  readonly isHeader: boolean;
  readonly cells: readonly Cell[];
}

const groups = new Set(['thead', 'tbody', 'tfoot']);
const silent = new Set(['colgroup', 'col']);
/** No table of an article is wider; a larger span is a slip or an attack. */
const widest = 100;
const longestRowSpan = 1000;

/** Turns an HTML table into one, with what stands in it besides rows before it. Spanned cells are empty but for the first. */
export function convertTable(element: HtmlElement, placeOf: PlaceOf, reading: Reading): readonly ArticleBlock[] {
  const rows: Row[] = [];
  const besides: HtmlNode[] = [];
  const spans = new Map<number, number>();
  const place = placeOf(element.offset);
  const readRows = (nodes: readonly HtmlNode[], inHead: boolean) => {
    // The foot of a table is shown last, wherever it is written.
    for (const node of [...nodes.filter((own) => !isFoot(own)), ...nodes.filter(isFoot)]) {
      if (node.kind === 'element' && groups.has(node.tag)) readRows(node.children, node.tag === 'thead');
      else if (node.kind === 'element' && node.tag === 'tr') rows.push(readRow(node, inHead, spans, placeOf, reading));
      else if (node.kind !== 'element' || !silent.has(node.tag)) besides.push(node);
    }
  };
  readRows(element.children, false);
  const before = convertHtml(besides, placeOf, reading);
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  if (width === 0) return before;
  const empty: Cell = { children: [], place };
  const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row.cells[column] ?? empty));
  const hasHeader = rows[0]?.isHeader === true;
  const header = hasHeader ? (filled[0] ?? []) : Array.from({ length: width }, () => empty);
  const columns = Array.from({ length: width }, () => 'default' as const);
  return [...before, { kind: 'table', columns, header, rows: hasHeader ? filled.slice(1) : filled, attributes: noAttributes, place }];
}

function isFoot(node: HtmlNode): boolean {
  return node.kind === 'element' && node.tag === 'tfoot';
}

/** Reads a row; `spans` tells how many rows more a cell above covers each column. */
function readRow(row: HtmlElement, inHead: boolean, spans: Map<number, number>, placeOf: PlaceOf, reading: Reading): Row {
  const cells: Cell[] = [];
  let isHeader = true;
  const covered = (): Cell => ({ children: [], place: placeOf(row.offset), isCovered: true });
  const skipCovered = () => {
    for (let left = spans.get(cells.length); left !== undefined && left > 0; left = spans.get(cells.length)) {
      spans.set(cells.length, left - 1);
      cells.push(covered());
    }
  };
  for (const node of row.children) {
    if (node.kind === 'text' && node.text.trim() === '') continue;
    skipCovered();
    const isCell = node.kind === 'element' && (node.tag === 'td' || node.tag === 'th');
    if (!isCell || node.tag === 'td') isHeader = false;
    const width = isCell ? spanOf(node.attributes.colspan, widest - cells.length) : 1;
    const height = isCell ? spanOf(node.attributes.rowspan, longestRowSpan) : 1;
    for (let index = 0; index < width; index++) {
      if (height > 1) spans.set(cells.length, height - 1);
      const children = index > 0 ? [] : inlinesOf(isCell ? node.children : [node], placeOf, reading);
      const isHead = inHead || (isCell && node.tag === 'th');
      cells.push({ children, place: placeOf(node.offset), ...(isHead ? { isHead } : {}) });
    }
  }
  skipCovered();
  return { isHeader: inHead || (isHeader && cells.length > 0), cells };
}

function spanOf(written: string | undefined, most: number): number {
  const span = /^\d{1,4}$/.test(written ?? '') ? Number(written) : 1;
  return Math.max(1, Math.min(span, most));
}
