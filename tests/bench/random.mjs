/**
 * @typedef {object} Dice
 * @property {(limit: number) => number} below A whole number from 0, below the limit.
 * @property {<T>(items: readonly T[]) => T} pick One of the items.
 */

/**
 * Numbers that look random and are the same for the same seed (a linear congruential generator).
 *
 * @param {number} seed
 * @returns {Dice}
 */
export function random(seed) {
  let state = seed >>> 0;
  const below = (/** @type {number} */ limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, pick: (items) => /** @type {typeof items[number]} */ (items[below(items.length)]) };
}
