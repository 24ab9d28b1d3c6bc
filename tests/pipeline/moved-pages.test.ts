import { expect, it } from 'vitest';
import { movedPages } from '../../src/pipeline/moved-pages.js';
import { a4, literalFacts } from '../helpers/literal-facts.js';

/** A page with three lines that were set here, and then scaled and moved. */
const page = (scale = 1, across = 0, up = 0, words = 'Words that stand on a line') => ({
  texts: [700, 650, 400].map((baseline, at) => ({
    text: words,
    left: scale * (80 + 20 * at) + across,
    baseline: scale * baseline + up,
    size: 10 * scale,
  })),
});
const built = literalFacts([page(), page(), page()]);

/** By page, the scale and the move that are found, to a tenth. */
function moves(...pages: readonly ReturnType<typeof page>[]) {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return [...movedPages(literalFacts(pages), built)].map(([number, { scale, across, up }]) => [
    number,
    Math.round(scale * 1000) / 1000,
    tenth(across),
    tenth(up),
  ]);
}

it('finds by how much all that stands on a page is moved or scaled', () => {
  expect(moves(page(), page(1, 6, -3), page(0.94, 18, 25))).toEqual([
    [2, 1, 6, -3],
    [3, 0.94, 18, 25],
  ]);
});

it('knows nothing of pages with other letters, of which a part is moved, or that lie where they should', () => {
  const [first, ...others] = page().texts;
  const partly = { texts: [...(first === undefined ? [] : [{ ...first, left: first.left + 5 }]), ...others] };
  expect(moves(page(1, 0.3, 0.2), page(1, 6, 0, 'Other words on the same line'), partly)).toEqual([]);
});

it('a page that is read from right to left is moved to the side to which it is moved on paper', () => {
  const mirrored = (across: number) => literalFacts([page(1, -across)], { fromRight: true });
  expect(movedPages(mirrored(6), literalFacts([page()], { fromRight: true })).get(1)?.across).toBeCloseTo(6, 1);
  // A sheet that was made wider on its right has moved nothing.
  const wider = literalFacts([{ ...page(1, 20), sheet: [a4[0] + 20, a4[1]] as const }], { fromRight: true });
  expect(movedPages(wider, literalFacts([page()], { fromRight: true })).size).toBe(0);
});
