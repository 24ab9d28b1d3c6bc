import { type PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { beforeAll, expect, it } from 'vitest';
import { changesApart } from '../../src/checks/paper/changes-apart.js';
import { readsAsPrinted } from '../../src/checks/reads-as-printed.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article } from '../helpers/articles.js';
import { dictionaries, editPdf } from '../helpers/edit-pdf.js';
import { printedAfter } from '../helpers/printed-after.js';
import { buildProof, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

let proof: Proof;
beforeAll(async () => {
  const text =
    'He said <span lang="de">guten Tag</span>.\n\n<span lang="fr">Tout en français.</span>\n\n| A | B |\n|---|---|\n| one | two |';
  proof = await buildProof(article(text, 'summary: false'));
});

/** What is told once the first elements of these tags have been given entries of their own. */
async function toldOf(entries: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<readonly string[]> {
  const other = await editPdf(proof, (file) => {
    for (const [tag, given] of Object.entries(entries))
      for (const [key, value] of Object.entries(given))
        (dictionaries(file, 'S', tag)[0] as PDFDict).set(
          PDFName.of(key),
          key === 'Lang' ? PDFString.of(value) : PDFHexString.fromText(value),
        );
  });
  return told(problems(readsAsPrinted, other));
}

it('finds nothing in a briefing with words of other languages', () => {
  expect(problems(readsAsPrinted, proof)).toEqual([]);
});

it('finds nothing in code, which the engine has in English', async () => {
  const text = '---\ntitle: T\nlang: de\ndate: 2026-01-01\nsummary: false\n---\nEs heißt `brief build`.\n\n```sh\nbrief build\n```\n';
  expect(problems(readsAsPrinted, await buildProof(text))).toEqual([]);
});

it('tells words that are read out in place of those that are printed', async () => {
  expect(await toldOf({ P: { ActualText: 'Rien du tout.' }, TD: { Alt: 'three' } })).toEqual([
    'p. 1: Unexpected “Rien du tout.” that is read out in place of “Tout en français.”, expected what is printed',
    'p. 1: Unexpected “three” that is read out in place of “two”, expected what is printed',
  ]);
  expect(await toldOf({ TD: { E: 'four and more' } })).toEqual([
    'p. 1: Unexpected “four and more” that is read out in place of “two”, expected what is printed',
  ]);
  expect(await toldOf({ TD: { ActualText: 'two' } })).toEqual([]);
});

it('tells other words of many elements at once', async () => {
  const { promised, pdf } = await buildProof(
    article(Array.from({ length: 8 }, (_, n) => `Paragraph ${n}.`).join('\n\n'), 'summary: false'),
  );
  const other = await editPdf({ ...proof, promised, pdf }, (file) => {
    for (const paragraph of dictionaries(file, 'S', 'P')) paragraph.set(PDFName.of('ActualText'), PDFString.of('x'));
  });
  expect(told(problems(readsAsPrinted, other))).toEqual([
    expect.stringMatching(
      /^p\. 1: Unexpected \d+ elements that are read out otherwise, the first “x” that is read out in place of “.+”, expected what is printed$/u,
    ),
  ]);
});

it('tells a language that nothing in the article is in', async () => {
  expect(await toldOf({ Document: { Lang: 'es' } })).toEqual([
    expect.stringMatching(/^p\. 1: Unexpected language “es” of “Briefing 27 November/u),
  ]);
  // Of a language that only some words of it are in, too.
  expect(await toldOf({ Document: { Lang: 'fr' } })).toEqual([expect.stringContaining('Unexpected language “fr” of “Briefing')]);
  expect(await toldOf({ TD: { Lang: 'en-US' } })).toEqual([]);
});

it('is asked of a briefing that says what has changed, too', async () => {
  const folder = temporaryFolder();
  const { result } = await printedAfter([article('He said nothing.', 'summary: false')], article('He said it all.', 'summary: false'), {
    folder,
  });
  expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const own = await buildProof(article('He said it all.', 'summary: false'), { folder });
  const { promised, found } = await editPdf(own, (file) =>
    dictionaries(file, 'S', 'Document')[0]?.set(PDFName.of('Lang'), PDFString.of('es')),
  );
  const { rest, part } = changesApart(promised, found);
  expect(part).toBeDefined();
  expect(told(problems(readsAsPrinted, { promised, found: rest }))).toEqual([
    expect.stringMatching(/^p\. 1: Unexpected language “es” of “Briefing Edition 2/u),
  ]);
});
