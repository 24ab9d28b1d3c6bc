import type { Check, PrintedLink, Problem } from '../model/index.js';
import { linksToNowhere } from './paper/links-to-nowhere.js';
import { linksToldElsewhere } from './paper/links-told-elsewhere.js';
import { noteReferences } from './paper/note-references.js';
import { pageRanges } from './paper/page-ranges.js';
import { readPaper } from './paper/read-paper.js';

/** On a screen a mark is a link: it must open its own note. */
export const markLeadsToNote: Check = {
  id: 'mark-leads-to-note',
  claim: 'Every mark’s link goes to the page and place of its note',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { marks, marksInNotes } = readPaper(promised, found);
    const together = danglingTogether(linksToNowhere(found));
    yield* told(together);
    const nowhere = new Set([...together, ...linksToldElsewhere(promised, found)]);
    for (const { number, link, lands } of [...marks, ...marksInNotes, ...noteReferences(promised, found)]) {
      if (lands?.number === number || nowhere.has(link)) continue;
      const leads = link.target.kind === 'page' ? `p. ${link.target.page}, where no note begins` : 'nowhere';
      const source = promised.briefing.endnotes[number - 1]?.citedAt[0];
      yield {
        message: `Unexpected link of mark ${number} to ${lands === undefined ? leads : `note ${lands.number}`}, expected note ${number}`,
        hint: 'Build the briefing again; something has changed its links since.',
        ...(source === undefined ? {} : { source }),
        ...(link.places[0] === undefined ? {} : { paper: link.places[0] }),
      };
    }
  },
};

/** A program that takes the pages out of their file leaves their links without a target. */
function danglingTogether(links: ReadonlySet<PrintedLink>): readonly PrintedLink[] {
  return [...links].filter(({ target }) => target.kind === 'dangling' && target.lost !== true);
}

function* told(links: readonly PrintedLink[]): Generator<Problem> {
  const dangling = links.flatMap(({ places: [place] }) => place ?? []);
  const [first] = dangling;
  if (first === undefined) return;
  const pages = [...new Set(dangling.map(({ page }) => page))];
  yield {
    message: `Unexpected ${dangling.length} links to nowhere on ${pages.length === 1 ? 'page' : 'pages'} ${pageRanges(pages)}, expected each to open a note or a page`,
    hint: 'Build the briefing again: a program has taken the pages out of their file, and the places that the links name stayed behind.',
    paper: first,
  };
}
