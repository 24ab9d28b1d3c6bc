import { beforeEach, expect, it } from 'vitest';
import { changesAreShown } from '../../src/checks/changes-are-shown.js';
import { renderEditions } from '../../src/report/render-editions.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article } from '../helpers/articles.js';
import { buildMarkdown } from '../helpers/build-briefing.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const body = `
# The ferry

The last boat leaves at midnight, and nobody has counted those who cross.

A bus may follow, says the city, once the board has made up its mind about the stops.

# The board

The board has not said whom it asked.
`;
const changed = body
  .replace('at midnight', 'at eleven')
  .replace(/A bus may[^\n]*\n\n/u, '')
  .replace('The board has not said', 'The board has now said');

let proof: Proof;
beforeEach(async () => {
  const { edition } = await buildMarkdown(article(body));
  if (edition === undefined) throw new Error('The article cannot be set');
  const folder = temporaryFolder({ 'article.editions.json': renderEditions([edition.record]) });
  proof = await buildProof(article(changed), { folder });
});
const told = (damaged: Proof) => problems(changesAreShown, damaged).map(({ message, paper }) => `p. ${paper?.page}: ${message}`);

it('every change has its row, its page and its bar', () => {
  expect(proof.promised.briefing.changes?.passages.map(({ kind }) => kind)).toEqual(['reworded', 'removed', 'reworded']);
  expect(told(proof)).toEqual([]);
});

it('tells lines and places without their signs', async () => {
  const damaged = await damageTypst(proof, (json) => JSON.stringify({ ...JSON.parse(json), bars: {} }), '/positions.json');
  expect(told(damaged)).toEqual([
    'p. 1: Unexpected changed line without a bar, expected one in the outer margin',
    'p. 1: Unexpected changed line without a bar, expected one in the outer margin',
    'p. 1: Unexpected place of words that are gone without a triangle beside it',
  ]);
});

it('tells a bar and a triangle where nothing has changed', async () => {
  const damaged = await damageTypst(
    proof,
    (json) => {
      const positions = JSON.parse(json);
      const { bars, cuts } = positions.bars['1'];
      return JSON.stringify({ ...positions, bars: { 1: { bars: [...bars, [700, 714]], cuts: [...cuts, 720] } } });
    },
    '/positions.json',
  );
  expect(told(damaged)).toEqual([
    'p. 1: Unexpected bar beside lines that have not changed',
    'p. 1: Unexpected triangle where nothing is gone',
  ]);
});

it('tells another page, other words and a row that is lost', async () => {
  const otherPage = await damageTypst(
    proof,
    (json) => JSON.stringify({ ...JSON.parse(json), changed: { 0: 7, 1: 1, 2: 1 } }),
    '/positions.json',
  );
  expect(told(otherPage)).toEqual(['p. 1: Unexpected “7” for the place of a change, expected 1']);
  const otherWords = await damageTypst(proof, (source) => source.replace('#strong[#"midnight,";]', '#strong[#"noon,";]'));
  expect(told(otherWords)).toEqual([expect.stringMatching(/^p\. 1: Unexpected row .*, expected “midnight,” in it$/u)]);
  const lost = await damageTypst(proof, (source) => source.replace(/,\(change-page\(2\),[^\n]*?\]\)\)/u, ')'));
  expect(told(lost)[0]).toBe('p. 1: Unexpected 2 rows of what has changed, expected 3');
});

it('tells a briefing without the page', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace(/#changes-above\[[\s\S]*?\n\]\n/u, ''));
  expect(told(damaged)).toEqual([
    'p. undefined: Unexpected briefing without “What has changed”, expected what has changed since edition 1',
  ]);
});
