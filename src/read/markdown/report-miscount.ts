import { type Finding, finding, type SourcePlace } from '../../model/index.js';

/** An item of a numbered list as it was typed. */
export interface NumberedItem {
  readonly number: number;
  readonly place: SourcePlace;
}

/** Tells of numbers that rise, but not one by one: a list counts on from its first item, and years at the head of paragraphs make one. Those that repeat (`1. 1. 1.`) ask to be counted. */
export function reportMiscount(items: readonly NumberedItem[]): readonly Finding[] {
  const [first] = items;
  if (first === undefined || items.some(({ number }, index) => number <= (items[index - 1]?.number ?? -1))) return [];
  const at = items.findIndex(({ number }, index) => number !== first.number + index);
  const other = items[at];
  if (other === undefined) return [];
  return [
    finding('block-is-wellformed', {
      message: `Unexpected number ${other.number} of a list item, expected ${first.number + at}, which is printed: a list counts on from its first number`,
      hint: `Put a backslash before the stop where it is no list (${other.number}\\.), or <!-- --> between two lists; or number the items one by one.`,
      source: other.place,
    }),
  ];
}
