import { expect, it } from 'vitest';
import { article, prose } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

const long = article(`${`${prose(30)}\n\n`.repeat(3)}`, 'summary: false');

it.each([
  ['at the outer edge of a sheet printed on both sides', {}, ['right', 'left', 'right']],
  ['on the right of one printed on one side', { singleSided: true }, ['right', 'right', 'right']],
] as const)('the page number stands %s, edition and date on the other', async (_, settings, sides) => {
  const { facts, findings } = await buildPaper(long, { unproved: false, ...settings });
  expect(findings).toEqual([]);
  const sideOf = (words: RegExp) =>
    facts.pages.map(({ lines, width }) => {
      const line = lines.find(({ text, artifact, box }) => artifact && box.top < 80 && words.test(text));
      return line === undefined ? 'none' : line.box.left > width / 2 ? 'right' : 'left';
    });
  expect(sideOf(/^Page \d/).slice(0, 3)).toEqual(sides);
  expect(sideOf(/^27 November/).slice(0, 3)).toEqual(sides.map((side) => (side === 'right' ? 'left' : 'right')));
});
