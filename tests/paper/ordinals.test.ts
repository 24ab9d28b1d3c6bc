import { expect, it } from 'vitest';
import { partAtOrdinal } from '../../src/emit/part-at-ordinal.js';
import { buildPaper } from '../helpers/build-briefing.js';

it.each([
  ['le 1er mai', '1', 'er'],
  ['la 2e fois', '2', 'e'],
  ['les 21es', '21', 'es'],
  ['au XXe siècle', 'XX', 'e'],
  ['François Ier', 'I', 'er'],
  ['la 1re', '1', 're'],
  ['le 2nd', '2', 'nd'],
  ['la 3ème', '3', 'ème'],
])('%s has an ordinal', (text, figure, letters) => {
  expect(partAtOrdinal(text)?.slice(1, 3)).toEqual([figure, letters]);
});

it.each(['Le mot', 'De Me Ce', '5e-3', '12e/13e', 'R2e', '1.2e', '4 et', 'XXL', '1erx', 'Viens', 'Ixe'])('%s has none', (text) => {
  expect(partAtOrdinal(text)).toBeUndefined();
});

it('raises the letters of French ordinals, in words that read as they are written', async () => {
  const written = `---\ntitle: Le 1er conseil\nsubtitle: La 2e fois\ndate: 2025-11-27\nlang: fr\nsummary: false\n---\nLe 3e homme dit : « la 4e fois que nous le disons à tous ». ([Courrier][1]) Voir [plus bas](#la-5e-partie).\n\n## La 5e partie\n\n| Rang | Qui |\n|---|---|\n| 6e | Anne |\n\n${'Un mot du XXe siècle. '.repeat(200)}\n\n[1]: https://courrier.example.org/2025/11/20/a "Le 7e bateau"`;
  const { facts, findings } = await buildPaper(written, { unproved: false, lang: 'fr' });
  expect(findings).toEqual([]);
  expect(facts.outline[0]?.title).toBe('La 5e partie');
  for (const word of ['1er', '2e', '3e', '4e', '5e', '6e', '7e', 'XXe']) expect(facts.words.map(({ text }) => text)).toContain(word);
  const raised = facts.pages[0]?.runs.filter(({ size, artifact }) => !artifact && Math.abs(size - 10.5 * 0.68) < 0.1) ?? [];
  expect(raised.length).toBeGreaterThan(2);
  // Where lines end is none of an ordinal's affair, and other languages keep what is written.
  const english = await buildPaper(written.replace('lang: fr', 'lang: en'));
  expect(english.facts.pages[0]?.runs.filter(({ size, artifact }) => !artifact && Math.abs(size - 10.5 * 0.68) < 0.1)).toEqual([]);
});
