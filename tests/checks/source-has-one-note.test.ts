import { beforeAll, expect, it } from 'vitest';
import { sourceHasOneNote } from '../../src/checks/source-has-one-note.js';
import { citedArticle } from '../helpers/cited-article.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

it('each source has its own note', () => {
  expect(problems(sourceHasOneNote, proof)).toEqual([]);
});

it('tells a note that is lost', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace(/^#endnote\(3,.*$/m, ''));
  expect(problems(sourceHasOneNote, damaged).map(({ message }) => message)).toEqual([
    'Unexpected loss of note 3, expected one for every source and footnote',
  ]);
});
it('tells a note that is printed twice', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace(/^(#endnote\(2,.*)$/m, '$1\n$1'));
  expect(problems(sourceHasOneNote, damaged).map(({ message }) => message)).toEqual([
    'Unexpected second note 2, expected one note a number',
  ]);
});
it('tells two notes of one address', async () => {
  const damaged = await damageTypst(proof, (source) =>
    source.replaceAll('https://apnews.example.org/2025/11/26/call', 'http://axios.example.org/2025/11/19/plan/'),
  );
  expect(problems(sourceHasOneNote, damaged).map(({ message }) => message)).toEqual([
    'Unexpected second note of one address, expected note 1 to serve for both',
  ]);
});
