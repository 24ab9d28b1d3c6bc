import { beforeAll, expect, it } from 'vitest';
import { marksSurvive } from '../../src/checks/marks-survive.js';
import { article } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const text = `## One

A claim. ([Axios][1]) Another. ([AP][2]) The first again. ([Axios][1])

## Reactions

- **Ann Lee** says “no”. ([Axios][1])
- **Bob Moe** says “yes”. ([AP][2])
- **Cy Noh** says “no” ([AP][2]) and “yes”. ([Axios][1])

[1]: https://axios.example.org/a "A | Axios"
[2]: https://ap.example.org/b "B | AP"
`;

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(article(text, 'summary: false'));
});

it('each note is marked as often as it is cited', () => {
  expect(problems(marksSurvive, proof)).toEqual([]);
});

it('a mark that is gone is told, though others of its note stand on the page', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace('#mark(1);', ''));
  expect(problems(marksSurvive, damaged).map(({ message, source }) => [message, source?.line])).toEqual([
    ['Unexpected 4 marks of note 1 in the text, expected 5', 9],
  ]);
});

it('a mark that has another number is told', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace('#mark(2);', '#mark(1);'));
  expect(problems(marksSurvive, damaged).map(({ message }) => message)).toContain('Unexpected 3 marks of note 2 in the text, expected 4');
});
