import { type Box, holdsMiddle, type LinkTarget, type OutlineEntry, type PaperPlace, type PdfFacts } from '../../model/index.js';
import { noteFinder } from './read-notes.js';
import type { PaperMark, PaperNote } from './read-paper.js';

/** A jump to a note lands so far above its first line, give or take the tolerance; points. Notes are further apart. */
const landing = { above: 13, tolerance: 7.5 };
/** A jump to a heading lands within so many points of where the outline's does. */
const headingLanding = 40;

/** Marks of the article, and those that stand in notes; both in reading order. */
export interface FoundMarks {
  readonly marks: readonly PaperMark[];
  readonly marksInNotes: readonly PaperMark[];
}

/**
 * Marks on paper: raised figures under a link, and others that lead among the notes or stand alone in a column of notes, below where the
 * article begins. Where nobody knows that, a figure that leads to the page of its number stands in a column of pages.
 */
export function readMarks(notes: readonly PaperNote[], found: PdfFacts, begins: PaperPlace | undefined): FoundMarks {
  const isInArticle = ({ page, box }: Required<PaperPlace>) =>
    begins === undefined || page > begins.page || (page === begins.page && box.top < (begins.box?.top ?? Infinity) + 1);
  const noteAt = landingFinder(notes);
  const noteOf = noteFinder(notes);
  const raised = raisedByPage(found);
  const leadsToHeading = headingFinder(found.outline);
  const marks: PaperMark[] = [];
  const marksInNotes: PaperMark[] = [];
  for (const link of found.printedLinks) {
    const { target, places } = link;
    // A sign that prints nothing may stand beside a figure: it holds it to its word.
    const text = link.text.replace(/\u2060/gu, '').trim();
    if (target.kind === 'url' || target.kind === 'action' || !/^\d+(?: \d+)*$/.test(text)) continue;
    const lands = noteAt(target);
    // Links of neighbouring rows with one target may have been read as one.
    for (const [index, figure] of text.split(' ').entries()) {
      const place = places[Math.min(index, places.length - 1)];
      if (place === undefined) continue;
      const { page, box } = place;
      const isRaised = raised.get(page)?.some((own) => holdsMiddle(own, box)) ?? false;
      const mark = { number: Number(figure), link, page, top: box.top, ...(lands === undefined ? {} : { lands }) };
      if (noteOf(place) !== undefined) {
        if (isRaised) marksInNotes.push(mark);
        continue;
      }
      const namesPage = begins === undefined && target.kind === 'page' && target.page === mark.number;
      const isInColumn = isInArticle(place) && !namesPage && !leadsToHeading(target) && standsAmongFigures(found, page, box);
      if (isRaised || lands !== undefined || isInColumn) marks.push(mark);
    }
  }
  return { marks, marksInNotes };
}

/** Finds the note where a jump lands. */
export function landingFinder(notes: readonly PaperNote[]): (target: LinkTarget) => PaperNote | undefined {
  const byPage = new Map<number, PaperNote[]>();
  for (const note of notes) {
    const own = byPage.get(note.page);
    if (own === undefined) byPage.set(note.page, [note]);
    else own.push(note);
  }
  return (target) => {
    if (target.kind !== 'page' || target.y === undefined) return undefined;
    const top = target.y - landing.above;
    return byPage.get(target.page)?.find((note) => Math.abs(top - note.top) < landing.tolerance);
  };
}

function raisedByPage({ words }: PdfFacts): ReadonlyMap<number, readonly Box[]> {
  const boxes = new Map<number, Box[]>();
  for (const { isMark, places } of words) {
    if (!isMark) continue;
    for (const { page, box } of places) {
      const own = boxes.get(page);
      if (own === undefined) boxes.set(page, [box]);
      else own.push(box);
    }
  }
  return boxes;
}

function headingFinder(outline: readonly OutlineEntry[]): (target: LinkTarget) => boolean {
  const heights = new Map<number, number[]>();
  const visit = ({ target, children }: OutlineEntry): void => {
    if (target.kind === 'page' && target.y !== undefined) heights.set(target.page, [...(heights.get(target.page) ?? []), target.y]);
    children.forEach(visit);
  };
  outline.forEach(visit);
  return (target) => {
    if (target.kind !== 'page') return false;
    const { page, y } = target;
    return y === undefined || (heights.get(page)?.some((height) => Math.abs(height - y) < headingLanding) ?? false);
  };
}

/** Nothing but numbers stands on its line, as in a column of notes. */
function standsAmongFigures({ pages }: PdfFacts, page: number, box: Box): boolean {
  const line = pages[page - 1]?.lines.find((candidate) => !candidate.artifact && holdsMiddle(candidate.box, box));
  return line !== undefined && /^\d+(?:, ?\d+)*,?$/.test(line.text);
}
