import type { Check } from '../model/index.js';
import { noteReferences } from './paper/note-references.js';
import { readPaper } from './paper/read-paper.js';

/** On a screen a mark is a link: it must open its own note. */
export const markLeadsToNote: Check = {
  id: 'mark-leads-to-note',
  claim: 'Every mark’s link goes to the page and place of its note',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { marks, marksInNotes } = readPaper(promised, found);
    for (const { number, link, lands } of [...marks, ...marksInNotes, ...noteReferences(promised, found)]) {
      if (lands?.number === number) continue;
      const nowhere = link.target.kind === 'page' ? `p. ${link.target.page}, where no note begins` : 'nowhere';
      const source = promised.briefing.endnotes[number - 1]?.citedAt[0];
      yield {
        message: `Unexpected link of mark ${number} to ${lands === undefined ? nowhere : `note ${lands.number}`}, expected note ${number}`,
        hint: 'Build the briefing again; something has changed its links since',
        ...(source === undefined ? {} : { source }),
        ...(link.places[0] === undefined ? {} : { paper: link.places[0] }),
      };
    }
  },
};
