import { PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { fontsAreEmbedded } from '../../src/checks/fonts-are-embedded.js';
import type { FontFacts } from '../../src/model/index.js';
import { article, pagesOfProse } from '../helpers/articles.js';
import { dictionaries, editPdf } from '../helpers/edit-pdf.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const font = (name: string, embedded: boolean): FontFacts => ({ name, type: 'Type0', embedded, subset: true, weight: 400, italic: false });
const pages = [{}, { texts: [{ text: 'Words', left: 80, baseline: 700 }] }];

it('tells a font that is only named, where it is first printed', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const found = (fonts: readonly FontFacts[]) => literalFacts(pages, { fonts });
  expect(problems(fontsAreEmbedded, { promised, found: found([font('Serif', true), font('Sans', true)]) })).toEqual([]);
  expect(told(problems(fontsAreEmbedded, { promised, found: found([font('Serif', false), font('Sans', false)]) }))).toEqual([
    'p. 2: Unexpected fonts “Serif”, “Sans” that are only named, expected them inside the file',
  ]);
});

it('tells the fonts that another program has taken out', async () => {
  const proof = await buildProof(article(`${pagesOfProse(1)}\n\n*Emphasis*.`, 'summary: false'));
  expect(problems(fontsAreEmbedded, proof)).toEqual([]);
  const damaged = await editPdf(proof, (file) => {
    for (const descriptor of dictionaries(file, 'Type', 'FontDescriptor')) {
      if (!String(descriptor.get(PDFName.of('FontName'))).endsWith('-Italic')) continue;
      for (const key of ['FontFile2', 'FontFile3']) descriptor.delete(PDFName.of(key));
    }
  });
  expect(told(problems(fontsAreEmbedded, damaged))).toEqual([
    'p. 2: Unexpected font “SourceSerif4-Italic” that is only named, expected it inside the file',
  ]);
});
