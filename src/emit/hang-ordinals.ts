import type { Judgement, PrintInline } from '../model/index.js';

/** “1.”, “3.2”, “IV.” before the words of a heading; a bare figure may be one of its words, as in “5 reasons”. */
const ordinal = /^\s*((?:\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|[IVX]{1,5}[.)]))\s+(?=\S)/;

/** Judgements whose headings all have numbers of their own, these apart: page one hangs them in place of its own. Undefined where one has none. */
export function hangOrdinals(
  judgements: readonly Judgement[],
): { readonly ordinals: readonly string[]; readonly judgements: readonly Judgement[] } | undefined {
  const parted = judgements.flatMap((judgement) => {
    const found = partOrdinal(judgement.heading);
    return found === undefined ? [] : [{ ordinal: found.ordinal, judgement: { ...judgement, heading: found.words } }];
  });
  if (parted.length < judgements.length) return undefined;
  return { ordinals: parted.map((one) => one.ordinal), judgements: parted.map(({ judgement }) => judgement) };
}

function partOrdinal(
  heading: readonly PrintInline[] = [],
): { readonly ordinal: string; readonly words: readonly PrintInline[] } | undefined {
  const [first, ...others] = heading;
  // Where changes are marked, the text is counted by its letters.
  if (first?.kind !== 'text' || first.changes !== undefined) return undefined;
  const [whole = '', number] = ordinal.exec(first.text) ?? [];
  return number === undefined ? undefined : { ordinal: number, words: [{ ...first, text: first.text.slice(whole.length) }, ...others] };
}
