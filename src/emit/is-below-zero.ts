/** An amount below zero and nothing else, with a hyphen in the place of its sign. */
const belowZero = /^-(?=\p{Sc}?\s?\.?\p{Nd})[\p{Sc}\p{Nd}.,’'\s\u00a0\u202f-]*\s?[%٪‰\p{Sc}]?[\p{L}²³)]{0,6}$/u;
/** Phone numbers, dates and scores have hyphens behind their figures as well. */
const inside = /\p{Nd}\s?-/u;

/** Whether the hyphen at the beginning of a cell stands for a minus sign, which is printed in its place. */
export function isBelowZero(cell: string): boolean {
  return belowZero.test(cell) && !inside.test(cell);
}
