import type { Check } from '../model/index.js';
import { readPaper } from './paper/read-paper.js';

/** On a screen a mark is a link: it must open its own note. */
export const markLeadsToNote: Check = {
  id: 'mark-leads-to-note',
  claim: 'Every mark’s link goes to the page and place of its note',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    for (const { number, link, lands } of readPaper(promised, found).marks) {
      if (lands?.number === number) continue;
      const page = link.target.kind === 'page' ? link.target.page : undefined;
      const source = promised.briefing.endnotes[number - 1]?.citedAt[0];
      yield {
        message: `Unexpected link of mark ${number} to ${lands === undefined ? `p. ${page}, where no note begins` : `note ${lands.number}`}, expected note ${number}`,
        hint: 'Build the briefing again; something has changed its links since',
        ...(source === undefined ? {} : { source }),
        ...(link.places[0] === undefined ? {} : { paper: link.places[0] }),
      };
    }
  },
};
