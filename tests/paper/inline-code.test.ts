import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

/** Paragraphs of ever more letters, so that their code meets the line's end everywhere. */
const paragraphs = Array.from(
  { length: 50 },
  (_, index) => `${'lo la '.repeat(9)}${'o'.repeat(index)} \`--large-print --paper letter\` ends.`,
);
const printed = buildPaper(article(paragraphs.join('\n\n'), 'summary: false'));

it('code within a line begins no line with a blank', async () => {
  const { facts } = await printed;
  const begun = facts.pages.flatMap(({ lines }) => {
    const text = lines.filter(({ artifact }) => !artifact);
    const edge = Math.min(...text.map(({ box }) => box.left));
    return text.flatMap(({ text: words, box }) => (/^(?:--paper|letter)/u.test(words) ? [box.left - edge] : []));
  });
  expect(begun.length).toBeGreaterThan(4);
  expect(begun.filter((indent) => indent > 1)).toEqual([]);
});

it('an option is not parted at its own hyphens', async () => {
  const { facts, body } = await printed;
  const texts = facts.pages.flatMap(({ lines }) => lines.map(({ text }) => text));
  expect(texts.filter((text) => /--large-$/u.test(text))).toEqual([]);
  expect(body.match(/--large-print --paper letter/gu)).toHaveLength(paragraphs.length);
});
