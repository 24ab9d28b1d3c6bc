import { describe, expect, it } from 'vitest';
import { groupRows } from '../../src/emit/group-rows.js';
import type { PrintInline, TableCell } from '../../src/model/index.js';

const place = { file: 'a.md', line: 1, column: 1 };
const text = (words: string): PrintInline => ({ kind: 'text', text: words });
const bold = (words: string): PrintInline => ({ kind: 'styled', style: 'strong', children: [text(words)] });
const mark: PrintInline = { kind: 'mark', notes: [], place };
const cell = (...children: readonly PrintInline[]): TableCell<PrintInline> => ({ children, place });
const headed = (...children: readonly PrintInline[]): TableCell<PrintInline> => ({ ...cell(...children), isHead: true });
const covered: TableCell<PrintInline> = { ...cell(), isCovered: true };
const town = [cell(text('Aaby')), cell(text('3'))];

describe('rows that head those below them', () => {
  it.each<[says: string, rows: readonly (readonly TableCell<PrintInline>[])[], heads: readonly number[]]>([
    ['hold nothing but bold words', [[cell(bold('Europe')), cell()], town, [cell(bold('Asia')), cell(text(' '))], town], [0, 2]],
    ['and what these cite', [[cell(bold('Europe'), mark), cell()], town], [0]],
    ['or nothing but the head of a row', [[headed(text('Europe')), cell()], town], [0]],
    ['are none with words that are not bold', [[cell(text('Europe')), cell()], [cell(bold('In the'), text(' east')), cell()], town], []],
    ['with no words', [[cell(mark), cell()], [cell(text('')), cell()], town], []],
    ['or with a word in another cell', [[cell(bold('All')), cell(text('7'))], town], []],
    ['at the end', [town, [cell(bold('All')), cell()]], []],
    ['in one column, where all rows would be', [[cell(bold('Europe'))], [cell(text('Aaby'))]], []],
    ['above another, whose rows they do not head', [[cell(bold('Europe')), cell()], [cell(bold('North')), cell()], town], [1]],
    ['where a cell reaches over rows', [[cell(bold('Europe')), cell()], town, [covered, cell(text('4'))]], []],
  ])('%s', (_, rows, heads) => {
    expect([...groupRows(rows)]).toEqual(heads);
  });
});
