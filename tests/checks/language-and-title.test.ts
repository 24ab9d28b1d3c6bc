import { PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { languageAndTitle } from '../../src/checks/language-and-title.js';
import type { PdfMetadata } from '../../src/model/index.js';
import { article } from '../helpers/articles.js';
import { editPdf } from '../helpers/edit-pdf.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const metadata: PdfMetadata = { version: '1.7', tagged: true, language: 'en', title: 'The bridge', showsTitle: true };
const unsound: readonly (readonly [Partial<PdfMetadata>, string])[] = [
  [{ language: 'de' }, 'Unexpected language “de” of the file, expected “en-GB”'],
  [{ title: 'bridge.md' }, 'Unexpected title “bridge.md” of the file, expected “The bridge”'],
  [{ showsTitle: false }, 'Unexpected file whose window shows its name, expected its title there'],
];

it('holds language and title against the article', async () => {
  const proof = await buildProof(article('One.', 'title: The bridge\nlang: en-GB\nsummary: false'));
  const { promised } = proof;
  for (const language of ['en', 'en-GB', 'EN-us'])
    expect(problems(languageAndTitle, { promised, found: literalFacts([{}], { metadata: { ...metadata, language } }) })).toEqual([]);
  for (const [change, message] of unsound)
    expect(told(problems(languageAndTitle, { promised, found: literalFacts([{}], { metadata: { ...metadata, ...change } }) }))).toEqual([
      `p. 1: ${message}`,
    ]);
  // The engine does not set it where no accessible file was asked for.
  const found = literalFacts([{}], { metadata: { ...metadata, showsTitle: false } });
  expect(problems(languageAndTitle, { promised: { ...promised, accessible: false }, found })).toEqual([]);
});

it.each([
  ['uk', 'Звіт про міст'],
  ['de', 'Brücken — „alt“ & neu'],
])('finds nothing in a briefing in %s, and tells what was taken out', async (lang, title) => {
  const proof = await buildProof(article('One.', `title: '${title}'\nlang: ${lang}\nsummary: false`));
  expect(problems(languageAndTitle, proof)).toEqual([]);
  const damaged = await editPdf(proof, (file) => {
    file.catalog.delete(PDFName.of('Lang'));
    file.catalog.delete(PDFName.of('ViewerPreferences'));
    file.setTitle('Untitled');
  });
  expect(told(problems(languageAndTitle, damaged))).toEqual([
    `p. 1: Unexpected file without a language, expected “${lang}”`,
    `p. 1: Unexpected title “Untitled” of the file, expected “${proof.promised.briefing.frontMatter.title}”`,
    'p. 1: Unexpected file whose window shows its name, expected its title there',
  ]);
});
