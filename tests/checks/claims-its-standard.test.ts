import { PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { claimsItsStandard } from '../../src/checks/claims-its-standard.js';
import type { PdfMetadata } from '../../src/model/index.js';
import { article } from '../helpers/articles.js';
import { editPdf } from '../helpers/edit-pdf.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const metadata: PdfMetadata = { version: '1.7', tagged: true, showsTitle: true };

it('wants the claim where an accessible file was asked for', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const found = (pdfUa?: number) => literalFacts([{}], { metadata: { ...metadata, ...(pdfUa === undefined ? {} : { pdfUa }) } });
  const claimed = (pdfUa?: number, accessible = true) =>
    told(problems(claimsItsStandard, { promised: { ...promised, accessible }, found: found(pdfUa) }));
  expect(claimed(1)).toEqual([]);
  expect(claimed(undefined, false)).toEqual([]);
  expect(claimed()).toEqual(['p. 1: Unexpected file that claims no part of PDF/UA, expected PDF/UA-1']);
  expect(claimed(2)).toEqual(['p. 1: Unexpected claim of PDF/UA-2, expected PDF/UA-1']);
});

it('tells a file that has lost its XMP', async () => {
  const proof = await buildProof(article('One.', 'summary: false'));
  expect(problems(claimsItsStandard, proof)).toEqual([]);
  const damaged = await editPdf(proof, (file) => file.catalog.delete(PDFName.of('Metadata')));
  expect(told(problems(claimsItsStandard, damaged))).toEqual(['p. 1: Unexpected file that claims no part of PDF/UA, expected PDF/UA-1']);
});

it('is silent of a file that is locked, as its claim is', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const found = { ...literalFacts([{}], { metadata }), encrypted: true };
  expect(problems(claimsItsStandard, { promised, found })).toEqual([]);
});
