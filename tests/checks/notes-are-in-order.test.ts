import { PDFDict, PDFName, PDFString } from 'pdf-lib';
import { beforeAll, expect, it } from 'vitest';
import { notesAreInOrder } from '../../src/checks/notes-are-in-order.js';
import { printedUrlIsTarget } from '../../src/checks/printed-url-is-target.js';
import { renderEditions } from '../../src/report/render-editions.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article, shelf } from '../helpers/articles.js';
import { buildMarkdown } from '../helpers/build-briefing.js';
import { citedArticle } from '../helpers/cited-article.js';
import { dictionaries, editPdf } from '../helpers/edit-pdf.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

it('first marks are met from 1 on', () => {
  expect(problems(notesAreInOrder, proof)).toEqual([]);
});

it('tells two marks that have changed their numbers', async () => {
  const damaged = await damageTypst(proof, (source) =>
    source.replace('#mark(3);', '#mark(0);').replace('#mark(4);', '#mark(3);').replace('#mark(0);', '#mark(4);'),
  );
  expect(problems(notesAreInOrder, damaged).map(({ message }) => message)).toEqual(['Unexpected first mark 4, expected 3 to be met next']);
});
it('tells two notes that have changed their places', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace(/^(#endnote\(3,.*)\n(#endnote\(4,.*)$/m, '$2\n$1'));
  expect(problems(notesAreInOrder, damaged).map(({ message }) => message)).toEqual(['Unexpected note 4, expected note 3 there']);
});

it('a note in the margin is read after the text beside it', async () => {
  const beside = await buildProof(
    article(
      `A claim. ([Axios][1])\n\nA second. ([AP][3])\n\nIn the margin. ([Reuters][6]) {.margin}\n\nThe end.\n${shelf}`,
      'summary: false',
    ),
  );
  expect(problems(notesAreInOrder, beside)).toEqual([]);
  const damaged = await damageTypst(beside, (source) =>
    source.replace('#mark(1);', '#mark(0);').replace('#mark(3);', '#mark(1);').replace('#mark(0);', '#mark(3);'),
  );
  expect(problems(notesAreInOrder, damaged).map(({ message }) => message)).toEqual(['Unexpected first mark 3, expected 1 to be met next']);
});

it('goes by the address that is printed for a number kept from the edition before, wherever its link leads', async () => {
  const { edition } = await buildMarkdown(citedArticle);
  const folder = temporaryFolder({ 'article.editions.json': renderEditions(edition === undefined ? [] : [edition.record]) });
  const second = await buildProof(`${citedArticle}\n\nOne sentence more.\n`, { folder });
  expect(second.promised.briefing.keptNotes).toBeGreaterThan(0);
  expect(problems(notesAreInOrder, second)).toEqual([]);
  const note = second.promised.briefing.endnotes[0];
  const address = note?.body.kind === 'source' ? note.body.source.url : '';
  const led = await editPdf(second, (file) => {
    for (const link of dictionaries(file, 'Subtype', 'Link')) {
      const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
      if (action?.lookupMaybe(PDFName.of('URI'), PDFString)?.asString() === address)
        action.set(PDFName.of('URI'), PDFString.of('https://elsewhere.example.net/'));
    }
  });
  expect(problems(printedUrlIsTarget, led)).not.toEqual([]);
  expect(problems(notesAreInOrder, led)).toEqual([]);
  const other = await damageTypst(second, (source) => source.replaceAll(new URL(address).host, 'elsewhere.example.net'));
  expect(problems(notesAreInOrder, other).map(({ message }) => message)).toContainEqual(
    `Unexpected source in note 1, expected the one that edition 1 has there: ${address}`,
  );
});
