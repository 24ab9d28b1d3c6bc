import { expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { runChecks } from '../../src/checks/run-checks.js';
import type { Box, PageFacts } from '../../src/model/index.js';
import { article, shelf } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof } from '../helpers/proof.js';

const long = 'The clerk of the harbour has written of it more than once, and nobody has answered. '.repeat(7).trim();
const sentence = 'The council met at noon and heard what the clerk had to say about the quay, the ice and the two ferries. ';

const errors = ({ promised, found }: Proof) =>
  runChecks(promised, found, { checks, settings: {} }).filter(({ severity }) => severity === 'error');
const prints = (body: string, settings = {}) => buildProof(article(`${body}\n${shelf}`, 'summary: false'), settings);

/** Lines in the side column that are no artifacts, and those on the text column. */
function columns({ lines, width }: PageFacts): { readonly side: readonly Box[]; readonly text: readonly { box: Box; text: string }[] } {
  const body = lines.filter(({ artifact }) => !artifact);
  const isBeside = (box: Box) => box.left > width * 0.6;
  // The date of the masthead stands there too, in larger type.
  return {
    side: body.flatMap(({ box, size }) => (isBeside(box) && size < 8.3 ? [box] : [])),
    text: body.filter(({ box }) => !isBeside(box)),
  };
}
const page = ({ found }: Proof, at = 0): PageFacts => {
  const facts = found.pages[at];
  if (facts === undefined) throw new Error(`There is no page ${at + 1}`);
  return facts;
};
const boxOf = (facts: PageFacts, text: string): Box => {
  const line = columns(facts).text.find((candidate) => candidate.text.startsWith(text));
  if (line === undefined) throw new Error(`“${text}” begins no line of the text column`);
  return line.box;
};

it('a note in the margin is numbered and read after the paragraph that it stands beside', async () => {
  const proof = await prints('First. ([Axios][1])\n\nAside. ([AP][3]) {.margin}\n\nSecond. ([Reuters][6])');
  const words = proof.found.words.map(({ text }) => text);
  expect(words.slice(words.indexOf('First.'), words.indexOf('Second.') + 2)).toEqual(['First.', '1', 'Aside.', '2', 'Second.', '3']);
  expect(errors(proof)).toEqual([]);
});

it('it begins beside the first line of its paragraph', async () => {
  const proof = await prints(`${sentence.repeat(6)}\n\nAside. {.margin}\n\nThe end.`);
  const { side } = columns(page(proof));
  expect(side).toHaveLength(1);
  expect(Math.abs((side[0]?.top ?? 0) - boxOf(page(proof), 'The council').top)).toBeLessThan(6);
});

it('several notes behind one paragraph stand below each other', async () => {
  const proof = await prints(`${sentence.repeat(6)}\n\nOne. ([Axios][1]) {.margin}\n\nTwo. ([AP][3]) {.margin}\n\nThe end.`);
  const tops = columns(page(proof))
    .side.map(({ top }) => top)
    .sort((a, b) => b - a);
  expect((tops[0] ?? 0) - (tops.at(-1) ?? 0)).toBeGreaterThan(10);
  expect(errors(proof)).toEqual([]);
});

it('a note taller than its paragraph hangs on beside paragraphs that follow', async () => {
  const proof = await prints(`Short.\n\n${long} {.margin}\n\n${`${sentence.repeat(9)}\n\n`.repeat(3)}`);
  expect(boxOf(page(proof), 'Short.').bottom - boxOf(page(proof), 'The council').top).toBeLessThan(12);
});

it.each(['## Next', '| Next | Year |\n|---|---|\n| 1 | 2 |', 'Next.\n\nA note of its own. {.margin}'])(
  'it never reaches down beside what it does not belong to: %j',
  async (next) => {
    const proof = await prints(`Short.\n\n${long} {.margin}\n\n${next}`);
    const own = columns(page(proof)).side.slice(0, 20);
    const lowest = Math.min(...own.filter(({ top }) => top > boxOf(page(proof), 'Next').top).map(({ bottom }) => bottom));
    expect(own.length).toBeGreaterThan(10);
    expect(boxOf(page(proof), 'Next').top).toBeLessThan(lowest + 1);
    expect(errors(proof)).toEqual([]);
  },
);

it('nor in a template whose lines are closer to each other', async () => {
  const proof = await prints(`Short.\n\n${long} {.margin}\n\n${`${sentence.repeat(5)}\n\n`.repeat(2)}## Next\n\nThe end.`);
  const closer = await damageTypst(
    proof,
    (theme) => theme.replace('line-height = 14pt', 'line-height = 8pt').replace('body-size = 10.5pt', 'body-size = 6pt'),
    '/theme.typ',
  );
  const note = columns(page(closer)).side.slice(0, 20);
  expect(boxOf(page(closer), 'Next').top).toBeLessThan(Math.min(...note.map(({ bottom }) => bottom)) + 1);
});

it.each([...Array(12).keys()])('it never runs off the foot of the page: %i more lines above it', async (count) => {
  const lines = Array.from({ length: 20 + count }, () => 'A line.').join('\n\n');
  const proof = await prints(`${lines}\n\nShort. ([Axios][1])\n\n${long} ([AP][3]) {.margin}\n\n${sentence.repeat(30)}`);
  expect(errors(proof)).toEqual([]);
});

it.each([...Array(8).keys()])('a long paragraph takes it along over the page: %i more lines above it', async (count) => {
  const lines = Array.from({ length: 12 + count }, () => 'A line.').join('\n\n');
  const proof = await prints(`${lines}\n\n${sentence.repeat(14)}\n\nAn aside of a few words. ([AP][3]) {.margin}\n\n## Next\n\nThe end.`);
  expect(columns(page(proof)).side.length + columns(page(proof, 1)).side.length).toBeGreaterThan(0);
  expect(errors(proof)).toEqual([]);
});

it('one that is taller than half a page follows as a paragraph', async () => {
  const proof = await prints(`${sentence.repeat(22)}\n\n${`${long} `.repeat(4)} {.margin}\n\nThe end.`);
  expect(proof.found.pages.flatMap((facts) => columns(facts).side)).toEqual([]);
  expect(errors(proof)).toEqual([]);
});

it('a long word in it is parted as the language has it', async () => {
  const proof = await buildProof(
    article(`Erstens.\n\nRandbemerkung: Donaudampfschifffahrtsgesellschaft. {.margin}\n\nZweitens.\n${shelf}`, 'summary: false\nlang: de'),
  );
  const broken = page(proof).lines.filter(({ ending }) => ending === 'soft-hyphen');
  expect(broken.map(({ text }) => text)).toEqual([expect.stringMatching(/Donau\p{L}*-$/u)]);
  expect(proof.found.words.map(({ text }) => text)).toContain('Donaudampfschifffahrtsgesellschaft.');
  expect(errors(proof)).toEqual([]);
});

it('in large print, which has no side column, it follows as a paragraph', async () => {
  const proof = await prints('First.\n\nAside. {.margin}\n\nSecond.', { largePrint: true });
  expect(columns(page(proof)).side).toEqual([]);
  expect(boxOf(page(proof), 'First.').bottom).toBeGreaterThan(boxOf(page(proof), 'Aside.').top - 1);
  expect(errors(proof)).toEqual([]);
});

it('code that is longer than the side column is wide breaks within it', async () => {
  const proof = await prints(`${sentence.repeat(3)}\n\nAside \`${'code_'.repeat(7)}\` aside. {.margin}\n\nThe end.`);
  expect(columns(page(proof)).side.length).toBeGreaterThan(1);
  expect(errors(proof)).toEqual([]);
});
