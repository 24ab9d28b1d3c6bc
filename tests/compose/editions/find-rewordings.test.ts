import { expect, it } from 'vitest';
import { findRewordings } from '../../../src/compose/editions/find-rewordings.js';

const told = (before: string, after: string) =>
  findRewordings(before, after).rewordings.map(({ lead, before: was, after: now, tail }) => `${lead} [${was}→${now}] ${tail}`);

it('words that are others stand between some that are not', () => {
  expect(told('The last boat leaves at midnight on weekdays only.', 'The last boat leaves at eleven on weekdays only.')).toEqual([
    'The last boat leaves at [midnight→eleven] on weekdays only.',
  ]);
});

it('neighbouring changes are one, distant ones are two', () => {
  const [before, after] = ['one two three four five six seven eight', 'ONE two THREE four five six seven EIGHT'];
  expect(told(before, after)).toEqual([' [one two three→ONE two THREE] four five six seven …', '… five six seven [eight→EIGHT] ']);
});

it('a change that is long is told by its ends', () => {
  const words = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
  expect(findRewordings('a b', `a ${words} b`).rewordings[0]?.after).toBe(
    'w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 … w54 w55 w56 w57 w58 w59',
  );
});

it('where words are gone the one behind them is marked, at the end the one before', () => {
  expect(findRewordings('one two three four', 'one four').changed).toEqual([1]);
  expect(findRewordings('one two three four', 'one two').changed).toEqual([1]);
});

it('scripts without spaces are compared by their characters', () => {
  expect(told('渡船は深夜に出る。', '渡船は早朝に出る。')).toEqual(['渡船は [深夜→早朝] に出る。']);
});
