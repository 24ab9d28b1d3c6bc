import { beforeAll, expect, it } from 'vitest';
import { urlBreaksWell } from '../../src/checks/url-breaks-well.js';
import { article } from '../helpers/articles.js';
import { citedArticle } from '../helpers/cited-article.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

it('an address over two lines breaks at a sign', () => {
  expect(problems(urlBreaksWell, proof)).toEqual([]);
});

it('tells one that breaks within a word', async () => {
  const cut = (url: string) => [url.slice(0, 48), url.slice(48, 100), url.slice(100)].map((piece) => JSON.stringify(piece)).join(',');
  const damaged = await damageTypst(proof, (source) =>
    source.replace(/#address\("(https:\/\/reuters[^"]*)",[^)]*\)/, (_, url: string) => `#address("${url}",${cut(url)})`),
  );
  expect(problems(urlBreaksWell, damaged).map(({ message }) => message)).toContain(
    'Unexpected break “26/world/eur|ope/a-rather” in an address, expected one at a sign',
  );
  expect(problems(urlBreaksWell, damaged)[0]?.paper?.page).toBe(damaged.found.pages.length);
});

it('tells a hyphen that the address does not have', () => {
  const url = 'https://example.org/abcdef';
  const left = proof.promised.sheet.left;
  const line = (text: string, baseline: number) => ({ text, left, baseline, size: 9 });
  const found = literalFacts([{ texts: [line('https://example.org/abc-', 400), line('def', 388)] }]);
  const places = (found.pages[0]?.lines ?? []).map(({ box }) => ({ page: 1, box }));
  const printedLinks = [{ target: { kind: 'url' as const, url }, text: 'https://example.org/abc-def', places }];
  expect(told(problems(urlBreaksWell, { promised: proof.promised, found: { ...found, printedLinks } }))).toEqual([
    'p. 1: Unexpected break “ple.org/abc-|def” in an address, expected one without a hyphen',
  ]);
});

it('tells an address that runs out of its column', () => {
  const url = `https://example.org/${'a'.repeat(100)}`;
  const found = literalFacts([{ texts: [{ text: url, left: proof.promised.sheet.left, baseline: 400, size: 9 }] }]);
  const places = (found.pages[0]?.lines ?? []).map(({ box }) => ({ page: 1, box }));
  const printedLinks = [{ target: { kind: 'url' as const, url }, text: url, places }];
  expect(told(problems(urlBreaksWell, { promised: proof.promised, found: { ...found, printedLinks } }))).toEqual([
    `p. 1: Unexpected address “${url}” beyond its column, expected a break before the edge`,
  ]);
});

it('a long piece breaks every 20 characters, and nowhere else', async () => {
  const piece = 'abcdefghijklmnopqrst'.repeat(8);
  const long = await buildProof(article(`A claim. ([Axios](https://example.org/${piece}))`, 'summary: false'));
  expect(problems(urlBreaksWell, long)).toEqual([]);
  const damaged = await damageTypst(long, (source) =>
    source.replace(/(#address\("[^"]*",)("https[^)]*)\)/, (_, call: string, pieces: string) => {
      const url: string = JSON.parse(`[${pieces}]`).join('');
      return `${call}${(url.match(/.{1,27}/g) ?? []).map((piece) => JSON.stringify(piece)).join(',')})`;
    }),
  );
  expect(told(problems(urlBreaksWell, damaged))).toEqual([
    'p. 1: Unexpected break “cdefghijklmn|opqrstabcdef” in an address, expected one at a sign',
    'p. 1: Unexpected break “qrstabcdefgh|ijklmnopqrst” in an address, expected one at a sign',
    'p. 1: Unexpected break “klmnopqrstab|cdefghijklmn” in an address, expected one at a sign',
  ]);
});

/** Titles that leave ever less of their line to the address. */
const titles = Array.from({ length: 24 }, (_, index) => `A claim about it${' more'.repeat(8)}${'x'.repeat(index)}`);
const urls = titles.map((_, index) => `https://www.a-newspaper.example.org/news/2026/a-rather-long-story-${index}`);

it.each(['a4', 'letter'])('scheme and host of an address stand on one line, wherever the title ends (%s)', async (paper) => {
  const cited = urls.map((_, index) => `A claim. ([Paper][${index + 1}])`).join('\n\n');
  const defined = urls.map((url, index) => `[${index + 1}]: ${url} "${titles[index]}"`).join('\n');
  const whole = await buildProof(article(`${cited}\n\n${defined}`, `summary: false\npaper: ${paper}`));
  const lines = whole.found.pages.flatMap((page) => page.lines.map(({ text }) => text));
  expect(lines.filter((text) => text.includes('https://www.a-newspaper.example.org'))).toHaveLength(urls.length);
  expect(problems(urlBreaksWell, whole)).toEqual([]);
  const broken = await damageTypst(whole, (source) => source.replaceAll(',"https://www.a-', ',"https://www",".a-'));
  expect(problems(urlBreaksWell, broken).map(({ message }) => message)).toContain(
    'Unexpected break “https://www|.a-newspaper” in an address, expected scheme and host on one line',
  );
});

it('a site that is longer than a line of a cell breaks there', async () => {
  const table = `| where | which is a column of some words and more of them | what it says in a column of its own |\n| --- | --- | --- |\n| <https://www.a-newspaper.example.org/news/2026/story> | ${'words '.repeat(40)} | ${'words '.repeat(40)} |`;
  const remark = table.replaceAll('\n', '\n    ');
  const cells = await buildProof(article(`A claim.[^1]\n\n[^1]: See:\n\n    ${remark}\n`, 'summary: false'));
  expect(problems(urlBreaksWell, cells)).toEqual([]);
});

it.each([false, true])(
  'a long site stands on one line where that holds it, and breaks where none does (large print: %s)',
  async (largePrint) => {
    const sites = ['https://research.assembly-of-regions.example.org', `https://${'w'.repeat(40)}.example.org`];
    const cited = sites.map((site) => `A claim. ([Paper](${site}/a-story-of-some-length "A claim about it and some more"))`).join('\n\n');
    const long = await buildProof(article(cited, 'summary: false'), { largePrint });
    const lines = long.found.pages.flatMap((page) => page.lines.map(({ text }) => text));
    expect(sites.map((site) => lines.some((line) => line.includes(site)))).toEqual([true, false]);
    expect(problems(urlBreaksWell, long)).toEqual([]);
  },
);

it.each<[string, string]>([
  ['in prose', `${'Words on a line. '.repeat(4)} <https://www.example.org/news/2026/a-rather-long-story-about-it> stands there.`],
  ['in a list', `* ${'Words on a line. '.repeat(4)} <https://www.example.org/news/2026/a-rather-long-story-about-it> stands there.`],
])('scheme and host stand on one line %s as well', async (_, text) => {
  const whole = await buildProof(article(`A paragraph.\n\n${text}`, 'summary: false'));
  expect(problems(urlBreaksWell, whole)).toEqual([]);
  const url = 'https://www.example.org/news/2026/a-rather-long-story-about-it';
  const found = literalFacts(
    [
      {
        texts: [
          { text: 'https://www.exam', left: whole.promised.sheet.left + 200, baseline: 400, size: 9 },
          { text: url.slice(16), left: whole.promised.sheet.left, baseline: 388, size: 9 },
        ],
      },
    ],
    { structure: [tag('P')] },
  );
  const places = (found.pages[0]?.lines ?? []).map(({ box }) => ({ page: 1, box }));
  const printedLinks = [{ target: { kind: 'url' as const, url }, text: url, places }];
  expect(told(problems(urlBreaksWell, { promised: whole.promised, found: { ...found, printedLinks } }))).toEqual([
    'p. 1: Unexpected break “s://www.exam|ple.org/news” in an address, expected scheme and host on one line',
  ]);
});
