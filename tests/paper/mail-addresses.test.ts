import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

it.each([
  'verwaltung@bundesfinanzamt.example',
  'verwaltungsbericht.pdf',
  'bundesregierung.example',
  '@bundesregierung',
  '#verwaltungsgericht',
])('no hyphen is added to %s', async (name) => {
  const text = Array.from({ length: 40 }, (_, index) => `${'Wir so '.repeat(6)}${'x'.repeat(index)} an ${name} und weiter.`).join('\n\n');
  const { facts } = await buildPaper(article(text, 'summary: false\nlang: de'));
  const lines = facts.pages.flatMap((page) => page.lines.map((line) => line.text));
  const parted = lines.filter((line) => /[\p{L}@#.]-$/u.test(line));
  expect(lines.filter((line) => line.includes(name)).length).toBeGreaterThan(30);
  expect(parted).toEqual([]);
});
