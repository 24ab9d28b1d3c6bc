import type { Check, PrintedLink, Problem } from '../model/index.js';
import { citedPages } from './paper/cited-pages.js';
import { groupMarks } from './paper/group-marks.js';
import { landsAt } from './paper/lands-at.js';
import { linksToldElsewhere } from './paper/links-told-elsewhere.js';
import { placeOfNote } from './paper/place-of-note.js';
import { type PaperMark, type PaperNote, readPaper } from './paper/read-paper.js';

/** From a note the reader finds back to where it is cited: “Cited on pp. 1, 3–5.” */
export const noteLeadsBack: Check = {
  id: 'note-leads-back',
  claim: 'Every note names exactly the pages with its marks, and each number leads to one of them',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { marks, marksInNotes, notes } = readPaper(promised, found);
    const nowhere = linksToldElsewhere(promised, found);
    const byNumber = groupMarks([...marks, ...marksInNotes], 'number');
    for (const note of notes) {
      const own = byNumber.get(note.number) ?? [];
      const source = promised.briefing.endnotes[note.number - 1]?.citedAt[0];
      const cited = citedPages(promised.words, note);
      const pages = [...new Set(own.map(({ page }) => page))].sort((a, b) => a - b);
      if (cited.pages.join() !== pages.join()) {
        yield problem(note, source, {
          message: `Unexpected “${cited.text}” in note ${note.number}, expected the pages ${pages.join(', ')}`,
          hint: 'Build the briefing again; page numbers have moved since.',
        });
        continue;
      }
      yield* linkProblems(note, own, cited.numbers, source, nowhere);
    }
  },
};

function* linkProblems(
  note: PaperNote,
  own: readonly PaperMark[],
  numbers: readonly number[],
  source: Problem['source'],
  nowhere: ReadonlySet<PrintedLink>,
): Generator<Problem> {
  if (numbers.length === 0) return;
  // The pages stand last: other numbers in a note are those of notes and of headings' pages.
  const back = note.links.filter(({ target, text }) => target.kind !== 'url' && /^\d+$/.test(text)).slice(-numbers.length);
  const hint = 'Build the briefing again; something has changed its links since.';
  if (back.map(({ text }) => Number(text)).join() !== numbers.join()) {
    yield problem(note, source, {
      message: `Unexpected numbers without a link in note ${note.number}, expected each page to be one`,
      hint,
    });
    return;
  }
  for (const link of back) {
    const { target, text, places } = link;
    if (nowhere.has(link) || own.some(({ page, top }) => page === Number(text) && landsAt(target, page, top))) continue;
    const about = { message: `Unexpected link of “${text}” in note ${note.number}, expected one of its marks on p. ${text}`, hint };
    yield { ...problem(note, source, about), paper: places[0] ?? placeOfNote(note) };
  }
}

function problem(note: PaperNote, source: Problem['source'], about: Pick<Problem, 'message' | 'hint'>): Problem {
  return { ...about, ...(source === undefined ? {} : { source }), paper: placeOfNote(note) };
}
