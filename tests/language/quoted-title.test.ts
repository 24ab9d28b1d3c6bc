import { expect, test } from 'vitest';
import { languageFor } from '../../src/language/index.js';
import { quotedTitle } from '../../src/language/quoted-title.js';

test.each([
  ['en', 'It is over', true, '“It is over,”'],
  ['en', 'It is over.', true, '“It is over,”'],
  ['en', 'It is over.', false, '“It is over.”'],
  ['en', 'The view of Smith et al.', true, '“The view of Smith et al.,”'],
  ['en', 'Red Book, 33rd ed.', false, '“Red Book, 33rd ed.”'],
  ['es', 'Grid Incident » Report', false, '«Grid Incident » Report».'],
  ['en', 'Is it over?', true, '“Is it over?”'],
  ['en', 'The envoy: ‘not going to happen’', true, '“The envoy: ‘not going to happen,’”'],
  ['en', 'Kallas on X: ‘It begins with the truth.’', true, '“Kallas on X: ‘It begins with the truth.’”'],
  ['fr', 'Déclaration conjointe sur le Groenland.', true, '«\u202fDéclaration conjointe sur le Groenland\u202f»,'],
])('a title in quotation marks has one stop (%s): %s', (lang, title, follows, printed) => {
  expect(quotedTitle(title, follows, languageFor(lang).language, lang)).toBe(printed);
});
