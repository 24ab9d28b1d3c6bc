import { beforeAll, expect, it } from 'vitest';
import { canonicalAddress } from '../../src/checks/paper/canonical-address.js';
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
    'Unexpected second note of one address (note 2), expected note 1 to serve for both',
  ]);
});

it('tells a source that is printed again under a number of its own', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace(/^#endnote\(2,(.*)$/m, '$&\n#endnote(6,$1'));
  const [problem] = problems(sourceHasOneNote, damaged);
  expect(problem).toMatchObject({
    message: 'Unexpected second note of one address (note 6), expected note 2 to serve for both',
    paper: { page: damaged.found.pages.length },
  });
});

it('knows one address in several spellings, and two that look alike', () => {
  const same = ['http://www.example.org/a/?utm_source=x', 'https://EXAMPLE.org:443/a#:~:text=b', 'https://example.org/%61'];
  expect(new Set(same.map(canonicalAddress)).size).toBe(1);
  const redirected = ['https://www.google.com/url?sa=D&q=https://example.org/a%3Fx%3D1&sa=D', 'https://example.org/a?x=1'];
  expect(new Set(redirected.map(canonicalAddress)).size).toBe(1);
  const other = [
    'https://example.org/a',
    'https://example.org/A',
    'https://example.org/a?id=1',
    'https://example.org/a#b',
    'mailto:a@b.c',
    'no address',
  ];
  expect(new Set(other.map(canonicalAddress)).size).toBe(other.length);
});
