import { describe, expect, it } from 'vitest';
import { reactionsOf } from './reactions.js';

/** The row of one item: `actor | statement`, or `= statement` over both columns. */
function rowOf(item: string): string | undefined {
  return reactionsOf(`## Voices {.reactions}\n- ${item}`).blocks?.[2]?.trim();
}

describe('a parenthesis behind a name', () => {
  it.each([
    ['**Coldiretti** (“the battle goes on”) welcomes the delay.', '**Coldiretti** | (“the battle goes on”) welcomes the delay.'],
    ['**Coldiretti** («la battaglia continua») plaude.', '**Coldiretti** | («la battaglia continua») plaude.'],
    ['**Die Grünen** (Dröge: „mutlos“) lehnen ab.', '**Die Grünen** | (Dröge: „mutlos“) lehnen ab.'],
    ['**Die Grünen** („Große Enttäuschung“) lehnen ab.', '**Die Grünen** | („Große Enttäuschung“) lehnen ab.'],
    ['**Macron** (“No”): it is too early.', '**Macron** | (“No”): it is too early.'],
    ['**Macron** (“no”).', '**Macron** | (“no”).'],
    ['**Coldiretti** (“the battle goes on, here and there and in all the other towns”) agrees.', undefined],
    ['**岸本首相**（「受け入れられない」）は反対した。', '**岸本首相** | （「受け入れられない」）は反対した。'],
  ])('is part of the statement where it quotes what was said: %s', (item, row) => {
    expect(rowOf(item)).toBe(row ?? item.replace('** ', '** | '));
  });

  it.each([
    ['**Macron** (“no”) and **Meloni** (“not yet”) want more time.'],
    ['**Macron** (“no”), **Meloni** (“not yet”) want more time.'],
    ['**Rome** (“deeply concerned”) and Paris want talks.'],
    ['Ann Poe (“no”): “Find him.”'],
    ['**Macron (“no”)** wants talks.'],
  ])('leaves nobody the actor where others speak behind it, or it cannot be told apart: %s', (item) => {
    expect(rowOf(item)).toBe(`= ${item}`);
  });

  it.each([
    ['**Ted Lieu** (D-CA) says “no”.', '**Ted Lieu** (D-CA) | says “no”.'],
    ['**Bundesverband der Industrie** („BDI“) lehnt ab.', '**Bundesverband der Industrie** („BDI“) | lehnt ab.'],
    ['**Acme Shipping** (“Acme”) agrees.', '**Acme Shipping** (“Acme”) | agrees.'],
    ['**Margaret Stone** (the “Iron Lady”) agrees.', '**Margaret Stone** (the “Iron Lady”) | agrees.'],
    ['**Ann Poe** (D-CA) and **Max Doe** (R-NE) agree.', '**Ann Poe** (D-CA) and **Max Doe** (R-NE) | agree.'],
  ])('stays with the actor where it tells who that is: %s', (item, row) => {
    expect(rowOf(item)).toBe(row);
  });
});
