import { expect, it } from 'vitest';
import { ownStretches } from '../../src/emit/own-stretches.js';

const told = (text: string, other: string) => ownStretches(text, other).map(({ text: words, isOwn }) => (isOwn ? `[${words}]` : words));

it.each([
  ['one two three', 'ONE two THREE', ['[one]', 'two', '[three]']],
  ['300 | 285 | 4%', '301 | 285 | 5%', ['[300]', '| 285 |', '[4%]']],
  ['one two', '', ['[one two]']],
  ['', 'one two', []],
])('of “%s” for “%s” what is its own is told from what is not', (text, other, stretches) => {
  expect(told(text, other)).toEqual(stretches);
});
