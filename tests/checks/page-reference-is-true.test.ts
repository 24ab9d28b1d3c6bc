import { beforeAll, describe, expect, it } from 'vitest';
import { pageReferenceIsTrue } from '../../src/checks/page-reference-is-true.js';
import type { OutlineEntry, PdfFacts } from '../../src/model/index.js';
import { article, pagesOfProse, prose, shelf } from '../helpers/articles.js';
import { citedArticle } from '../helpers/cited-article.js';
import { elements } from '../helpers/printed-tables.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

/** Headings that end in figures or share their words, a list of contents, references from text and notes, and a judgement. */
const referring = article(
  `## Opening 2025

See [the vote](#resolution-2231), [the second](#a-visit-1) and [the first](#a-visit). A remark.[^1]

## A visit

${pagesOfProse(1)}

## Resolution 2231

${pagesOfProse(1)}

## A visit

The end is near.

[^1]: As [above](#opening-2025) and [below](#resolution-2231).`,
  'summary:\n  bottomLine: Nothing moves.\n  judgements:\n    - text: It was voted.\n      see: "#resolution-2231"\n    - text: They came again.\n      see: "#a-visit-1"',
);

it('every page named is the one meant', async () => {
  expect(problems(pageReferenceIsTrue, proof)).toEqual([]);
  expect(problems(pageReferenceIsTrue, await buildProof(referring))).toEqual([]);
});

it('takes the page behind a heading for no part of another heading', async () => {
  const body = `## Before\n\n${pagesOfProse(1)}\n\n## Stage\n\n${pagesOfProse(1)}\n\n## Stage 1\n\n${pagesOfProse(1)}\n\n## Stage 2\n\nThe end.`;
  const staged = await buildProof(article(body, 'summary:\n  bottomLine: Nothing moves.'));
  const wanted = staged.found.outline.flatMap(({ title, target }) => (target.kind === 'page' ? [[title, target.page]] : []));
  expect(wanted).toContainEqual(['Stage', 2]);
  expect(problems(pageReferenceIsTrue, staged)).toEqual([]);
});

it('tells references that are off by one', async () => {
  const listing = await buildProof(citedArticle.replace('## The end', `## The middle\n\n${pagesOfProse(1)}\n\n## The end`));
  const damaged = await damageTypst(
    listing,
    (theme) => theme.replace('let n = page-of(id); if', 'let n = page-of(id) + 1; if'),
    '/theme.typ',
  );
  const page = damaged.found.outline.find(({ title }) => title === 'The end')?.target;
  const stands = page?.kind === 'page' ? page.page : 0;
  const all = told(problems(pageReferenceIsTrue, damaged));
  const atEnd = `p. 1: Unexpected page “${stands + 1}”, expected ${stands}, where`;
  expect(all).toEqual([
    'p. 1: Unexpected page “2”, expected 1, where its heading stands (line 9)',
    `p. 1: Unexpected page “${stands}”, expected ${stands - 1}, where its heading stands (line 49)`,
    `${atEnd} its heading stands (line 69)`,
    `${atEnd} its heading stands`,
    `${atEnd} its heading stands (line 7)`,
  ]);
});

it('tells a reference to another heading, though its page and link agree', async () => {
  const whole = await buildProof(referring);
  const damaged = await damageTypst(whole, (source) => source.replace('#page-reference("resolution-2231"', '#page-reference("a-visit"'));
  const stands = whole.found.outline.flatMap(({ title, target }) => (target.kind === 'page' ? [[title, target.page] as const] : []));
  const [, from] = stands[1] ?? [];
  const [, to] = stands[2] ?? [];
  expect(told(problems(pageReferenceIsTrue, damaged))).toEqual([
    `p. ${from}: Unexpected page “${from}”, expected ${to}, where its heading stands (line 15)`,
  ]);
});

it('tells a judgement that leads to another heading', async () => {
  const whole = await buildProof(referring);
  const damaged = await damageTypst(whole, (source) => source.replace('#see-page("resolution-2231")', '#see-page("a-visit")'));
  expect(problems(pageReferenceIsTrue, damaged)).toMatchObject([{ paper: { page: 1 } }]);
});

