import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';
import { png } from '../helpers/png.js';

const picture = `data:image/png;base64,${Buffer.from(png(800, 200)).toString('base64')}`;
const sections = ['One', 'Two', 'Three'].map((name) => `## ${name}\n\nA sentence about it.`).join('\n\n');

it('a heading that is a picture goes by its alternative text in outline and contents, and is large enough to be read', async () => {
  const written = `Opening.\n\n## ![The boat](${picture}) ([Courier][1])\n\nBelow it, see [there](#the-boat-courier).\n\n${sections}\n\n[1]: https://courier.example.org/2025/11/20/boat "The boat"`;
  const { facts, findings } = await buildPaper(article(written), { unproved: false });
  expect(findings).toEqual([]);
  expect(facts.outline.map(({ title }) => title)).toEqual(['The boat', 'One', 'Two', 'Three', 'Notes']);
  const [image] = facts.pages.flatMap(({ images }) => images);
  expect((image?.box.top ?? 0) - (image?.box.bottom ?? 0)).toBeCloseTo(42, 0);
  expect((await buildPaper(article(written), { unproved: false, largePrint: true })).findings).toEqual([]);
});

it('a heading that is a picture without words heads nothing: it is printed as a picture, and named with its line', async () => {
  for (const heading of [`## ![](${picture})`, `## *![](${picture})*`, `<h2><img src="${picture}"></h2>`]) {
    const { facts, findings } = await buildPaper(article(`Opening.\n\n${heading}\n\nBelow it.\n\n${sections}`), { unproved: false });
    expect(findings.filter((found) => /error|block-is/.test(found))).toEqual([
      expect.stringMatching(/^\d+:1 warning block-is-wellformed$/),
    ]);
    expect(facts.outline.map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
    expect(facts.pages.flatMap(({ images }) => images)).toHaveLength(1);
  }
});

it.each([
  ['alone', (image: string) => image, 'The boat'],
  ['with other words', (image: string) => `Words ${image}`, 'Words'],
  ['before words', (image: string) => `${image} and more`, 'and more'],
])('a picture in a heading goes by its alternative text, whatever words are drawn in it: %s', async (_, heading, title) => {
  const drawn =
    '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="40"><text x="8" y="28" font-size="22" font-family="sans-serif">Il porto</text></svg>';
  const image = `![The boat](data:image/svg+xml;base64,${Buffer.from(drawn).toString('base64')})`;
  const { facts, findings } = await buildPaper(article(`Opening.\n\n## ${heading(image)}\n\nBelow it.\n\n${sections}`), {
    unproved: false,
  });
  expect(findings.filter((found) => found.includes('error'))).toEqual([]);
  expect(facts.outline[0]?.title).toContain(title);
});

it('a heading that is a picture in emphasis, a frame in the place of one, or set before its paragraph goes by its alternative text alone', async () => {
  const written = `Opening.\n\n## *![The boat](${picture})*\n\nBelow it.\n\n## ![The harbour](https://harbour.example.org/a.png)\n\nBelow it.\n\n## ![The mole](https://harbour.example.org/b.png) at low tide\n\nBelow it.\n\n#### ![The crew](${picture})\n\nIn one line with it.`;
  const { facts, findings } = await buildPaper(article(written, 'summary: false'), { unproved: false });
  expect(findings.filter((found) => !/ info | image-is-local/.test(found))).toEqual([]);
  expect(facts.outline.map(({ title }) => title)).toEqual(['The boat', 'The harbour', 'The mole at low tide', 'Notes']);
  const [first] = facts.pages.flatMap(({ images }) => images);
  expect((first?.box.top ?? 0) - (first?.box.bottom ?? 0)).toBeCloseTo(42, 0);
  // No stop of its own stands behind a picture.
  expect(facts.pages[0]?.lines.some(({ text }) => /^\.\s*In one line/.test(text))).toBe(false);
});
