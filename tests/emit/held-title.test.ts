import { expect, test } from 'vitest';
import { heldTitle } from '../../src/emit/held-title.js';

test.each([
  ['Who controls the Red Sea cables? A deep-dive', 'Who controls the_Red Sea cables? A_deep-dive'],
  ['Méthane : pourquoi 2025 a tout changé', 'Méthane : pourquoi 2025_a_tout_changé'],
  ['Separazione delle carriere: 9 domande e risposte', 'Separazione delle carriere: 9_domande e_risposte'],
  ['Your questions on the new boiler grant', 'Your questions on the_new boiler_grant'],
  ['On the plan', 'On the plan'],
  ['The law of unintended Rechtsprechungsübersichten', 'The_law of unintended Rechtsprechungsübersichten'],
])('the lines of a title are balanced: %s', (title, held) => {
  expect(heldTitle(title)).toBe(held.replaceAll('_', '\u00a0'));
});