it('tells an entry of the contents that leads to another heading', async () => {
  const whole = await buildProof(referring);
  const damaged = await damageTypst(whole, (source) => source.replace(/\(1,"resolution-2231",/, '(1,"opening-2025",'));
  expect(problems(pageReferenceIsTrue, damaged)).toMatchObject([{ paper: { page: 1 } }]);
});

describe('a name at a glance', () => {
  const names = Array.from({ length: 12 }, (_, index) => `Speaker ${String.fromCharCode(65 + index)}`);
  const statements = [...names, names[0]].map((name) => `- **${name}** says “${prose(9)}” ([Axios][1])`).join('\n');
  const voices = article(`It began.\n\n## Reactions\n\nAll spoke.\n\n${statements}\n\n${shelf}`, 'summary:\n  bottomLine: Nothing moves.');
  const figures = (printed: Proof['found']): readonly (readonly string[])[] =>
    printed.printedLinks.flatMap(({ text, places }) => {
      const [, name, page] = /^(Speaker .) (\d+)$/.exec(text) ?? [];
      return places[0]?.page === 1 && name !== undefined && page !== undefined ? [[name, page]] : [];
    });
  let whole: Proof;
  beforeAll(async () => {
    whole = await buildProof(voices);
  });

  it('names the page of its own first row, where the table goes over several', () => {
    const rows = elements(whole.found.structure, 'TR');
    const wanted = names.map((name) => [name, String(rows.find(({ text }) => text.startsWith(name))?.places[0]?.page)]);
    expect(new Set(wanted.map(([, page]) => page)).size).toBeGreaterThan(2);
    expect(figures(whole.found)).toEqual(wanted);
    expect(problems(pageReferenceIsTrue, whole)).toEqual([]);
  });

  it('is told where it names the page on which the section begins', async () => {
    const damaged = await damageTypst(whole, (source) => source.replace('"reactions 12",[#"Speaker L"', '"reactions",[#"Speaker L"'));
    const last = figures(whole.found).at(-1)?.[1];
    expect(told(problems(pageReferenceIsTrue, damaged))).toEqual([
      `p. 1: Unexpected page “1”, expected ${last}, where its row stands (line ${voices.split('\n').findIndex((line) => line.includes('Speaker L')) + 1})`,
    ]);
  });
});

it('tells an outline entry whose heading says something else, and one that leads to another page', () => {
  const [first] = proof.found.outline;
  const withEnd = (end: Partial<OutlineEntry>): Proof['found'] =>
    Object.create(proof.found, {
      outline: { value: proof.found.outline.map((entry) => (entry.title === 'The end' ? { ...entry, ...end } : entry)) },
    });
  const last = proof.found.pages.length;
  expect(told(problems(pageReferenceIsTrue, { ...proof, found: withEnd({ title: 'Another end' }) }))).toEqual([
    `p. ${last}: Unexpected outline entry “Another end”, expected the words of a heading`,
  ]);
  expect(told(problems(pageReferenceIsTrue, { ...proof, found: withEnd(first === undefined ? {} : { target: first.target }) }))).toEqual([
    `p. ${last}: Unexpected outline entry “The end”, expected one that leads to p. ${last}, where its heading stands (line 49)`,
  ]);
});

it('tells a link of the contents, or its number, that is turned to another height on its page', async () => {
  const whole = await buildProof(referring);
  const turned = whole.found.printedLinks.map((link) => {
    const isEntry = /^Opening 2025/.test(link.text) && link.target.kind === 'page';
    return isEntry ? { ...link, target: { ...link.target, y: 120 } } : link;
  });
  const found: PdfFacts = Object.create(whole.found, { printedLinks: { value: turned } });
  expect(problems(pageReferenceIsTrue, { promised: whole.promised, found }).map(({ message }) => message.replace(/“.*”/, '“…”'))).toEqual([
    'Unexpected link of “…” to p. 1, expected its heading on p. 1',
  ]);
});
