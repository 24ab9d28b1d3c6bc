import { expect, it } from 'vitest';
import { breaksAtSyllables, hyphenatedScript } from '../../src/emit/syllables.js';

it('knows whose letters a language breaks', () => {
  expect(['en-GB', 'uk', 'ru-RU', 'el', 'de'].map(hyphenatedScript)).toEqual(['ASCII', 'Cyrillic', 'Cyrillic', 'Greek', 'Latin']);
});

it('knows of no syllables in a language without patterns', () => {
  expect(['vi', 'id', 'ro', 'kk'].map(hyphenatedScript)).toEqual(['none', 'none', 'none', 'none']);
});

it.each([
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'Latin', true],
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'Cyrillic', false],
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'none', false],
  ['Rechtsschutzversicherungsgesellschaften', 'Latin', true],
  ['Umweltverträglichkeitsprüfung', 'Latin', true],
  ['Umweltverträglichkeitsprüfung', 'ASCII', false],
  ['Verwaltungsvereinbarung', 'ASCII', true],
  ['„Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft“.', 'Latin', true],
  ['превысокомногорассмотрительствующийпревысокомногорассмотри.', 'Cyrillic', true],
  ['xyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzy', 'Latin', false],
  ['a.very.long.domain.with.many.labels.of.its.own.example.org', 'Latin', false],
  ['(Donaudampfschifffahrtselektrizitätenhauptbetriebswerk),', 'Latin', true],
  ['abcdefghij0123456789abcdefghij0123456789abcdefghij', 'Latin', false],
] as const)('%s in %s: %s', (run, script, breaks) => {
  expect(breaksAtSyllables(run, script)).toBe(breaks);
});
