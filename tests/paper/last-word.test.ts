import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper, type Paper } from '../helpers/build-briefing.js';

const last = 'internationalisation.';
/** Paragraphs of ever more letters, so that their last word meets the line's end everywhere. */
const paragraphs = (end: string) => Array.from({ length: 24 }, (_, index) => `${'Nobody knows it. '.repeat(3)}${'a'.repeat(index)} ${end}`);
const built = (texts: readonly string[]) => buildPaper(article(texts.join('\n\n'), 'summary: false'));
/** Lines that hold nothing but the end of a word. */
const remains = ({ facts }: Paper) =>
  facts.pages
    .flatMap(({ lines }) => lines.map(({ text }) => text.replace(/\d+$/, '').trim()))
    .filter((text) => text !== last && text.length > 1 && last.endsWith(text));

it.each([
  ['a paragraph', last],
  ['bold words', `**They say ${last}**`],
  ['bold words before a stop', `**They say ${last.slice(0, -1)}**.`],
  ['words before a mark', `${last}[^a]\n\n[^a]: A note.`],
])('no syllable alone is the last line of %s', async (_, end) => {
  const texts = paragraphs(end.split('\n')[0] ?? '');
  expect(remains(await built([...texts, end.split('\n').slice(1).join('\n')]))).toEqual([]);
});

it('no syllable alone is the last line of an item', async () => {
  expect(remains(await built(paragraphs(last).map((text) => `- ${text}`)))).toEqual([]);
});

it('no syllable alone is the last line of a judgement on page one, or of its bottom line', async () => {
  const texts = paragraphs(last).map((text) => text.slice(30));
  const pages = Array.from({ length: 6 }, (_, index) => texts.slice(4 * index, 4 * index + 4));
  const papers = pages.map(([line, ...judgements]) =>
    buildPaper(
      article(
        '## Text\n\nNobody knows it.',
        `summary:\n  bottomLine: ${line}\n  judgements:\n${judgements.map((text) => `    - "**${text}**"`).join('\n')}`,
      ),
    ),
  );
  expect((await Promise.all(papers)).flatMap(remains)).toEqual([]);
});

it('a line rather ends short than in two letters of a word', async () => {
  const { facts } = await built(['- **Kirill Dmitriev**, Russian sovereign wealth fund head and key architect of the plan']);
  const lines = facts.pages.flatMap((page) => page.lines.map(({ text }) => text));
  expect(lines.filter((text) => /\bar.?$|^chitect/u.test(text))).toEqual([]);
});
