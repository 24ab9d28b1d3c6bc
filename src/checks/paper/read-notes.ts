import type { PaperPlace, PdfFacts, PrintedLink, PrintedWord, PromisedSheet } from '../../model/index.js';
import { pageFrame } from './page-frame.js';
import type { PaperNote } from './read-paper.js';

/** A note's number hangs out on the left by less than this, in points. */
const hanging = 5;

/** The notes among these words: each begins with its number and a full stop at the left edge of its page's column. */
export function readNotes(words: readonly PrintedWord[], { pages, printedLinks }: PdfFacts, sheet: PromisedSheet): readonly PaperNote[] {
  const edges = new Map<number, number>();
  const edge = (page: number): number => {
    const facts = pages[page - 1];
    const left = edges.get(page) ?? (facts === undefined ? 0 : pageFrame(sheet, facts).column.left);
    edges.set(page, left);
    return left;
  };
  const notes: { number: number; page: number; top: number; words: PrintedWord[]; links: PrintedLink[] }[] = [];
  for (const word of words) {
    const [place] = word.places;
    const number = /^(\d+)\.$/.exec(word.text)?.[1];
    const atEdge = place !== undefined && place.box.left < edge(place.page) + hanging;
    if (number !== undefined && atEdge)
      notes.push({ number: Number(number), page: place.page, top: place.box.top, words: [word], links: [] });
    else notes.at(-1)?.words.push(word);
  }
  const noteOf = noteFinder(notes);
  for (const link of printedLinks) {
    const [place] = link.places;
    if (place !== undefined) noteOf(place)?.links.push(link);
  }
  return notes;
}

/** Finds the note that something on paper stands in: notes stand one below the other, so that heights tell. */
export function noteFinder<N extends Pick<PaperNote, 'words'>>(notes: readonly N[]): (place: Required<PaperPlace>) => N | undefined {
  const stretches = new Map<number, { readonly note: N; bottom: number; top: number }[]>();
  for (const note of notes)
    for (const { places } of note.words)
      for (const { page, box } of places) {
        const own = stretches.get(page) ?? [];
        if (own.length === 0) stretches.set(page, own);
        const last = own.at(-1);
        if (last?.note !== note) own.push({ note, bottom: box.bottom, top: box.top });
        else {
          last.bottom = Math.min(last.bottom, box.bottom);
          last.top = Math.max(last.top, box.top);
        }
      }
  return ({ page, box }) => {
    const middle = (box.bottom + box.top) / 2;
    return stretches.get(page)?.find(({ bottom, top }) => middle >= bottom && middle <= top)?.note;
  };
}
