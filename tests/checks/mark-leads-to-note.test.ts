import { beforeAll, expect, it } from 'vitest';
import { markLeadsToNote } from '../../src/checks/mark-leads-to-note.js';
import type { PrintedLink } from '../../src/model/index.js';
import { article, prose, shelf } from '../helpers/articles.js';
import { citedArticle } from '../helpers/cited-article.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

/** A theme whose marks lead elsewhere, and tell their numbers all the same. */
function leadingTo(theme: string, target: string): string {
  return theme.replaceAll('[#link("brief: note " + str(n), str(n))<anchor>]', `[#metadata(("mark", n))<anchor>] + link(${target}, str(n))`);
}

it('every mark opens its own note', () => {
  expect(problems(markLeadsToNote, proof)).toEqual([]);
});

it('tells a mark that opens another note', async () => {
  const damaged = await damageTypst(
    proof,
    (theme) => theme.replaceAll('"brief: note " + str(n)', '"brief: note " + str(if n == 3 { 2 } else { n })'),
    '/theme.typ',
  );
  const [problem] = problems(markLeadsToNote, damaged);
  expect(problems(markLeadsToNote, damaged).map(({ message }) => message)).toEqual([
    'Unexpected link of mark 3 to note 2, expected note 3',
  ]);
  expect(problem?.paper?.page).toBe(damaged.found.pages.length);
});
it('tells a mark that opens a page without notes', async () => {
  const damaged = await damageTypst(proof, (theme) => leadingTo(theme, '"brief: citing 1 1"'), '/theme.typ');
  expect(problems(markLeadsToNote, damaged)[0]?.message).toBe('Unexpected link of mark 1 to p. 1, where no note begins, expected note 1');
});

const reactions = article(
  `The opening. ([Axios][1])

${prose(12)}

## Reactions

- **Ada Albrecht** says that “nobody has been asked before.” ([Axios][1])
- **Boris Bergman** says that “nobody has been told before.” ([AP News][3])
- **Clara Castell** says that “nobody has been heard before.” ([Reuters][6])
${shelf}`,
  'summary: false',
);

it('tells a number of the Notes column that leads to no note', async () => {
  const inTable = await buildProof(reactions);
  expect(problems(markLeadsToNote, inTable)).toEqual([]);
  const damaged = await damageTypst(
    inTable,
    (theme) => leadingTo(theme, 'if n == 3 { "brief: citing 1 1" } else { "brief: note " + str(n) }'),
    '/theme.typ',
  );
  const messages = problems(markLeadsToNote, damaged).map(({ message }) => message);
  expect(messages).toEqual(['Unexpected link of mark 3 to p. 1, where no note begins, expected note 3']);
});

it('tells a “(note 1)” that leads to another note', async () => {
  const referring = await buildProof(
    article(`A claim. ([Axios][1]) Another.[^a] A third. ([AP][3])\n\n[^a]: See [what it said][1].\n${shelf}`, 'summary: false'),
  );
  expect(problems(markLeadsToNote, referring)).toEqual([]);
  const damaged = await damageTypst(
    referring,
    (theme) => theme.replace('[#words.note~#to-note(n, str(n))]', '[#words.note~#to-note(3, str(n))]'),
    '/theme.typ',
  );
  expect(problems(markLeadsToNote, damaged).map(({ message }) => message)).toEqual([
    'Unexpected link of mark 1 to note 3, expected note 1',
  ]);
});

it('tells links to nowhere at once where nearly all of them are, and no half of them', () => {
  const link = (at: number, isBroken: boolean): PrintedLink => ({
    target: isBroken ? { kind: 'dangling' } : { kind: 'page', page: 1 },
    text: 'The ferry',
    places: [{ page: 1, box: { left: 80, right: 120, bottom: 700 - 20 * at, top: 710 - 20 * at } }],
  });
  const ofTen = (broken: number) => {
    const printedLinks = Array.from({ length: 10 }, (_, at) => link(at, at < broken));
    return problems(markLeadsToNote, { promised: proof.promised, found: literalFacts([{}], { printedLinks }) });
  };
  expect([5, 8, 9].map((broken) => ofTen(broken).map(({ message }) => message))).toEqual([
    [],
    [],
    ['Unexpected 9 links to nowhere on page 1, expected each to open a note or a page'],
  ]);
});
