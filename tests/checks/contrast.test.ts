import { expect, it } from 'vitest';
import { contrast } from '../../src/checks/contrast.js';
import type { Box, Colour, PageFacts, PathFacts, PdfFacts, TextRun } from '../../src/model/index.js';
import { article } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, damageTypst, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const black: Colour = [0, 0, 0, 255];
const grey = (level: number, opacity = 255): Colour => [level, level, level, opacity];
const whole: Box = { left: 0, bottom: 0, right: 500, top: 800 };
const fill = (colour: Colour, more: Partial<PathFacts> = {}): PathFacts => ({
  kind: 'rectangle',
  box: whole,
  fill: colour,
  order: -1,
  artifact: true,
  ...more,
});

/** One text on a page, changed as told. */
function text(run: Partial<TextRun>, page: Partial<PageFacts> = {}, more: Partial<PdfFacts> = {}): PdfFacts {
  const font = { name: 'Serif', type: 'Type0', embedded: true, subset: true, italic: false };
  const fonts = [400, 700].map((weight) => ({ ...font, weight }));
  const found = literalFacts([{ texts: [{ text: 'Words', left: 80, baseline: 700 }] }], { fonts, ...more });
  return {
    ...found,
    pages: found.pages.map((literal) => ({ ...literal, runs: literal.runs.map((own) => ({ ...own, ...run })), ...page })),
  };
}

/** What is printed, and the contrast that is told. */
const cases: readonly (readonly [what: string, found: PdfFacts, ratio?: string])[] = [
  ['black on white', text({ colour: black })],
  ['#767676 on white', text({ colour: grey(0x76) })],
  ['#777777 on white', text({ colour: grey(0x77) }), '4.4:1'],
  ['large text of that grey', text({ colour: grey(0x77), size: 18 })],
  ['bold text of 14 points', text({ colour: grey(0x77), size: 14, font: 1 })],
  ['regular text of 14 points', text({ colour: grey(0x77), size: 14 }), '4.4:1'],
  ['large text that is paler still', text({ colour: grey(0x97), size: 18 }), '2.9:1'],
  ['half-transparent black', text({ colour: grey(0, 100) }), '2.7:1'],
  ['black on dark', text({}, { paths: [fill(grey(40))] }), '1.4:1'],
  ['black on dark that is covered again', text({}, { paths: [fill(grey(40), { order: -2 }), fill(grey(250))] })],
  ['black on a thin veil', text({}, { paths: [fill(grey(0, 20))] })],
  ['black on a thick veil', text({}, { paths: [fill(grey(0, 200))] }), '1.7:1'],
  ['black beside dark', text({}, { paths: [fill(grey(40), { box: { ...whole, left: 200 } })] })],
  ['black that runs into dark', text({}, { paths: [fill(grey(40), { box: { ...whole, left: 95 } })] }), '1.4:1'],
  ['white on an image', text({ colour: grey(255) }, { images: [{ ...fill(black), pixelWidth: 9, pixelHeight: 9, ppi: 300 }] })],
  ['white within a drawing', text({ colour: grey(255), contentId: 3 }, {}, { structure: [tag('Figure', [[1, 3]])] })],
  [
    'white on a drawing',
    text({ colour: grey(255) }, { paths: [fill(grey(200), { contentId: 3 })] }, { structure: [tag('Figure', [[1, 3]])] }),
  ],
];

it.each(cases.map(([what, found, ratio]) => [what, { found, ratio }] as const))('%s', async (_, { found, ratio }) => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const expected = ratio === undefined ? [] : [expect.stringContaining(`p. 1: Unexpected contrast of ${ratio} in “Words”`)];
  expect(told(problems(contrast, { promised, found }))).toEqual(expected);
});

it('tells what a template prints too pale', async () => {
  const proof = await buildProof(
    article('## One\n\nWords.\n\n> [!NOTE]\n> A <mark>marked</mark> word.\n\n| A | B |\n|---|---|\n| c | d |', 'summary: false'),
  );
  expect(problems(contrast, proof)).toEqual([]);
  const pale = await damageTypst(proof, (theme) => theme.replace('#let tint = rgb("#EDF0F4")', '#let tint = rgb("#3A4A60")'), '/theme.typ');
  expect(told(problems(contrast, pale))).toEqual([
    'p. 1: Unexpected contrast of 1.2:1 in “Note” (#1f3a5f on #3a4a60), expected at least 4.5:1',
    'p. 1: Unexpected contrast of 2.3:1 in “A” (#000000 on #3a4a60), expected at least 4.5:1; the same in 1 more passage, on p. 1',
  ]);
});

it('one colour is told once, with the pages on which it is too pale', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const [first] = text({ colour: grey(0x99) }).pages;
  if (first === undefined) throw new Error('One page is there');
  const run = first.runs.map((one) => ({ ...one, colour: black }));
  const pages = [1, 2, 4].map((number) => ({ ...first, number, runs: [...first.runs, ...run, ...first.runs] }));
  expect(told(problems(contrast, { promised, found: { ...text({}), pages } }))).toEqual([
    expect.stringMatching(/^p\. 1: Unexpected contrast of 2\.8:1 in “Words” .*; the same in 5 more passages, on p\. 1, 2, 4/u),
  ]);
});
