import { type Judgement, partOrdinal } from '../model/index.js';

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
