import type { Check } from '../model/index.js';
import { placeOfNote } from './paper/place-of-note.js';
import { type PaperMark, readPaper } from './paper/read-paper.js';

/** Notes are numbered as a reader meets them, the summary page first. */
export const notesAreInOrder: Check = {
  id: 'notes-are-in-order',
  claim: 'Notes stand in the order of their numbers, and their first marks are met in that order',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { marks, marksInNotes, notes } = readPaper(promised, found);
    for (const [index, note] of notes.entries()) {
      if (note.number === index + 1) continue;
      yield {
        message: `Unexpected note ${note.number}, expected note ${index + 1} there`,
        hint: 'Build the briefing again; something has changed the notes since',
        paper: placeOfNote(note),
      };
      break;
    }
    const read = [...marks, ...marksInNotes];
    const first = new Map<number, PaperMark>();
    for (const mark of read) if (!first.has(mark.number)) first.set(mark.number, mark);
    let next = 1;
    for (const { number, link } of first.values()) {
      if (number !== next) {
        const source = promised.briefing.endnotes[number - 1]?.citedAt[0];
        yield {
          message: `Unexpected first mark ${number}, expected ${next} to be met next`,
          hint: 'Build the briefing again; a template must not move marked text before other text',
          ...(source === undefined ? {} : { source }),
          ...(link.places[0] === undefined ? {} : { paper: link.places[0] }),
        };
        return;
      }
      next += 1;
    }
  },
};
