import { expect, it } from 'vitest';
import { foreignApart } from '../../src/inspect/foreign-apart.js';
import { movedPages } from '../../src/pipeline/moved-pages.js';
import { literalFacts } from '../helpers/literal-facts.js';

const own = (text: string, baseline: number, contentId: number) => ({ text, left: 80, baseline, contentId });
const stamp = { text: 'Stamp', left: 300, baseline: 500 };

/** Facts of a page with these texts, what nothing marks taken apart. */
function apart(...texts: readonly ReturnType<typeof own>[]) {
  const [first, ...others] = texts;
  const facts = literalFacts([{ texts: [...(first ? [first] : []), stamp, ...others] }]);
  const [page] = facts.pages;
  const read = page && foreignApart({ characters: { ...page.characters, unmapped: [1, 3, 9] }, runs: page.runs });
  return { facts, page, read };
}

it('leaves no letter of a stamp among those of the page', () => {
  const { read } = apart(own('Ab', 700, 0), own('Cde', 650, 1));
  expect(read?.foreign.map(({ text }) => text)).toEqual(['Stamp']);
  const { characters, runs } = read?.text ?? {};
  expect(String.fromCodePoint(...(characters?.codes ?? []))).toBe('AbCde');
  expect([...(characters?.runs ?? [])]).toEqual([0, 0, 1, 1, 1]);
  expect(runs?.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 5],
  ]);
  expect(characters?.loose[4 * 2 + 1]).toBeCloseTo(648);
  expect(characters?.count).toBe(5);
  // Of the three without a value one is the stamp’s.
  expect(characters?.unmapped).toEqual([1, 4]);
});

it('lets a page be found that was both stamped and moved', () => {
  const words = 'Words that stand on a line';
  const built = literalFacts([{ texts: [own(words, 700, 0), own(words, 400, 1)] }]);
  const { facts, page, read } = apart(own(words, 706, 0), own(words, 406, 1));
  const pages = page && read ? [{ ...page, ...read.text }] : [];
  expect(movedPages({ ...facts, pages }, built).get(1)).toMatchObject({ scale: 1, up: 6 });
});
