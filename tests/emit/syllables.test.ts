import { expect, it } from 'vitest';
import { breaksAtSyllables, hyphenatedScript } from '../../src/emit/syllables.js';

it('knows whose letters a language breaks', () => {
  expect(['en-GB', 'uk', 'ru-RU', 'el', 'de'].map(hyphenatedScript)).toEqual(['Latin', 'Cyrillic', 'Cyrillic', 'Greek', 'Latin']);
});

it.each([
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'Latin', true],
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'Cyrillic', false],
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'none', false],
  ['превысокомногорассмотрительствующийпревысокомногорассмотри.', 'Cyrillic', true],
  ['xyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzy', 'Latin', false],
  ['a.very.long.domain.with.many.labels.of.its.own.example.org', 'Latin', false],
  ['(Donaudampfschifffahrtselektrizitätenhauptbetriebswerk),', 'Latin', true],
  ['abcdefghij0123456789abcdefghij0123456789abcdefghij', 'Latin', false],
] as const)('%s in %s: %s', (run, script, breaks) => {
  expect(breaksAtSyllables(run, script)).toBe(breaks);
});
