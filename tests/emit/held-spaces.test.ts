import { describe, expect, it } from 'vitest';
import { heldSpaces } from '../../src/emit/held-spaces.js';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

describe('no line parts', () => {
  it.each([
    'Noch 70_% bleibt, bei 5_km und 3,5_kWh, 12_m² und 20_°C.',
    'Siehe S._12, Nr._7, Art._5 und §_9; Abs. davon.',
    'As told on p._4 and pp._5–6, No._2, for 30_€.',
    'Див. с._12, ст._5, №_8, 40_км.',
    'It took 5 months, 3 women, 2 hours and 7 tables.',
    'No. The next is S. Smith, on the ship. 5 came.',
  ])('%s', (text) => {
    expect(heldSpaces(text.replaceAll('_', ' '))).toBe(text.replaceAll('_', '\u00a0'));
  });

  it('a number from its sign, wherever it stands, and every word survives', async () => {
    for (let words = 8; words < 24; words += 1) {
      const { facts, findings } = await buildPaper(
        article(`## One\n\n${'wort '.repeat(words)}„rund 70 % der Kosten“ bleibt, \`70 %\` auch.`, 'lang: de\nsummary: false'),
        { unproved: words % 5 > 0 },
      );
      const { words: printed = [] } = facts.pages[0] ?? {};
      const at = printed.findIndex((word) => word.text === '%');
      const tops = [at - 1, at].map((index) => Math.round(printed[index]?.places[0]?.box.bottom ?? 0));
      expect(at).toBeGreaterThan(0);
      expect(tops[0]).toBe(tops[1]);
      // Nor is the line read in two.
      expect(facts.pages[0]?.lines.some(({ text }) => text.startsWith('%'))).toBe(false);
      expect(findings).toEqual([]);
    }
  });
});
