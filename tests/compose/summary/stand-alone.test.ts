import { expect, test } from 'vitest';
import { standAlone } from '../../../src/compose/summary/stand-alone.js';
import { languageFor } from '../../../src/language/index.js';
import { plainText } from '../../../src/model/index.js';

const alone = (lang: string, text: string) => {
  const words = standAlone([{ kind: 'text', text }], languageFor(lang).language);
  return words === undefined ? undefined : plainText(words);
};

test.each([
  ['en', 'In other words, nobody pays.', 'Nobody pays.'],
  ['en', 'That is, nobody pays.', 'Nobody pays.'],
  ['en', 'I.e., nobody pays.', 'Nobody pays.'],
  ['de', 'D. h., niemand zahlt.', 'Niemand zahlt.'],
  ['de', 'D.h.: Niemand zahlt.', 'Niemand zahlt.'],
  ['de', 'Konkret: Niemand zahlt.', 'Niemand zahlt.'],
  ['fr', 'Soit, personne ne paie.', 'Personne ne paie.'],
  ['fr', "C'est-à-dire : personne ne paie.", 'Personne ne paie.'],
  ['es', 'Más bien, nadie paga.', 'Nadie paga.'],
  ['ru', 'Т. е., никто не платит.', 'Никто не платит.'],
])('what restates stands without saying so (%s): %s', (lang, text, told) => {
  expect(alone(lang, text)).toBe(told);
});

test.each([
  ['en', 'That is, they pay.'],
  ['en', 'That is dear.'],
  ['de', 'Konkret zahlt niemand.'],
])('but not where it points back all the same (%s): %s', (lang, text) => {
  expect(alone(lang, text)).toBeUndefined();
});
