import { finding, type SourcePlace } from '../../model/index.js';
import type { PlaceOf, Reading } from './reading.js';

/** The line below the head of a table. */
const delimiter = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
/** The border of a cell in a table that is drawn. */
const gridLine = /^\+(?:[-=:]{2,}\+)+$/;
const asText = 'or put a backslash before each pipe to print it as it is.';

/** Reports lines of a paragraph or of an underlined heading that were meant as a table and are printed with their pipes. */
export function reportBrokenTable(content: string, placeOf: PlaceOf, reading: Reading): void {
  if (!content.includes('|')) return;
  const lines = content.split('\n').map((line) => line.trim());
  const found = brokenTable(lines);
  if (found === undefined) return;
  const { at, message, repair } = found;
  const offset = content.split('\n', at).reduce((sum, line) => sum + line.length + 1, 0);
  reading.findings.push(notATable(`${message}; it is printed with its pipes`, `${repair}, ${asText}`, placeOf(offset)));
}

/** Reports a paragraph below a table that another program would take for its caption. */
export function reportCaption(content: string, source: SourcePlace, reading: Reading): void {
  if (!/^:\s/.test(content)) return;
  reading.findings.push(
    notATable(
      'Unexpected colon at the beginning of a paragraph below a table, expected a caption without; the colon is printed',
      'Write “Table:” in its place, with a number or without, above the table or below: then it is the caption.',
      source,
    ),
  );
}

function notATable(message: string, hint: string, source: SourcePlace) {
  return finding('table-is-wellformed', { message, hint, source });
}

/** The first line, from 0, at which something is wrong, and what. */
function brokenTable(lines: readonly string[]): { at: number; message: string; repair: string } | undefined {
  const grid = lines.findIndex((line, index) => gridLine.test(line) && isRow(lines[index + 1]));
  if (grid >= 0) {
    const columns = cellsOf(lines[grid + 1] ?? '');
    const message = 'Unexpected table drawn with + and hyphens, expected one with pipes alone';
    return { at: grid, message, repair: `Write a line for each row, and ${delimiterOf(columns)} below its head` };
  }
  for (const [at, line] of lines.entries()) {
    if (!delimiter.test(line) || !line.includes('|')) continue;
    const head = lines[at - 1];
    if (head === undefined) {
      const repair = 'Write the words of the head directly above it';
      return { at, message: `Table has no head above ${line}`, repair };
    }
    const [below, above] = [cellsOf(line), cellsOf(head)];
    const message = `Unexpected ${counted(below, 'column')} below the head of a table, expected ${above} as in the head`;
    if (head.includes('|') && below !== above) return { at, message, repair: `Write ${delimiterOf(above)} there` };
  }
  const at = lines.findIndex((line, index) => isRow(line) && isRow(lines[index + 1]));
  const alone = lines.length === 1 && /^\|.*[^\\]\|.*[^\\]\|$/.test(lines[0] ?? '');
  if (at < 0 && !alone) return undefined;
  const repair = `Write ${delimiterOf(cellsOf(lines[Math.max(at, 0)] ?? ''))} below its first line`;
  return { at: Math.max(at, 0), message: 'Table has no line of hyphens below its head', repair };
}

function isRow(line: string | undefined): boolean {
  return line?.startsWith('|') === true;
}

function cellsOf(line: string): number {
  return line
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;
}

function delimiterOf(cells: number): string {
  return `${'|---'.repeat(cells)}|`;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `one ${noun}` : `${count} ${noun}s`;
}
