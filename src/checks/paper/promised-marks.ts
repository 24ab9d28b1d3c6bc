import type { Briefing } from '../../model/index.js';

/** How often each note is marked in the text of a briefing, by its number: inline, and in the Notes columns of its tables. */
export function promisedMarks({ body, endnotes }: Briefing): ReadonlyMap<number, number> {
  const numbers = new Map(endnotes.map(({ key, number }) => [key, number]));
  const counts = new Map<number, number>();
  const count = (notes: unknown): void => {
    if (!Array.isArray(notes)) return;
    for (const number of new Set(notes.map((note) => numbers.get(note))))
      if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  };
  // Marks may stand anywhere in blocks and inlines, and each kind of block has its own fields.
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const kind = 'kind' in value ? value.kind : undefined;
      if ((kind === 'mark' || kind === 'statement') && 'notes' in value) count(value.notes);
      Object.values(value).forEach(visit);
    }
  };
  visit(body);
  return counts;
}
