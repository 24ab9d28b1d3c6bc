import { expect, it } from 'vitest';
import { textIsSeen } from '../../src/checks/text-is-seen.js';
import type { Box, PageFacts, PathFacts, PdfFacts, TextRun } from '../../src/model/index.js';
import { article } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, damageTypst, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const whole: Box = { left: 0, bottom: 0, right: 500, top: 800 };
const sheet = (order: number, opacity = 255, box = whole): PathFacts => ({
  kind: 'rectangle',
  box,
  fill: [255, 255, 255, opacity],
  order,
  artifact: true,
});

const through = (width: number, height = 703): PathFacts => ({
  kind: 'line',
  box: { left: 0, bottom: height, right: 500, top: height },
  stroke: { colour: [0, 0, 0, 255], width },
  order: 1,
  artifact: true,
});

/** One text on a page, changed as told. */
function text(run: Partial<TextRun>, page: Partial<PageFacts> = {}, more: Partial<PdfFacts> = {}): PdfFacts {
  const found = literalFacts([{ texts: [{ text: 'Words', left: 80, baseline: 700 }] }], more);
  return {
    ...found,
    pages: found.pages.map((literal) => ({ ...literal, runs: literal.runs.map((own) => ({ ...own, ...run })), ...page })),
  };
}

it.each<[what: string, found: PdfFacts, hidden?: string]>([
  ['text on paper', text({})],
  ['text on a sheet', text({}, { paths: [sheet(-1)] })],
  ['text beside a sheet that is painted later', text({}, { paths: [sheet(1, 255, { ...whole, left: 300 })] })],
  ['text beneath a sheet without colour', text({}, { paths: [sheet(1, 0)] })],
  ['text within a drawing', text({ visible: false, contentId: 3 }, {}, { structure: [tag('Figure', [[1, 3]])] })],
  ['text that is struck out as its author wants it', text({}, { paths: [through(0.5)] })],
  ['text above a thick rule', text({}, { paths: [through(3, 690)] })],
  ['text behind a thick stroke', text({}, { paths: [through(4)] }), 'shape over “Words”'],
  ['text whose upper half is covered', text({}, { paths: [sheet(1, 255, { ...whole, bottom: 703 })] }), 'shape over “Words”'],
  ['text that a clipping path leaves whole', text({ clip: whole })],
  ['text that a clipping path cuts', text({ clip: { ...whole, right: 90 } }), 'clipping of “Words”'],
  ['text beneath a sheet', text({}, { paths: [sheet(1)] }), 'shape over “Words”'],
  ['text that is only there to be copied', text({ visible: false }), 'invisible text “Words”'],
])('%s', async (_, found, hidden) => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const expected = hidden === undefined ? [] : [`p. 1: Unexpected ${hidden}, expected it to be seen`];
  expect(told(problems(textIsSeen, { promised, found }))).toEqual(expected);
});

it('tells what a template lays upon text', async () => {
  const proof = await buildProof(article('Words that are there.', 'summary: false'));
  expect(problems(textIsSeen, proof)).toEqual([]);
  const damaged = await damageTypst(proof, (source) =>
    source.replace('#paragraph(', '#place(dx: 0pt, rect(width: 60pt, height: 14pt, fill: white))\n#paragraph('),
  );
  expect(problems(textIsSeen, damaged)).toEqual([]);
  const covered = await damageTypst(proof, (source) =>
    source.replace(/^#paragraph\(.*$/m, '$&#place(dy: -34pt, rect(width: 120mm, height: 30pt, fill: white))'),
  );
  expect(told(problems(textIsSeen, covered))).toEqual([expect.stringContaining('p. 1: Unexpected shape over “Words that are there.”')]);
});
