import type { PdfFacts, Promised } from '../../model/index.js';
import { followsLabel } from './follows-label.js';
import { landingFinder } from './read-marks.js';
import { type PaperMark, readPaper } from './read-paper.js';

/** “(note 3)” inside notes: numbers of other notes, which are no marks. */
export function noteReferences(promised: Promised, found: PdfFacts): readonly PaperMark[] {
  const { notes } = readPaper(promised, found);
  const comments = new Set(promised.briefing.endnotes.flatMap(({ number, body }) => (body.kind === 'comment' ? [number] : [])));
  const noteAt = landingFinder(notes);
  return notes
    .filter(({ number }) => comments.has(number))
    .flatMap(({ links }) =>
      links.flatMap((link): readonly PaperMark[] => {
        const [place] = link.places;
        if (link.target.kind === 'url' || place === undefined || !followsLabel(link, found, promised.words.note)) return [];
        const lands = noteAt(link.target);
        return [{ number: Number(link.text), link, page: place.page, top: place.box.top, ...(lands === undefined ? {} : { lands }) }];
      }),
    );
}
