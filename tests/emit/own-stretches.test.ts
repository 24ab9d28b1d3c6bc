import { expect, it } from 'vitest';
import { ownStretches } from '../../src/emit/own-stretches.js';

const told = (text: string, other: string) => ownStretches(text, other).map(({ text: words, isOwn }) => (isOwn ? `[${words}]` : words));

it.each([
  ['one two three', 'ONE two THREE', ['[one]', 'two', '[three]']],
  ['300 | 285 | 4%', '301 | 285 | 5%', ['[300]', '| 285 |', '[4%]']],
  ['船在九点 離港 3次', '船在十点 離港 4次', ['船在', '[九]', '点 離港', '[3次]']],
  ['one two', '', ['[one two]']],
  ['', 'one two', []],
])('of “%s” for “%s” what is its own is told from what is not', (text, other, stretches) => {
  expect(told(text, other)).toEqual(stretches);
});
