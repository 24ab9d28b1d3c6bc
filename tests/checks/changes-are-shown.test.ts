import { PDFDocument, PDFName } from 'pdf-lib';
import { beforeEach, expect, it } from 'vitest';
import { changesAreShown } from '../../src/checks/changes-are-shown.js';
import type { StructureElement } from '../../src/model/index.js';
import { checkPdf } from '../../src/pipeline/check-pdf.js';
import { renderEditions } from '../../src/report/render-editions.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article, pagesOfProse } from '../helpers/articles.js';
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

/** With a letter in place of one that no font has here. */
function readable(damaged: Proof): Proof {
  const mended = (element: StructureElement): StructureElement =>
    Object.create(element, {
      text: { value: element.text.replaceAll('\ufffd', '王') },
      children: {
        value: element.children.map((child) => (child.kind === 'element' ? { kind: 'element', element: mended(child.element) } : child)),
      },
    });
  return { ...damaged, found: Object.create(damaged.found, { structure: { value: damaged.found.structure.map(mended) } }) };
}

it('wants the first words of a passage, whatever letters a name among them has', async () => {
  const passage = 'On Monday the premier 王毅 came to see whether anybody would cross the river at all that day.';
  const { edition } = await buildMarkdown(article(body));
  const folder = temporaryFolder({ 'article.editions.json': renderEditions(edition === undefined ? [] : [edition.record]) });
  const added = await buildProof(article(`${changed}\n${passage}\n`), { folder });
  expect(told(readable(added))).toEqual([]);
  const damaged = await damageTypst(added, (source) => {
    const from = source.indexOf('#changes-table(');
    return `${source.slice(0, from)}${source.slice(from).replace('came to see', 'went to see')}`;
  });
  expect(told(readable(damaged))).toEqual([expect.stringContaining('expected “On Monday the premier 王毅 came to see whether” in it')]);
});

it('tells lines and places without their signs', async () => {
  const damaged = await damageTypst(proof, (json) => JSON.stringify({ ...JSON.parse(json), bars: {} }), '/positions.json');
  expect(told(damaged)).toEqual([
    'p. 1: Unexpected changed line without a bar, expected one in the margin beside it',
    'p. 1: Unexpected changed line without a bar, expected one in the margin beside it',
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

it('tells other words also of a file without tags', async () => {
  const { promised, pdf } = proof;
  const toldOf = async (damaged: Uint8Array) => {
    const file = await PDFDocument.load(damaged, { updateMetadata: false });
    file.catalog.delete(PDFName.of('StructTreeRoot'));
    const untagged = { pdf: await file.save({ useObjectStreams: false }), rebuild: false, isOwn: true };
    const { checked } = await checkPdf(untagged, async () => ({ promised, pdf }));
    return checked?.findings.map(({ id, message }) => `${id}: ${message}`);
  };
  expect(await toldOf(pdf)).toEqual(['is-tagged: Unexpected file without tags, expected a structure tree']);
  const otherWords = await damageTypst(proof, (source) => source.replace('#strong[#"midnight,";]', '#strong[#"noon,";]'));
  expect(await toldOf(otherWords.pdf)).toEqual([
    'is-tagged: Unexpected file without tags, expected a structure tree',
    'changes-are-shown: Unexpected “noon,” in what has changed, expected “midnight,”',
  ]);
});

it('tells a briefing without the page', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace(/#changes-above\[[\s\S]*?\n\]\n/u, ''));
  expect(told(damaged)).toEqual([
    'p. undefined: Unexpected briefing without “What has changed”, expected what has changed since edition 1',
  ]);
});

it('tells a bar in the wrong margin of page one, and a citation that is not told', async () => {
  const summed = (text: string) =>
    article(text).replace(
      'lang: en',
      'lang: en\nsummary:\n  bottomLine: No ferry.\n  judgements:\n    - The saving is small.\n    - A bus is likely.\n    - The board is divided.\nreactions:\n  stances:\n    Crew: for\n    Island: open',
    );
  const text = `${body}\n# The crew\n\nThe boats are full. ([Radio Lind][1]) The crew is tired.\n\n${pagesOfProse(3)}\n\n# Reactions\n\n- **Crew**: wants it.\n- **Island** is silent.\n- **Port** speaks of “a wall.”\n\n[1]: https://radio.example.org/a "Crew"\n`;
  const { edition } = await buildMarkdown(summed(text));
  if (edition === undefined) throw new Error('The article cannot be set');
  const folder = temporaryFolder({ 'article.editions.json': renderEditions([edition.record]) });
  const after = summed(text)
    .replace('is small', 'is tiny')
    .replace(' ([Radio Lind][1]) The crew is tired.', ' The crew is tired. ([Radio Lind][1])');
  const own = await buildProof(after, { folder });
  expect(told(own)).toEqual([]);
  const otherMargin = await damageTypst(
    own,
    (json) => {
      const positions = JSON.parse(json);
      const { left, ...outer } = positions.bars['1'];
      return JSON.stringify({ ...positions, bars: { ...positions.bars, 1: { ...outer, bars: [...outer.bars, ...left.bars] } } });
    },
    '/positions.json',
  );
  expect(told(otherMargin)).toEqual([
    'p. 1: Unexpected bar beside lines that have not changed',
    'p. 1: Unexpected changed line without a bar, expected one in the margin beside it',
  ]);
  const otherNote = await damageTypst(own, (source) => source.replace('note\u00a01 (', 'note 7 ('));
  expect(told(otherNote)).toEqual([expect.stringMatching(/expected “The boats are full. note 1 Radio Lind” in it$/u)]);
});
