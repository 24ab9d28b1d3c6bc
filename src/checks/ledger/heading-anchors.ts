import type { PdfFacts, Promised } from '../../model/index.js';
import { findHeadings } from '../paper/find-headings.js';
import type { PaperWord } from './paper-words.js';
import type { WrittenWord } from './written-words.js';

/** A heading begins here in the text and there on paper, by their indices. */
export type Anchor = readonly [written: number, printed: number];

/**
 * Where headings begin, by the tags of the paper: what stands below one is held against what stands below the other, however often
 * its sentences are said elsewhere. None where paper has more headings or fewer, for then it is not known which is which.
 */
export function headingAnchors(
  words: readonly WrittenWord[],
  articleFrom: number,
  printed: readonly PaperWord[],
  promised: Promised,
  found: PdfFacts,
): readonly Anchor[] {
  const lines = promised.briefing.body.flatMap((block) => (block.kind === 'heading' ? [block.place.line] : []));
  const places = placesOnPaper(printed, promised, found);
  if (places.length !== lines.length) return [];
  const anchors: Anchor[] = [];
  let next = articleFrom;
  for (const [index, line] of lines.entries()) {
    let own = next;
    while (own < words.length && (words[own]?.line !== line || words[own]?.kind !== 'plain')) own++;
    const other = places[index] ?? -1;
    // One that is said otherwise is no hold: the words tell.
    if (own === words.length || words[own]?.key !== printed[other]?.key) continue;
    anchors.push([own, other]);
    next = own + 1;
  }
  return anchors;
}

/** The first words of tagged headings; those of the notes do not stand among the words. */
function placesOnPaper(printed: readonly PaperWord[], promised: Promised, found: PdfFacts): readonly number[] {
  const places: number[] = [];
  for (const { place } of findHeadings(promised, found).all) {
    let at = (places.at(-1) ?? -1) + 1;
    while (at < printed.length && !liesIn(printed[at]?.place, place)) at++;
    if (at < printed.length) places.push(at);
  }
  return places;
}

function liesIn(word: PaperWord['place'] | undefined, { page, box }: PaperWord['place']): boolean {
  if (word?.page !== page) return false;
  const middle = (word.box.top + word.box.bottom) / 2;
  return middle < box.top && middle > box.bottom && word.box.left >= box.left - 1;
}
