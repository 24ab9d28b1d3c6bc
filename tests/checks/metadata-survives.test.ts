import { beforeAll, expect, it } from 'vitest';
import { metadataSurvives } from '../../src/checks/metadata-survives.js';
import type { PdfMetadata } from '../../src/model/index.js';
import { article } from '../helpers/articles.js';
import { buildProof, type Proof, problems } from '../helpers/proof.js';

const front = 'author: [Ann Lee, Bob Moe]\nsubtitle: Who pays\ndescription: Rates & dues <here>\ndate: 2026-03-09 23:30 -0500';
const told = (proof: Proof, changed: Partial<PdfMetadata> = {}) =>
  problems(metadataSurvives, { ...proof, found: { ...proof.found, metadata: { ...proof.found.metadata, ...changed } } }).map(
    ({ message }) => message,
  );
let proof: Proof;

beforeAll(async () => {
  proof = await buildProof(article('The harbour was closed.', front));
});

it.each([
  ['all that there is', front],
  ['a house for an author, a subtitle for a subject', 'organisation: Lindhaven Office\nsubtitle: Who pays'],
  ['nothing at all', 'lang: uk'],
  ['a month', 'date: 2026-03'],
])('is silent where the file says %s', async (_, fields) => {
  expect(told(await buildProof(article('The harbour was closed.', fields)))).toEqual([]);
});

it.each([
  ['an author of the project', { authors: ['Ada'], organisation: 'Lindholm' }, ''],
  ['its house', { organisation: 'Lindholm' }, ''],
  ['an author of its own', { authors: ['Ada'] }, 'author: Ann Lee'],
  ['none, where the article takes that of the project away', { authors: ['Ada'] }, 'author: ""'],
])('is silent where the file names %s', async (_, config, fields) => {
  expect(told(await buildProof(article('The harbour was closed.', fields), { config }))).toEqual([]);
});

it.each<[changed: Partial<PdfMetadata>, message: string]>([
  [{ author: 'Ann Lee' }, 'author “Ann Lee” of the file, expected “Ann Lee, Bob Moe”'],
  [{ subject: 'Who pays' }, 'subject “Who pays” of the file, expected “Rates & dues <here>”'],
  [{ created: 'D:20260310000000Z' }, 'date of creation “2026-03-10” of the file, expected “2026-03-09”'],
  [{ modified: 'D:20270309000000Z' }, 'date of change “2027-03-09” of the file, expected “2026-03-09”'],
  [{ keywords: 'secret' }, 'keywords “secret” of the file, expected none'],
])('tells of %j', (changed, message) => expect(told(proof, changed)).toEqual([`Unexpected ${message}`]));

it('reads what the file says a second time, in XMP', () => {
  const xmp = proof.found.metadata.xmp?.replace('Rates &amp; dues', 'Dues') ?? '';
  expect(told(proof, { xmp })).toEqual(['Unexpected subject (XMP) “Dues <here>” of the file, expected “Rates & dues <here>”']);
});
