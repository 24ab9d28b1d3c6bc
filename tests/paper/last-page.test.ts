import { expect, it } from 'vitest';
import { article, prose } from '../helpers/articles.js';
import { buildPaper, type Paper } from '../helpers/build-briefing.js';
import { referenceFaults } from '../helpers/reference-faults.js';

/** An article with notes on thirty sources, behind so many short paragraphs. */
function withNotes(paragraphs: number): string {
  const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
  const cited = numbers.map((number) => `It holds. ([Daily ${number}][${number}])`).join(' ');
  const listed = numbers.map((number) => `[${number}]: https://daily${number}.example.org/2025/11/19/plan "The plan"`);
  return article(`${prose(20)}\n\n${'A line.\n\n'.repeat(paragraphs)}${cited}\n\n${listed.join('\n')}`, 'summary: false');
}

/** How each page begins, below its head. */
const beginnings = ({ facts }: Paper) =>
  facts.pages.map(({ lines }) => lines.find(({ artifact, text }) => !artifact && text.trim() !== '')?.text.slice(0, 5));

it('takes the last notes along where the colophon would stand alone, however many pages the notes take', async () => {
  const paper = await buildPaper(withNotes(30));
  expect(beginnings(paper)).toEqual(['Brief', 'A lin', '8. “T', '28. “']);
  expect(referenceFaults(paper)).toEqual([]);
});

it('leaves the notes where they are while the colophon fits below', async () => {
  expect(beginnings(await buildPaper(withNotes(10)))).toEqual(['Brief', 'It ho', '23. “']);
});
