import { PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { printedImageHasAlt } from '../../src/checks/printed-image-has-alt.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article, pagesOfProse } from '../helpers/articles.js';
import { dictionaries, editPdf } from '../helpers/edit-pdf.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { png } from '../helpers/png.js';
import { buildProof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const message = 'Unexpected picture without an alternative text, expected words that say what is on it';

it('asks every figure for its words, and knows where it stands', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const box = { left: 80, bottom: 300, right: 400, top: 600 };
  const structure = [
    tag('Document', [
      tag('Figure', [[1, 1]], { alt: 'A map of the town' }),
      tag('P', [tag('Figure', [[2, 4]], { alt: ' ' })]),
      tag('Figure', [[1, 1]], { actualText: 'A' }),
      tag('Figure'),
    ]),
  ];
  const found = literalFacts([{ images: [{ contentId: 1 }] }, { images: [{ contentId: 4, box }] }], { structure });
  expect(problems(printedImageHasAlt, { promised, found }).map((problem) => [problem.message, problem.paper])).toEqual([
    [message, { page: 2, box }],
    [message, { page: 1 }],
  ]);
});

it('tells the picture whose words were taken out', async () => {
  const folder = temporaryFolder({ 'a.png': png(900, 600) });
  const proof = await buildProof(
    article(`![The first](a.png "With a caption")\n\n${pagesOfProse(1)}\n\nWith ![the second](a.png) in a line.`, 'summary: false'),
    { folder },
  );
  expect(problems(printedImageHasAlt, proof)).toEqual([]);
  const damaged = await editPdf(proof, (file) => {
    for (const figure of dictionaries(file, 'S', 'Figure'))
      if (String(figure.get(PDFName.of('Alt'))).includes('second')) figure.delete(PDFName.of('Alt'));
  });
  expect(told(problems(printedImageHasAlt, damaged))).toEqual([`p. 2: ${message}`]);
});
