import type { PrintInline } from './inline.js';

/** “1.”, “3.2”, “IV.” before the words of a heading; a bare figure may be one of its words, as in “5 reasons”. */
const ordinal = /^\s*((?:\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|[IVX]{1,5}[.)]))\s+(?=\S)/;

/** The number of a heading’s own, and its words without it; undefined where it has none. */
export function partOrdinal(
  heading: readonly PrintInline[] = [],
): { readonly ordinal: string; readonly words: readonly PrintInline[] } | undefined {
  const [first, ...others] = heading;
  // Where changes are marked, the text is counted by its letters.
  if (first?.kind !== 'text' || first.changes !== undefined) return undefined;
  const [whole = '', number] = ordinal.exec(first.text) ?? [];
  return number === undefined ? undefined : { ordinal: number, words: [{ ...first, text: first.text.slice(whole.length) }, ...others] };
}
