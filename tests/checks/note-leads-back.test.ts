import { beforeAll, expect, it } from 'vitest';
import { noteLeadsBack } from '../../src/checks/note-leads-back.js';
import { article, pagesOfProse, shelf } from '../helpers/articles.js';
import { citedArticle } from '../helpers/cited-article.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

it('every note names the pages that cite it', () => {
  expect(problems(noteLeadsBack, proof)).toEqual([]);
});

const positions = (edit: (cited: Record<string, number[][]>) => void) => (json: string) => {
  const read = JSON.parse(json);
  edit(read.cited);
  return JSON.stringify(read);
};

it('tells a page that is off by one', async () => {
  const damaged = await damageTypst(
    proof,
    positions((cited) => {
      cited['3'] = [[2]];
    }),
    '/positions.json',
  );
  const last = damaged.found.pages.length;
  expect(problems(noteLeadsBack, damaged).map(({ message }) => message)).toEqual([`Unexpected “2” in note 3, expected the pages ${last}`]);
});
it('tells a note that keeps silent', async () => {
  const damaged = await damageTypst(
    proof,
    positions((cited) => {
      delete cited['1'];
    }),
    '/positions.json',
  );
  expect(problems(noteLeadsBack, damaged)[0]?.message).toContain('Unexpected “” in note 1, expected the pages 1');
});
it('tells a number that leads to another page', async () => {
  const damaged = await damageTypst(
    proof,
    (theme) => theme.replace('link("brief: citing " + str(number) + " " + str(page), str(page))', 'link("brief: citing 1 1", str(page))'),
    '/theme.typ',
  );
  expect(problems(noteLeadsBack, damaged).map(({ message }) => message)).toContain(
    `Unexpected link of “${damaged.found.pages.length}” in note 3, expected one of its marks on p. ${damaged.found.pages.length}`,
  );
});

it('reads what the author calls it, and marks inside notes', async () => {
  const named = await buildProof(
    article(
      `A claim. ([Axios][1]) Another.[^a]\n\n${pagesOfProse(1)}\n\nA third. ([Axios][1])\n\n[^a]: A remark.[^b]\n\n[^b]: On it.\n${shelf}`,
      'summary: false\nlabels:\n  citedOnPage: Seen on page\n  citedOnPages: (Seen on pages)',
    ),
  );
  expect(problems(noteLeadsBack, named)).toEqual([]);
  const damaged = await damageTypst(
    named,
    positions((cited) => {
      cited['1'] = [[1]];
    }),
    '/positions.json',
  );
  expect(problems(noteLeadsBack, damaged)[0]).toMatchObject({
    message: 'Unexpected “1” in note 1, expected the pages 1, 2',
    source: { line: 10 },
  });
});

it('leads to marks on any line of a cell that holds many', async () => {
  const cite = Array.from({ length: 30 }, (_, index) => `[A](https://a.org/${index})`).join(', ');
  const body = `## Reactions\n\n- **Ann** says “yes”. (${cite})\n- **Bob** says “no”. (${cite})\n- **Cid** says “so”. (${cite})`;
  expect(problems(noteLeadsBack, await buildProof(article(body, 'summary: false')))).toEqual([]);
});
