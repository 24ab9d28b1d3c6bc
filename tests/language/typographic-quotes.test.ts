import { expect, it } from 'vitest';
import { typographicQuotes } from '../../src/language/typographic-quotes.js';

it.each([
  ['He said "no" – it\'s over', 'He said “no” – it’s over'],
  ['"Why not?"', '“Why not?”'],
  ['A \'call\' about "a \'deal\'" ("so")', 'A ‘call’ about “a ‘deal’” (“so”)'],
  ["Jane O'Neil, James' plan of '90", 'Jane O’Neil, James’ plan of ’90'],
  ['“Curly” and ‘such’ stay', '“Curly” and ‘such’ stay'],
])('%s gets typographic marks', (text, set) => {
  expect(typographicQuotes(text, ['“', '”'], ['‘', '’'])).toBe(set);
});
