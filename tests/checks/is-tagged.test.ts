import { PDFArray, PDFDict, PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { isTagged } from '../../src/checks/is-tagged.js';
import { textInsideMargins } from '../../src/checks/text-inside-margins.js';
import { article, pagesOfProse } from '../helpers/articles.js';
import { dictionaries, editPdf } from '../helpers/edit-pdf.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const text = (words: string, more: { readonly contentId?: number; readonly artifact?: boolean } = {}) => ({
  text: words,
  left: 80,
  baseline: 700,
  ...more,
});

it('tells text and images that belong to no tag', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const structure = [
    tag('P', [
      [1, 0],
      [2, 0],
    ]),
  ];
  const sound = [
    {
      texts: [text('tagged', { contentId: 0 }), text('foot', { artifact: true }), text(' ')],
      images: [{ contentId: 0 }, { artifact: true }],
    },
  ];
  expect(problems(isTagged, { promised, found: literalFacts(sound, { structure }) })).toEqual([]);
  const bare = [
    { texts: [text('bare'), text('tagged', { contentId: 0 })] },
    { texts: [text('lost', { contentId: 1 }), text(' too', { contentId: 2 })], images: [{}] },
  ];
  expect(told(problems(isTagged, { promised, found: literalFacts(bare, { structure }) }))).toEqual([
    'p. 1: Unexpected text outside all tags: “bare”, expected it in the structure tree',
    'p. 2: Unexpected text outside all tags: “lost too”, expected it in the structure tree',
    'p. 2: Unexpected image outside all tags, expected it in the structure tree',
  ]);
});

it('tells a file that has lost its tags, or no longer says that it has them', async () => {
  const proof = await buildProof(article(`## One\n\n${pagesOfProse(1)}`, 'summary: false'));
  expect(problems(isTagged, proof)).toEqual([]);
  const without = await editPdf(proof, (file) => file.catalog.delete(PDFName.of('StructTreeRoot')));
  expect(told(problems(isTagged, without))).toEqual(['p. 1: Unexpected file without tags, expected a structure tree']);
  const unsaid = await editPdf(proof, (file) => file.catalog.delete(PDFName.of('MarkInfo')));
  expect(told(problems(isTagged, unsaid))).toEqual(['p. 1: Unexpected file that does not say it is tagged, expected the mark that it is']);
});

it('tells an element that another program has taken out of the tree', async () => {
  const proof = await buildProof(article(`${pagesOfProse(1)}\n\nThe last words of all.`, 'summary: false'));
  const damaged = await editPdf(proof, (file) => {
    for (const paragraph of dictionaries(file, 'S', 'P').slice(0, 1)) paragraph.delete(PDFName.of('K'));
  });
  expect(told(problems(isTagged, damaged))).toEqual([
    'p. 2: Unexpected text outside all tags: “The last words of all.”, expected it in the structure tree',
  ]);
});

it('tells an element that names another parent than the one in which it stands', async () => {
  const proof = await buildProof(article('The first words.\n\n## One\n\nThe last words of all.', 'summary: false'));
  expect(problems(isTagged, proof)).toEqual([]);
  const damaged = await editPdf(proof, (file) => {
    const [heading] = dictionaries(file, 'S', 'H1');
    const [paragraph] = dictionaries(file, 'S', 'P').slice(-1);
    const ref = heading && file.context.getObjectRef(heading);
    if (ref !== undefined) paragraph?.set(PDFName.of('P'), ref);
  });
  expect(told(problems(isTagged, damaged))).toEqual([
    expect.stringMatching(/^p\. 1: Unexpected element P “.+” that belongs to another parent as well, expected one parent$/),
  ]);
});

it('tells pages that have lost their tags at once, and finds no fault with where their text stands', async () => {
  const table = '| a | b |\n| - | - |\n| one | two |\n';
  const paragraphs = Array.from({ length: 40 }, (_, n) => `The ${n + 1}th paragraph. ${'It has a few words more. '.repeat(20)}`);
  const proof = await buildProof(article(`${paragraphs.join('\n\n')}\n\n${table}`, 'summary: false'));
  const damaged = await editPdf(proof, (file) => {
    const [root] = dictionaries(file, 'S', 'Document');
    root?.set(PDFName.of('K'), file.context.obj([]));
  });
  expect(told(problems(isTagged, damaged))).toEqual([
    expect.stringMatching(/^p\. 1: Unexpected text outside all tags on pages 1–\d, the first “.+”, expected it in the structure tree$/),
  ]);
  expect(problems(textInsideMargins, damaged)).toEqual([]);
});

it('tells many elements that have lost their parents at once', async () => {
  const proof = await buildProof(article(pagesOfProse(1), 'summary: false'));
  const damaged = await editPdf(proof, (file) => {
    for (const paragraph of dictionaries(file, 'S', 'P')) paragraph.delete(PDFName.of('P'));
  });
  expect(told(problems(isTagged, damaged))).toEqual([
    expect.stringMatching(
      /^p\. 1: Unexpected \d+ elements that belong to other parents as well, the first P “.+”, expected one parent for each$/,
    ),
  ]);
});

it('tells contents that the file gives to two elements', async () => {
  const proof = await buildProof(article('The first words.', 'summary: false'));
  const damaged = await editPdf(proof, (file) => {
    const root = file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const owners = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray).lookup(1, PDFArray);
    owners.set(0, owners.get(owners.size() - 1));
  });
  expect(problems(isTagged, damaged)).toHaveLength(1);
});

it('tells a stamp on all pages once', async () => {
  const proof = await buildProof(article(pagesOfProse(1), 'summary: false'));
  const stamped = await editPdf(proof, (file) => {
    for (const page of file.getPages()) page.drawText('COPY', { x: 30, y: 30, size: 9 });
  });
  expect(told(problems(isTagged, stamped))).toEqual([
    `p. 1: Unexpected text outside all tags: “COPY” on pages ${proof.found.pages.length === 2 ? '1, 2' : `1–${proof.found.pages.length}`}, expected it in the structure tree`,
  ]);
});
