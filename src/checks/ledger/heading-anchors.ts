import type { PdfFacts, Promised } from '../../model/index.js';
import { findHeadings } from '../paper/find-headings.js';
import type { PaperWord } from './paper-words.js';
import type { WrittenText } from './written-words.js';

/** A heading begins here in the text and there on paper, by their indices. */
export type Anchor = readonly [written: number, printed: number];

/**
 * Where headings begin, by the tags of the paper: what stands below one is held against what stands below the other, however often
 * its sentences are said elsewhere. None where paper has more headings or fewer, for then it is not known which is which.
 */
export function headingAnchors(
  { words, headings }: WrittenText,
  printed: readonly PaperWord[],
  promised: Promised,
  found: PdfFacts,
): readonly Anchor[] {
  const places: number[] = [];
  let next = 0;
  // Those of the notes do not stand among these words.
  for (const { place } of findHeadings(promised, found).all) {
    const at = firstIn(place, printed, next);
    if (at === undefined) continue;
    places.push(at);
    next = at + 1;
  }
  if (places.length !== headings.length) return [];
  return headings.flatMap((heading, index): Anchor[] => {
    let own = heading;
    while (own < words.length && words[own]?.kind !== 'plain') own++;
    const other = places[index] ?? -1;
    // One that is said otherwise is no hold: the words tell.
    return words[own]?.key === printed[other]?.key ? [[own, other]] : [];
  });
}

function firstIn(place: PaperWord['place'], printed: readonly PaperWord[], from: number): number | undefined {
  for (let at = from; at < printed.length; at++) if (liesIn(printed[at]?.place, place)) return at;
  return undefined;
}

function liesIn(word: PaperWord['place'] | undefined, { page, box }: PaperWord['place']): boolean {
  if (word?.page !== page) return false;
  const middle = (word.box.top + word.box.bottom) / 2;
  return middle < box.top && middle > box.bottom && word.box.left >= box.left - 1;
}
