import { expect, it } from 'vitest';
import { keptWords } from '../../../src/compose/editions/kept-words.js';

it.each([
  ['all of them', 'The boat leaves at nine.', 'The boat leaves at nine.', 'The boat leaves at nine.'],
  ['those at the beginning', 'The boat leaves at nine. It is old.', 'The boat leaves at ten. It is old.', 'The boat leaves at …'],
  [
    'those at the beginning, though more follow',
    'The boat goes at nine. It is old and slow now.',
    'The boat goes at ten. It is old and slow now.',
    'The boat goes at …',
  ],
  ['none where only signs are left', 'A | 10 | 2', 'B | 11 | 3', 'B | 11 | 3'],
  ['those behind it where it is another one', 'The boat leaves at nine.', 'A boat leaves at nine.', '… boat leaves at nine.'],
  ['the name alone', 'Malta | 10 | 2', 'Malta | 11 | 3', 'Malta | …'],
  ['quotations with both of their signs', 'Bo says: “We will go by boat.”', 'Bo says: “We will stay.”', 'Bo says: “We will …”'],
])('of words that have moved and are others those are told that stood there before: %s', (_, before, after, kept) => {
  expect(keptWords(before, after)).toBe(kept);
});
