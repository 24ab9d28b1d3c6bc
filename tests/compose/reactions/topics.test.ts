import { describe, expect, it } from 'vitest';
import { type Options, reactionsOf } from './reactions.js';

/** The row of one item: `actor | statement`, or `= statement` over both columns. */
function rowOf(item: string, options: Options): string | undefined {
  return reactionsOf(`## Voices {.reactions}\n- ${item}`, options).blocks?.[2]?.trim();
}

describe('a matter before a colon or dash, where the statement names who speaks', () => {
  it.each([
    ['en', '**Energy:** Von der Leyen calls it “a window”.'],
    ['en', '**Gaza:** Netanyahu vows “total victory”.'],
    ['en', '**Energy:** Ursula Berg, the mayor of Lindholm, calls it “a window”.'],
    ['en', '**Trade** – Lula says “no”.'],
    ['en', '**Sanctions**: “It helps”, says Kyiv.'],
    ['en', '**Sanctions**: “It helps,” Kyiv said.'],
    ['en', '**Climate:** “It helps”, according to the White House.'],
    ['en', '**Human rights:** The Kremlin: “Nonsense.”'],
    ['en', 'Tariffs: “It helps”, says Kyiv.'],
    ['de', '**Rente**: Die DRV warnt vor „Luftbuchungen“.'],
    ['de', '**Wirtschaft** – BDI und DIHK: „zu wenig“.'],
    ['de', '**Ausland:** „Le Monde“ schreibt: „enfin“.'],
    ['de', '**Sicherheit:** „Zu spät“, so Merz.'],
    ['fr', '**Énergie :** « C’est non », affirme Macron.'],
    ['es', '**Comercio:** Sánchez promete «un acuerdo».'],
    ['uk', '**Санкції:** Зеленський каже «так».'],
    ['ru', '**Санкции:** Песков говорит «нет».'],
    ['it', '**Trade:** Meloni definisce «prematuro» il testo.'],
  ])('is no actor, and stays with its words (%s: %s)', (lang, item) => {
    expect(rowOf(item, { lang })).toBe(`= ${item}`);
  });

  it.each([
    ['en', '**Russia:** Peskov says “no”.', '**Russia** | Peskov says “no”.'],
    ['en', '**Kyiv:** Zelensky calls it “a window”.', '**Kyiv** | Zelensky calls it “a window”.'],
    ['en', '**Labour:** “It helps”, says Rayner.', '**Labour** | “It helps”, says Rayner.'],
    ['en', '**Defence:** Hegseth says “no”.', '**Defence** | Hegseth says “no”.'],
    ['en', '**Trade Union Congress:** Nowak says “no”.', '**Trade Union Congress** | Nowak says “no”.'],
    ['de', '**Grüne:** Dröge nennt es „mutlos“.', '**Grüne** | Dröge nennt es „mutlos“.'],
    ['de', '**Industrie:** Leibinger warnt vor „Folgen“.', '**Industrie** | Leibinger warnt vor „Folgen“.'],
    ['fr', '**Paris :** Macron promet « un accord ».', '**Paris** | Macron promet « un accord ».'],
  ])('stays an actor where it may have a speaker of its own (%s: %s)', (lang, item, row) => {
    expect(rowOf(item, { lang })).toBe(row);
  });

  it.each([
    ['**Energy:** a spokesman says “no”.', '**Energy** | a spokesman says “no”.'],
    ['**Energy:** He calls it “a window”.', '**Energy** | He calls it “a window”.'],
    ['**Energy:** “a window”.', '**Energy** | “a window”.'],
    ['**Energy** calls it what Berg says it is.', '**Energy** | calls it what Berg says it is.'],
    ['**Energy:** Berg calls it “a window”. {actor="Energy"}', '**Energy** | Berg calls it “a window”.'],
  ])('stays one where nobody else is named at once, or the author says so: %s', (item, row) => {
    expect(rowOf(item, { lang: 'en' })).toBe(row);
  });

  it('stays one that has a stance in the front matter', () => {
    const settings = { stances: { Energy: 'hostile' } };
    expect(rowOf('**Energy:** Berg calls it “a window”.', { settings })).toBe('**Energy** | Berg calls it “a window”. | hostile');
  });
});

it.each([
  ['en', '**Positive:** “It helps”, says Kyiv.'],
  ['en', '**Mixed** – the port and the town.'],
  ['de', '**Ablehnung:** „Nein“, sagt Berg.'],
  ['fr', '**Favorable :** « Oui. »'],
  ['es', '**Negativo:** «No».'],
  ['uk', '**Негативно:** «ні».'],
  ['ru', '**Негативно:** «нет».'],
])('what a statement is like is no actor (%s: %s)', (lang, item) => {
  expect(rowOf(item, { lang })).toBe(`= ${item}`);
});
