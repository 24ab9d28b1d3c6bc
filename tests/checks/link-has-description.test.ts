import { PDFName, PDFString } from 'pdf-lib';
import { beforeAll, expect, it } from 'vitest';
import { linkHasDescription } from '../../src/checks/link-has-description.js';
import { article } from '../helpers/articles.js';
import { dictionaries, editPdf } from '../helpers/edit-pdf.js';
import { buildProof, type Proof, problems } from '../helpers/proof.js';

let proof: Proof;
const links = () => proof.found.pages.flatMap(({ number, links: all }) => all.map((link) => ({ number, ...link })));

beforeAll(async () => {
  const body =
    'A claim. ([Axios](https://www.axios.example.org/ü/plan?a=b%20c)) See [below](#one), [write](mailto:desk@example.org?subject=x) or [call](tel:+3212345).\n\n## One\n\nText.';
  proof = await buildProof(article(body, 'summary: false'));
});

it('finds that every link says where it leads', () => {
  expect(new Set(links().map(({ target }) => target.kind))).toEqual(new Set(['url', 'page']));
  expect(problems(linkHasDescription, proof)).toEqual([]);
});

it('tells of links that say nothing', async () => {
  const damaged = await editPdf(proof, (file) => {
    for (const link of dictionaries(file, 'Subtype', 'Link')) link.delete(PDFName.of('Contents'));
  });
  expect(problems(linkHasDescription, damaged).map(({ message, paper }) => [message, paper?.page])).toEqual(
    links().map(({ number }) => ['Unexpected link without a description, expected one', number]),
  );
});

it('tells of links that say they lead elsewhere', async () => {
  const damaged = await editPdf(proof, (file) => {
    for (const link of dictionaries(file, 'Subtype', 'Link')) link.set(PDFName.of('Contents'), PDFString.of('p. 7'));
  });
  expect(problems(linkHasDescription, damaged).map(({ message }) => message)).toEqual(
    links().map(({ target }) => {
      const expected = target.kind === 'url' ? target.url : `p. ${target.kind === 'page' ? target.page : ''}`;
      return `Unexpected description “p. 7” of a link, expected “${expected}”`;
    }),
  );
});
