import type { Token } from 'markdown-it';
import type { SourcePlace } from '../../model/index.js';

/** Where a parsed text comes from: tells places in the author's file from lines and offsets in the text. */
export interface TextOrigin {
  /** Place of a line (from 0) and a column (from 0) of the text. */
  place(line: number, column: number): SourcePlace;
  /** Place of an offset in the text that is known to lie in the line; without offset the line's first character that is no space. */
  placeOf(line: number, offset?: number): SourcePlace;
  /** Places of offsets in an inline token's content, whose first line is the given line of the text. */
  inContent(content: string, line: number): (offset: number) => SourcePlace;
  /** The line as written. */
  line(line: number): string;
}

/** A text that stands in the file from the given line and column (both from 1), its line ends being `\n`. */
export function originInFile(text: string, file: string, firstLine: number, firstColumn = 1): TextOrigin {
  const lines = text.split('\n');
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  const origin: TextOrigin = {
    place: (line, column) => ({ file, line: firstLine + line, column: column + (line === 0 ? firstColumn : 1) }),
    placeOf(line, offset) {
      const column = offset === undefined ? (lines[line] ?? '').search(/\S|$/) : offset - (starts[line] ?? 0);
      return origin.place(line, Math.max(0, column));
    },
    inContent(content, line) {
      let contentLines: string[] | undefined;
      let row = 0;
      let rowStart = 0;
      return (offset) => {
        contentLines ??= content.split('\n');
        if (offset < rowStart) row = rowStart = 0;
        while (row < contentLines.length - 1 && offset > rowStart + (contentLines[row]?.length ?? 0)) {
          rowStart += (contentLines[row++]?.length ?? 0) + 1;
        }
        return origin.place(line + row, columnOf(contentLines[row] ?? '', lines[line + row] ?? '') + offset - rowStart);
      };
    },
    line: (line) => lines[line] ?? '',
  };
  return origin;
}

/** A text whose places are all one, such as a field of the front matter. */
export function originAt(place: SourcePlace): TextOrigin {
  return { place: () => place, placeOf: () => place, inContent: () => () => place, line: () => '' };
}

/** A content line is what remains of a written line without markers before it and spaces behind it. */
function columnOf(contentLine: string, written: string): number {
  const end = written.trimEnd();
  const text = contentLine.trimEnd();
  if (end.endsWith(text)) return end.length - text.length;
  return Math.max(0, written.indexOf(text.trimStart()) - (text.length - text.trimStart().length));
}

/** Places in the cells of a table row, asked for from left to right. */
export function cellPlaces(origin: TextOrigin, line: number): (cell: Token) => (offset: number) => SourcePlace {
  const written = origin.line(line);
  let from = 0;
  return (cell) => {
    // The parser drops the backslash before a `|` inside a cell.
    const text = cell.content.replaceAll('|', '\\|');
    const pipe = written.indexOf('|', from);
    const at = text === '' ? pipe + 1 : written.indexOf(text, from);
    const column = Math.max(at, 0);
    const next = written.indexOf('|', column + text.length);
    from = next < 0 ? written.length : next + 1;
    return (offset) => origin.place(line, column + offset + countPipes(cell.content, offset));
  };
}

function countPipes(text: string, end: number): number {
  let count = 0;
  for (let index = 0; index < end; index++) if (text[index] === '|') count++;
  return count;
}
