import { expect, test } from 'vitest';
import { withoutLabel } from '../../../src/compose/summary/without-label.js';
import { languageFor } from '../../../src/language/index.js';
import { plainText } from '../../../src/model/index.js';

test.each([
  ['en', 'Bottom line: Nobody pays.', 'Nobody pays.'],
  ['en', 'TL;DR: Free tiers are dying.', 'Free tiers are dying.'],
  ['en', 'Bottom line: nobody pays.', 'Nobody pays.'],
  ['en', 'The bottom line is that nobody pays.', 'The bottom line is that nobody pays.'],
  ['en', 'The bottom line is that nobody pays. Boats lose.', 'The bottom line is that nobody pays. Boats lose.'],
  ['en', 'The bottom line is simple: nobody pays.', 'Nobody pays.'],
  ['de', 'Fazit: Niemand zahlt.', 'Niemand zahlt.'],
])('below its title the bottom line begins without that (%s): %s', (lang, text, told) => {
  const { language } = languageFor(lang);
  expect(
    plainText(
      withoutLabel(
        [
          { kind: 'styled', style: 'strong', children: [{ kind: 'text', text: text.slice(0, 6) }] },
          { kind: 'text', text: text.slice(6) },
        ],
        language,
      ),
    ),
  ).toBe(told);
});
