import type { Check, Problem } from '../model/index.js';
import { citedPages } from './paper/cited-pages.js';
import { groupMarks } from './paper/group-marks.js';
import { placeOfNote } from './paper/place-of-note.js';
import { type PaperMark, type PaperNote, readPaper } from './paper/read-paper.js';

/** A jump to a mark lands so many points above its top edge at most, and hardly below. */
const landing = { above: 40, below: 6 };

/** From a note the reader finds back to where it is cited: “Cited on pp. 1, 3–5.” */
export const noteLeadsBack: Check = {
  id: 'note-leads-back',
  claim: 'Every note names exactly the pages with its marks, and each number leads to one of them',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { marks, notes } = readPaper(promised, found);
    const byNumber = groupMarks(marks, 'number');
    for (const note of notes) {
      const own = byNumber.get(note.number) ?? [];
      const cited = citedPages(promised.words, note);
      const pages = [...new Set(own.map(({ page }) => page))].sort((a, b) => a - b);
      if (cited.pages.join() !== pages.join()) {
        yield problem(note, promised.briefing.endnotes[note.number - 1]?.citedAt[0], {
          message: `Unexpected “${cited.text}” in note ${note.number}, expected the pages ${pages.join(', ')}`,
          hint: 'Build the briefing again; page numbers have moved since',
        });
        continue;
      }
      yield* linkProblems(note, own, cited.numbers);
    }
  },
};

function* linkProblems(note: PaperNote, own: readonly PaperMark[], numbers: readonly number[]): Generator<Problem> {
  const back = note.links.filter(({ target, text }) => target.kind === 'page' && /^\d+$/.test(text)).slice(-numbers.length);
  const printed = back.map(({ text }) => Number(text));
  if (numbers.length > 0 && printed.join() !== numbers.join()) {
    yield problem(note, undefined, {
      message: `Unexpected numbers without a link in note ${note.number}, expected each page to be one`,
      hint: 'Build the briefing again; something has changed its links since',
    });
    return;
  }
  for (const { target, text, places } of back) {
    const lands = own.some(
      ({ page, top }) =>
        target.kind === 'page' &&
        target.page === page &&
        page === Number(text) &&
        target.y !== undefined &&
        target.y >= top - landing.below &&
        target.y <= top + landing.above,
    );
    if (lands) continue;
    yield {
      message: `Unexpected link of “${text}” in note ${note.number}, expected one of its marks on p. ${text}`,
      hint: 'Build the briefing again; something has changed its links since',
      paper: places[0] ?? placeOfNote(note),
    };
  }
}

function problem(note: PaperNote, source: Problem['source'], about: Pick<Problem, 'message' | 'hint'>): Problem {
  return { ...about, ...(source === undefined ? {} : { source }), paper: placeOfNote(note) };
}
