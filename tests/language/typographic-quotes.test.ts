import { expect, it } from 'vitest';
import { typographicQuotes } from '../../src/language/typographic-quotes.js';

it.each([
  ['He said "no" – it\'s over', 'He said “no” – it’s over'],
  ['"Why not?"', '“Why not?”'],
  ['A \'call\' about "a \'deal\'" ("so")', 'A ‘call’ about “a ‘deal’” (“so”)'],
  ["Jane O'Neil, James' plan of '90", 'Jane O’Neil, James’ plan of ’90'],
  ["Rock 'n' roll and rock'n'roll in the '90s", 'Rock ’n’ roll and rock’n’roll in the ’90s'],
  ["'Tis said they let 'em go, 'twas 'not it'", '’Tis said they let ’em go, ’twas ‘not it’'],
  [`He is 6' 2" tall, "5'10"" he said`, 'He is 6′ 2″ tall, “5′10″” he said'],
  ['“Curly” and ‘such’ stay', '“Curly” and ‘such’ stay'],
])('%s gets typographic marks', (text, set) => {
  expect(typographicQuotes(text, ['“', '”'], ['‘', '’'])).toBe(set);
});
