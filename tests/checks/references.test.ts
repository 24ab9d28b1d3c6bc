import { expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { makeArticle } from '../bench/make-article.mjs';
import { article, pagesOfProse, shelf } from '../helpers/articles.js';
import type { BuildSettings } from '../helpers/build-briefing.js';
import { buildProof, type Proof, problems } from '../helpers/proof.js';
import { shareOf } from '../helpers/share-of.js';
import { told } from '../helpers/told.js';

const ids = new Set([
  ...['mark-has-note', 'note-is-cited', 'notes-are-in-order', 'source-has-one-note', 'mark-leads-to-note', 'note-leads-back'],
  ...['printed-url-is-target', 'url-breaks-well', 'page-reference-is-true', 'page-sources-are-true'],
]);
const prints: readonly BuildSettings[] = [
  {},
  { paper: 'letter' },
  { largePrint: true },
  { singleSided: true },
  { largePrint: true, draft: true },
];

function foundIn(proof: Proof): readonly string[] {
  return checks.filter(({ id }) => ids.has(id)).flatMap((check) => told(problems(check, proof)).map((text) => `${check.id}: ${text}`));
}

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

const languages = [
  ['en', ['The beginning', 'The end']],
  ['de', ['Der Anfang', 'Das Ende']],
  ['fr', ['Le début', 'La fin']],
  ['es', ['El principio', 'El fin']],
  ['uk', ['Початок', 'Кінець']],
  ['ru', ['Начало', 'Конец']],
] as const;

// Every language, every way, and with `BRIEF_LONG=1` each in all.
it.each(languages.map((language, index) => [...language, shareOf(prints, prints.length, index)] as const))(
  'checks of references find nothing in an article in %s that begins on page one',
  async (lang, headings, ways) => {
    for (const settings of ways) expect(foundIn(await buildProof(runningOn(lang, headings), settings))).toEqual([]);
  },
  120_000,
);

it('they find nothing in hundreds of sources', async () => {
  const proof = await buildProof(makeArticle(process.env.BRIEF_LONG === '1' ? 100 : 40));
  expect(proof.promised.briefing.endnotes.length).toBeGreaterThan(100);
  expect(foundIn(proof)).toEqual([]);
}, 120_000);
