import type { Box, PdfFacts, Promised, SummaryPart } from '../../model/index.js';
import { changesApart } from './changes-apart.js';
import { pageFrame } from './page-frame.js';
import { phraseIn, placesOf } from './phrase-in.js';

/** Which boxes of page one stand in the left one of its two columns, known by the titles of what may stand on the right. */
export function leftColumn(promised: Promised, found: PdfFacts): (box: Box) => boolean {
  const { briefing, words, sheet } = promised;
  const [page] = found.pages;
  const { parts } = briefing.summary;
  const { inside, atAGlance: glance, howFirmly: known, whatToWatch: watch } = words;
  const beside: Readonly<Partial<Record<SummaryPart['kind'], string>>> = { inside, glance, known, watch };
  const titles = parts.flatMap(({ kind }) => beside[kind] ?? []);
  if (page === undefined || titles.length === 0) return () => false;
  const { block } = pageFrame(sheet, page);
  const pageOne = found.words.filter(({ places: [place] }) => place?.page === 1);
  const boxes = titles
    .flatMap((title) => placesOf(phraseIn(pageOne, title)).slice(0, 1))
    .map(({ box }) => box)
    .filter(({ left }) => left > (block.left + block.right) / 2);
  if (boxes.length === 0) return () => false;
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.top))];
  // Where the article begins on page one, what has changed stands below the columns.
  const below = changesApart(promised, found).part?.elements[0]?.places[0];
  const bottom = below?.page === 1 ? below.box.top : block.bottom;
  return (box) => {
    const middle = (box.bottom + box.top) / 2;
    return box.right < left && middle < top + 4 && middle > bottom;
  };
}
