import type { PaperWord } from './paper-words.js';
import type { WrittenWord } from './written-words.js';

/** Ends a sentence, or a part of it. */
const stop = /^[.,;:!?…]$/;

/** Where words are lost or added between two equal stops, either could be the one that is left: it is the first, so that sentences are told whole. */
export function beginBehindStops(words: readonly WrittenWord[], printed: readonly PaperWord[], partners: Int32Array): void {
  let last = -1;
  for (let from = 0; from < words.length; from++) {
    const partner = partners[from] ?? -1;
    if (partner >= 0) {
      const added = printed[last + 1];
      // Printed words stand between: the first of them may be the stop.
      if (partner > last + 1 && added?.key === words[from]?.key && stop.test(added?.key ?? '')) partners[from] = last + 1;
      last = partners[from] ?? -1;
      continue;
    }
    let to = from;
    while (to < words.length && (partners[to] ?? -1) < 0) to++;
    const word = words[from];
    const next = words[to];
    if (word !== undefined && next !== undefined && word.kind === next.kind && word.key === next.key && stop.test(word.key)) {
      partners[from] = partners[to] ?? -1;
      partners[to] = -1;
      last = partners[from] ?? -1;
    } else from = to - 1;
  }
}
