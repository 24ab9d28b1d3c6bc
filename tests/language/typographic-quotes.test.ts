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
  [`"It was 'in 1999' 2" on`, '“It was ‘in 1999’ 2” on'],
  ['It lies at 51°30\'12", he said', 'It lies at 51°30′12″, he said'],
  ["'s Avonds in 't dorp, 'ne Menge, 'nen Tag, 'ja'", '’s Avonds in ’t dorp, ’ne Menge, ’nen Tag, ‘ja’'],
  ["'90s and 'odd' ones, 'In '24 they won'", '’90s and ‘odd’ ones, ‘In ’24 they won’'],
  ["'S' and 'T' are letters", '‘S’ and ‘T’ are letters'],
  ['“Curly” and ‘such’ stay', '“Curly” and ‘such’ stay'],
])('%s gets typographic marks', (text, set) => {
  expect(typographicQuotes(text, ['“', '”'], ['‘', '’'])).toBe(set);
});
