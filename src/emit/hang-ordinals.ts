import { type Judgement, partOrdinal } from '../model/index.js';

/** Judgements of which headings have numbers of their own, these apart: page one hangs them in place of its own, which would stand beside them. Undefined where none has one. */
export function hangOrdinals(
  judgements: readonly Judgement[],
): { readonly ordinals: readonly string[]; readonly judgements: readonly Judgement[] } | undefined {
  const parted = judgements.map((judgement) => {
    const found = partOrdinal(judgement.heading);
    return found === undefined ? { ordinal: '', judgement } : { ordinal: found.ordinal, judgement: { ...judgement, heading: found.words } };
  });
  if (parted.every(({ ordinal }) => ordinal === '')) return undefined;
  return { ordinals: parted.map((one) => one.ordinal), judgements: parted.map(({ judgement }) => judgement) };
}
