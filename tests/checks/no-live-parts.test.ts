import { PDFName, PDFString } from 'pdf-lib';
import { beforeAll, expect, it } from 'vitest';
import { noLiveParts } from '../../src/checks/no-live-parts.js';
import { article } from '../helpers/articles.js';
import { editPdf } from '../helpers/edit-pdf.js';
import { buildProof, type Proof, problems } from '../helpers/proof.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(article('A claim. ([Axios](https://www.axios.example.org/plan))', 'summary: false'));
});

it('a briefing runs nothing and carries nothing', () => {
  expect(problems(noLiveParts, proof)).toEqual([]);
});

it('a script is told', async () => {
  const damaged = await editPdf(proof, (file) => {
    file.catalog.set(PDFName.of('OpenAction'), file.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }));
  });
  expect(problems(noLiveParts, damaged).map(({ message }) => message)).toEqual([
    'Unexpected JavaScript, expected text, pictures and links alone',
  ]);
});

it('another annotation is told, on its page', async () => {
  const damaged = await editPdf(proof, (file) => {
    const page = file.getPage(0);
    page.node.addAnnot(file.context.register(file.context.obj({ Type: 'Annot', Subtype: 'Highlight', Rect: [10, 10, 20, 20] })));
  });
  expect(problems(noLiveParts, damaged).map(({ message, paper }) => [message, paper?.page])).toEqual([
    ['Unexpected annotation Highlight, expected links alone', 1],
  ]);
});
