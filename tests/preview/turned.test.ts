import { expect, it } from 'vitest';
import { turned } from '../../src/preview/page/turned.js';

it('turning goes from page to page, in spreads from the left one of two to the left one of the next two', () => {
  expect([turned(3, 1, 'page'), turned(3, -1, 'page'), turned(3, 1, 'overview')]).toEqual([4, 2, 4]);
  // The first page lies on the right, by itself.
  expect([1, 2, 3, 4].map((page) => turned(page, 1, 'spread'))).toEqual([2, 4, 4, 6]);
  expect([5, 4, 3, 2].map((page) => turned(page, -1, 'spread'))).toEqual([2, 2, 0, 0]);
});
