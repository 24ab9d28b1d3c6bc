import type { PdfFacts, Problem, Promised } from '../../model/index.js';
import { readPaper } from '../paper/read-paper.js';
import { skeleton } from '../paper/skeleton.js';
import { placeOfNote } from './place-of-note.js';

/** Notes that are not on paper once each, and source notes without the title that the article gives. */
export function* lostNotes(promised: Promised, found: PdfFacts): Generator<Problem> {
  const { notes } = readPaper(promised, found);
  for (const { number, body, citedAt } of promised.briefing.endnotes) {
    const [note, second] = notes.filter((candidate) => candidate.number === number);
    const source = citedAt[0];
    const place = source === undefined ? {} : { source };
    const words = body.kind === 'source' ? (body.source.title ?? body.source.url) : '';
    if (note === undefined) {
      // The words of a footnote are told by themselves.
      if (body.kind === 'comment' && !body.blocks.every(({ kind }) => kind === 'figure')) continue;
      const before = placeOfNote(number, notes);
      yield {
        message: `Unexpected loss of note ${number}, expected “${words}”`,
        ...place,
        ...(before === undefined ? {} : { paper: before }),
      };
      continue;
    }
    if (second !== undefined)
      yield {
        message: `Unexpected second note ${number}, expected one`,
        ...place,
        paper: second.words[0]?.places[0] ?? { page: second.page },
      };
    const printed = skeleton(note.words.map(({ text }) => text).join(''));
    const title = body.kind === 'source' ? skeleton(body.source.title ?? '') : '';
    if (!printed.includes(title))
      yield {
        message: `Unexpected words in note ${number}, expected “${words}”`,
        ...place,
        paper: note.words[0]?.places[0] ?? { page: note.page },
      };
  }
}
