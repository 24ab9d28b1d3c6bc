import type { LinkTarget, PdfFacts, PrintedWord } from '../../model/index.js';
import { holdsMiddle } from './read-notes.js';
import type { PaperMark, PaperNote } from './read-paper.js';

/** A jump to a note lands so far above its first line, give or take the tolerance; points. Notes are further apart. */
const landing = { above: 13, tolerance: 7.5 };

/** Marks on paper: numbers that links cover, outside the notes, and that lead among the notes, or are raised figures. */
export function readMarks(notes: readonly PaperNote[], noteWords: readonly PrintedWord[], found: PdfFacts): readonly PaperMark[] {
  const firstNotePage = notes[0]?.page;
  const inNotes = wordsByPage(noteWords);
  const raised = wordsByPage(found.words.filter(({ isMark }) => isMark));
  return found.printedLinks.flatMap((link): readonly PaperMark[] => {
    const figures = link.text.split(' ');
    if (link.target.kind !== 'page' || !figures.every((figure) => /^\d+$/.test(figure))) return [];
    const { target } = link;
    // Links of neighbouring rows with one target may have been read as one.
    return figures.flatMap((figure, index): readonly PaperMark[] => {
      const place = link.places[Math.min(index, link.places.length - 1)];
      if (place === undefined || inNotes(place.page).some((box) => holdsMiddle(box, place.box))) return [];
      const lands = noteAt(target, notes);
      const isRaised = raised(place.page).some((box) => holdsMiddle(box, place.box));
      const amongNotes = firstNotePage !== undefined && target.page >= firstNotePage && lands !== undefined;
      if (!isRaised && !amongNotes) return [];
      return [{ number: Number(figure), link, page: place.page, top: place.box.top, ...(lands === undefined ? {} : { lands }) }];
    });
  });
}

/** The note where a jump lands. */
export function noteAt(target: LinkTarget, notes: readonly PaperNote[]): PaperNote | undefined {
  if (target.kind !== 'page' || target.y === undefined) return undefined;
  const { page, y } = target;
  return notes.find((note) => note.page === page && Math.abs(y - landing.above - note.top) < landing.tolerance);
}

function wordsByPage(words: readonly PrintedWord[]) {
  const boxes = new Map<number, PrintedWord['places'][number]['box'][]>();
  for (const { places } of words)
    for (const { page, box } of places) {
      const own = boxes.get(page);
      if (own === undefined) boxes.set(page, [box]);
      else own.push(box);
    }
  return (page: number) => boxes.get(page) ?? [];
}
