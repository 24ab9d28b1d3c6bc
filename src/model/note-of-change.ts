import type { Changes } from './changes.js';

/** The number of the note that a change is of, if it is of one. */
export function noteOfChange({ notes }: Pick<Changes, 'notes'>, id: number): number | undefined {
  for (const [number, own] of notes) if (own === id) return number;
  return undefined;
}
