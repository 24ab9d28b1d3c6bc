import { excerptsOf } from '../../language/excerpts.js';
import type { Rewording } from '../../model/index.js';

/** What has become of the words of a row or a statement, the first of it with the name there: figures do not say whose they are, nor do words. */
export function nameRow(rewordings: readonly Rewording[], before: string, after: string): readonly Rewording[] {
  const [first, ...others] = rewordings;
  const [was, cells] = [before.split(' | '), after.split(' | ')];
  const other = cells.findIndex((cell, index) => cell !== was[index]);
  const changed = other < 0 && was.length > cells.length ? cells.length : other;
  const [name = ''] = cells;
  // The cells of which some words stand before it; a cell that is added begins with its bar.
  const isAdded = first !== undefined && /^\|(?:\s|$)/u.test(first.after || first.before);
  const seen = (first?.lead.split(/(?<=^|\s)\|(?=\s|$)/u).length ?? 0) + (isAdded ? 1 : 0);
  if (first === undefined || changed < 1 || seen > changed || !/[\p{L}\p{N}]/u.test(name) || name.startsWith('|')) return rewordings;
  const isNext = seen === changed || first.lead.startsWith('…');
  return [{ ...first, lead: [excerptsOf(name).brief(), '|', ...(isNext ? [] : ['…', '|']), first.lead].join(' ').trim() }, ...others];
}
