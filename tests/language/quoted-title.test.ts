import { expect, test } from 'vitest';
import { languageFor } from '../../src/language/index.js';
import { quotedTitle } from '../../src/language/quoted-title.js';

test.each([
  ['en', 'It is over', ',', '“It is over,”'],
  ['en', 'It is over.', ',', '“It is over,”'],
  ['en', 'It is over.', '.', '“It is over.”'],
  ['en', 'It is over.', '', '“It is over.”'],
  ['en', 'The view of Smith et al.', ',', '“The view of Smith et al.,”'],
  ['en', 'Red Book, 33rd ed.', '.', '“Red Book, 33rd ed.”'],
  ['es', 'Grid Incident » Report', '.', '«Grid Incident » Report».'],
  ['en', 'Is it over?', ',', '“Is it over?”'],
  ['en', 'The envoy: ‘not going to happen’', ',', '“The envoy: ‘not going to happen,’”'],
  ['en', 'The envoy: “He said ‘no’”', ',', '“The envoy: ‘He said “no,”’”'],
  ['en', 'A room for the boys’', ',', '“A room for the boys’,”'],
  ['en', 'Kallas on X: ‘It begins with the truth.’', ',', '“Kallas on X: ‘It begins with the truth.’”'],
  ['fr', 'Déclaration conjointe sur le Groenland.', ',', '«\u202fDéclaration conjointe sur le Groenland\u202f»,'],
] as const)('a title in quotation marks has one stop (%s): %s', (lang, title, stop, printed) => {
  expect(quotedTitle(title, stop, languageFor(lang).language, lang)).toBe(printed);
});

test.each([
  ['de', 'Was nun?', ',', '„Was nun?“,'],
  ['de', 'Was nun?', '.', '„Was nun?“.'],
  ['de', 'Das Ende …', ',', '„Das Ende …“,'],
  ['de-CH', 'So geht es nicht weiter!', ',', '«So geht es nicht weiter!»,'],
  ['fr', 'Titre : le sous-titre ?', ',', '«\u202fTitre : le sous-titre ?\u202f»,'],
  ['es', '¿Y ahora?', ',', '«¿Y ahora?»,'],
  ['ru', 'Что делать?', ',', '«Что делать?»,'],
  ['uk', 'Що далі?', ',', '«Що далі?»,'],
  ['pl', 'Co dalej?', ',', '„Co dalej?”,'],
  ['en-GB', 'What now?', ',', '“What now?”,'],
  ['en-GB', 'What now?', '.', '“What now?”'],
  ['en-US', 'What now?', ',', '“What now?”'],
  ['en', 'The end ...', ',', '“The end ...”'],
] as const)('a comma behind a question in quotation marks is left out in American English alone (%s): %s', (lang, title, stop, printed) => {
  expect(quotedTitle(title, stop, languageFor(lang).language, lang)).toBe(printed);
});

test.each([
  ['en', 'Night ferry to end', '“Night ferry to end,”'],
  ['en-US', 'Night ferry to end', '“Night ferry to end,”'],
  ['en-CA', 'Night ferry to end', '“Night ferry to end,”'],
  ['en-GB', 'Night ferry to end', '“Night ferry to end”,'],
  ['en-IE', 'Night ferry to end', '“Night ferry to end”,'],
  ['en-Latn-AU', 'Night ferry to end', '“Night ferry to end”,'],
  ['en-GB', 'The envoy: ‘no deal’', '“The envoy: ‘no deal’”,'],
  ['en-GB', '« Non ! »', '“‘Non !’”,'],
  ['en', '»Das ist das Ende«', '“‘Das ist das Ende,’”'],
])('a comma stands within the quotation marks in American English, outside in British (%s): %s', (lang, title, printed) => {
  expect(quotedTitle(title, ',', languageFor(lang).language, lang)).toBe(printed);
});
