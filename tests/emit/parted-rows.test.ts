import { expect, it } from 'vitest';
import { partedRows } from '../../src/emit/parted-rows.js';

const at = (id: string, ...pages: number[]) => pages.map((page) => ({ id, page }));
const none = { breaks: [], tables: {} };
const loosened = { breaks: [], tables: { a: 4 } };

it('joined rows that are parted begin a page, the first on paper before others, each once', () => {
  const joinedRows = [...at('a 1', 1, 1), ...at('a 4', 3, 4), ...at('a 7', 2, 3)];
  expect(partedRows({ joinedRows, tableEnds: [] }, none)).toBe('a 7');
  expect(partedRows({ joinedRows, tableEnds: [] }, { ...none, breaks: ['a 7'] })).toBe('a 4');
  expect(partedRows({ joinedRows: at('a 1', 1, 1), tableEnds: [] }, none)).toBeUndefined();
});

it.each([
  ['takes the one before along', at('a', 1, 1, 1, 2), 'a'],
  ['and leaves a tall one behind', at('a', 1, 1, 2), 'a'],
  ['but not where the others stand elsewhere', at('a', 1, 2, 2, 3), undefined],
  ['nor where too little would stay behind', at('a', 1, 2), undefined],
  ['nor where it is not alone', at('a', 1, 1, 2, 2), undefined],
])('a last row alone on its page %s', (_, tableEnds, id) => {
  expect(partedRows({ joinedRows: [], tableEnds: [...tableEnds, ...at('b', 3, 3)] }, loosened)).toBe(id);
  // What makes the table looser is tried first.
  expect(partedRows({ joinedRows: [], tableEnds }, none)).toBeUndefined();
});
