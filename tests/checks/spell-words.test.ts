import { expect, it } from 'vitest';
import { spellWords } from '../../src/checks/ledger/spell-words.js';
import { splitEveryWord } from '../../src/checks/ledger/split-words.js';

it.each([
  'We see https://example.org. Then we went.',
  'A cease-fire - so they say - holds.',
  'It is at https://example.org/a - text follows.',
  'Read “https://example.org/a-page?b=c&d=e#f”, (https://example.org/Big.Data/), and more.',
  'https://example.org/a https://example.org/b',
  'Das ist https://example.org/a-b – so sagt man, don’t you?',
])('signs stand where they stood, and no address takes in what follows: %s', (text) => {
  expect(spellWords(splitEveryWord(text))).toBe(text);
});
