import { beforeAll, expect, it } from 'vitest';
import { pageReferenceIsTrue } from '../../src/checks/page-reference-is-true.js';
import { citedArticle } from '../helpers/cited-article.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

it('every page named is the one meant', () => {
  expect(problems(pageReferenceIsTrue, proof)).toEqual([]);
});

it('tells a reference that is off by one', async () => {
  const damaged = await damageTypst(
    proof,
    (theme) => theme.replace('let n = page-of(id); if', 'let n = page-of(id) + 1; if'),
    '/theme.typ',
  );
  const page = damaged.found.outline.find(({ title }) => title === 'The end')?.target;
  const stands = page?.kind === 'page' ? page.page : 0;
  expect(told(problems(pageReferenceIsTrue, damaged))).toContain(
    `p. 1: Unexpected page “${stands + 1}”, expected ${stands}, where it leads`,
  );
});
it('tells an outline entry whose heading says something else', async () => {
  const outline = proof.found.outline.map((entry) => (entry.title === 'The end' ? { ...entry, title: 'Another end' } : entry));
  const found = { pages: proof.found.pages, words: proof.found.words, printedLinks: proof.found.printedLinks, outline };
  expect(
    problems(pageReferenceIsTrue, { promised: proof.promised, found: found as unknown as Proof['found'] }).map(({ message }) => message),
  ).toEqual(['Unexpected outline entry “Another end”, expected the page where its heading stands']);
});
