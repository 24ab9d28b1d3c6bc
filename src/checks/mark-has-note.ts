import type { Check } from '../model/index.js';
import { readPaper } from './paper/read-paper.js';

/** A reader who follows a figure finds its note among the notes. */
export const markHasNote: Check = {
  id: 'mark-has-note',
  claim: 'Every mark’s number is that of a note',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { marks, marksInNotes, notes } = readPaper(promised, found);
    const numbers = new Set(notes.map(({ number }) => number));
    for (const { number, link } of [...marks, ...marksInNotes]) {
      if (numbers.has(number)) continue;
      const source = promised.briefing.endnotes[number - 1]?.citedAt[0];
      yield {
        message: `Unexpected mark ${number}, expected the number of one of the ${notes.length} notes`,
        hint: 'Build the briefing again; a template must print every note.',
        ...(source === undefined ? {} : { source }),
        ...(link.places[0] === undefined ? {} : { paper: link.places[0] }),
      };
    }
  },
};
