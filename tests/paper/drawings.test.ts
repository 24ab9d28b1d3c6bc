import { expect, it } from 'vitest';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

const drawing = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" width="300" height="60"><text x="10" y="30" font-size="20" font-family="DejaVu Sans">${text}</text></svg>`;

const built = (text: string) =>
  buildPaper(article('Words.\n\n![Sales](chart.svg)', 'summary: false'), {
    folder: temporaryFolder({ 'chart.svg': drawing(text) }),
    unproved: false,
  });

it('a drawing is set in the briefing’s fonts, signs and emoji too, whatever family of the machine it names', async () => {
  const { facts, findings } = await built('Sales ● ■ ☎ 😀 &#x2713; ① 5 ℃');
  expect(findings).toEqual([]);
  expect(facts.fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')).filter((name) => !/^(?:Source|Noto)/.test(name))).toEqual([]);
  expect(facts.words.map(({ text }) => text).join(' ')).toContain('Sales ● ■ ☎ 😀 ✓ ① 5 °C');
});

it.each([
  'GDP ($ bn), rank #1',
  '2026* estimate of **all**, a_b_c, x@y',
  'Step ① gauge',
  'Both ① and ☎',
  'Price of the barrel if taken; of This',
  'Salinity &lt; 8 psu &gt; 3',
])('the words of a drawing are no code and no markup, and their signs find a font: %s', async (text) => {
  const { findings } = await built(text);
  expect(findings).toEqual([]);
});

it('a character of a drawing that no font has is told at the line of the picture', async () => {
  const { findings } = await built('Sales 漢');
  expect(findings.filter((finding) => finding.includes('error'))).toEqual(['9:1 error glyph-exists']);
});
