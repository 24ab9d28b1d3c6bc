import { PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { linkHasDescription } from '../../src/checks/link-has-description.js';
import { article } from '../helpers/articles.js';
import { dictionaries, editPdf } from '../helpers/edit-pdf.js';
import { buildProof, problems } from '../helpers/proof.js';

it('every link says where it leads, or the page is told', async () => {
  const proof = await buildProof(article('A claim. ([Axios](https://www.axios.example.org/plan))', 'summary: false'));
  expect(problems(linkHasDescription, proof)).toEqual([]);
  const damaged = await editPdf(proof, (file) => {
    for (const link of dictionaries(file, 'Subtype', 'Link')) link.delete(PDFName.of('Contents'));
  });
  expect(problems(linkHasDescription, damaged).map(({ message, paper }) => [message, paper?.page])).toEqual(
    proof.found.pages.flatMap(({ number, links }) => links.map(() => ['Unexpected link without a description, expected one', number])),
  );
});
