import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { makeArticle } from '../bench/make-article.mjs';
import { article, pagesOfProse, shelf } from '../helpers/articles.js';
import { type BuildSettings, buildMarkdown } from '../helpers/build-briefing.js';
import { buildProof, problems } from '../helpers/proof.js';
import { shareOf } from '../helpers/share-of.js';
import { told } from '../helpers/told.js';

const ids = new Set([
  ...['mark-has-note', 'note-is-cited', 'notes-are-in-order', 'source-has-one-note', 'mark-leads-to-note', 'note-leads-back'],
  ...['printed-url-is-target', 'url-breaks-well', 'page-reference-is-true', 'page-sources-are-true'],
]);
const prints: readonly BuildSettings[] = shareOf([
  {},
  { paper: 'letter' },
  { largePrint: true },
  { singleSided: true },
  { largePrint: true, draft: true },
]);

async function found(markdown: string, settings: BuildSettings): Promise<readonly string[]> {
  const proof = await buildProof(markdown, { folder: `${process.cwd()}/content`, ...settings });
  return checks.filter(({ id }) => ids.has(id)).flatMap((check) => told(problems(check, proof)).map((text) => `${check.id}: ${text}`));
}

/** As its author published it, where it lies beside the project. */
const webArticle = '../shared/articles/witkoff-leak.md';
const articles = ['content/witkoff-leak.md', 'content/handbook.md', webArticle].filter((path) => existsSync(path));

it.each(articles)(
  'checks of references find nothing in %s, however it is printed',
  async (path) => {
    for (const settings of prints) expect(await found(readFileSync(path, 'utf8'), settings)).toEqual([]);
  },
  120_000,
);

/** The article begins on page one; its headings end in figures, its notes cite each other and repeat addresses. */
function runningOn(lang: string, [heading, other]: readonly [string, string]): string {
  return article(
    `${heading} ([Axios][1]). [${other}](#other), [AP][3]. Mail: [desk](mailto:desk@example.org).

## ${heading} 2025

A claim.[^a] Another ([Reuters][6], [Axios][1]).

- <desk@example.org>
- <desk@example.org>

${pagesOfProse(2)}

## ${other} {#other}

See [the first](#first) and [the second](#second). ([Axios][1]) ([24 Kanal](https://24.example.org/a/b?id=1&x=2)).

### G 7 {#first}

${pagesOfProse(1)}

### G 7 {#second}

The end. ([AP][3])

[^a]: A remark with [a source][1], a page ([there](#second)) and a footnote.[^b]

[^b]: Below it, [something else](https://elsewhere.example.org/a-path/that-is/so-long/that-no-line-of-a-note/can-hold-it/however-small-its-type.html).
${shelf}
[9]: https://ninth.example.org/never "Never cited | Ninth"`,
    `summary: false\nlang: ${lang}`,
  );
}

it.each([
  ['en', ['The beginning', 'The end']],
  ['de', ['Der Anfang', 'Das Ende']],
  ['fr', ['Le début', 'La fin']],
  ['es', ['El principio', 'El fin']],
  ['uk', ['Початок', 'Кінець']],
  ['ru', ['Начало', 'Конец']],
] as const)(
  'they find nothing in an article in %s that begins on page one',
  async (lang, headings) => {
    for (const settings of prints) expect(await found(runningOn(lang, headings), settings)).toEqual([]);
  },
  120_000,
);

it('they find nothing in three hundred sources', async () => {
  const { promised } = await buildMarkdown(makeArticle(100), { keepPromise: true });
  expect(promised?.briefing.endnotes.length).toBeGreaterThan(250);
  expect(await found(makeArticle(100), {})).toEqual([]);
}, 120_000);
