import type { Box, CoverChange, PdfFacts, PrintedWord, Promised } from '../../model/index.js';
import type { ChangedPlace } from './changed-words.js';
import { pageFrame } from './page-frame.js';
import { phraseIn, placesOf } from './phrase-in.js';
import { readPaper } from './read-paper.js';

/** Of a place that is a page. */
export const nowhere: Box = { left: 0, bottom: 0, right: 0, top: 0 };

/** Where a change of the masthead or of the last page shows: its words, else the page on which it would stand. */
export function coverPlaces(change: CoverChange, promised: Promised, found: PdfFacts): readonly ChangedPlace[] {
  const { id, part, field, to } = change;
  const onPage = (page: number | undefined): readonly ChangedPlace[] =>
    page === undefined ? [] : [{ id, kind: 'page', page, box: nowhere }];
  if (part === 'everywhere') return field === 'marking' ? onPage(1) : [];
  const words = found.words.filter((word) => isInText(word, promised, found));
  if (to === undefined) {
    const meanings = field.startsWith('legend.') ? meaningPlaces(id, promised, found) : [];
    if (meanings.length > 0) return meanings;
    const last = placesOf(phraseIn(words, promised.words.contentHash, 'last'))[0];
    return onPage(part === 'colophon' ? last?.page : 1);
  }
  return placesOf(printedFact(change, to, promised, words)).map(({ page, box }) => ({ id, kind: 'words', page, box }));
}

/** Where one that is gone may have stood among the meanings of stances: before the first of them, behind any. */
function meaningPlaces(id: number, promised: Promised, found: PdfFacts): readonly ChangedPlace[] {
  const { reactions } = promised.briefing.frontMatter;
  const { colophon } = readPaper(promised, found);
  const legend = reactions === undefined || reactions === false ? {} : reactions.legend;
  const entries = Object.entries(legend).map(([stance, meaning]) => placesOf(phraseIn(colophon, `${stance} ${meaning}`)));
  // On two pages nobody knows on which of them.
  const isSign = new Set(entries.flat().map(({ page }) => page)).size > 1 ? { isSign: true as const } : {};
  return entries.flat().flatMap(({ page, box }) => [
    { id, kind: 'cut-before' as const, page, box, ...isSign },
    { id, kind: 'cut-after' as const, page, box, ...isSign },
  ]);
}

function printedFact({ part, field }: CoverChange, to: string, { briefing, words }: Promised, printed: readonly PrintedWord[]) {
  if (field.startsWith('legend.')) {
    const stance = field.slice('legend.'.length);
    return phraseIn(printed, `${stance} ${to}`, 'last');
  }
  if (part === 'colophon') return phraseIn(printed, to, 'last');
  const pageOne = printed.filter(({ places: [place] }) => place?.page === 1);
  const { title, subtitle, description } = briefing.frontMatter;
  const label = field === 'number' ? words.number : field === 'cutoff' ? words.informationCutoff : '';
  if (part === 'masthead') return phraseIn(pageOne, `${label} ${to}`);
  // The byline stands behind the title and the line below it.
  const before = phraseIn(pageOne, subtitle ?? description ?? title).at(-1);
  return phraseIn(before === undefined ? pageOne : pageOne.slice(pageOne.indexOf(before) + 1), `${label} ${to}`);
}

/** Running heads and feet have no bars. */
function isInText({ places: [place] }: PrintedWord, { sheet }: Promised, { pages }: PdfFacts): boolean {
  const page = pages[(place?.page ?? 0) - 1];
  if (place === undefined || page === undefined) return false;
  const { block } = pageFrame(sheet, page);
  const middle = (place.box.top + place.box.bottom) / 2;
  return middle > block.bottom && middle < block.top;
}
