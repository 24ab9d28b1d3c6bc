import { expect, it } from 'vitest';
import { languageFor } from '../../src/language/index.js';
import { innerQuoted } from '../../src/language/inner-quoted.js';

it.each([
  ['fr', '« C’est fini », dit-il', '“C’est fini”, dit-il'],
  ['fr', '«\u00a0C’est fini\u00a0», dit-il', '“C’est fini”, dit-il'],
  ['fr', '«C’est fini», dit-il', '“C’est fini”, dit-il'],
  ['es', 'Dice «no»', 'Dice “no”'],
  ['en', '“No,” he says', '‘No,’ he says'],
])('a title has inner quotation marks, with whatever space it has within its own (%s: %s)', (lang, title, inner) => {
  expect(innerQuoted(title, languageFor(lang).language)).toBe(inner);
});
