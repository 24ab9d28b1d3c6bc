import type { Check, Problem } from '../model/index.js';
import { placeOfNote } from './paper/place-of-note.js';
import { type PaperNote, readPaper } from './paper/read-paper.js';

/** One source, one number: the reader need not wonder whether two notes are the same. */
export const sourceHasOneNote: Check = {
  id: 'source-has-one-note',
  claim: 'Every source has one note, and no two notes name one address',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { notes } = readPaper(promised, found);
    const printed = new Map<number, PaperNote>();
    for (const note of notes) {
      if (printed.has(note.number)) yield doubled(note, `Unexpected second note ${note.number}, expected one note a number`);
      else printed.set(note.number, note);
    }
    const byAddress = new Map<string, PaperNote>();
    for (const { number, body, citedAt } of promised.briefing.endnotes) {
      const note = printed.get(number);
      if (note === undefined) {
        yield {
          message: `Unexpected loss of note ${number}, expected one for every source and footnote`,
          hint: 'Build the briefing again; a template must print all notes',
          ...(citedAt[0] === undefined ? {} : { source: citedAt[0] }),
        };
        continue;
      }
      if (body.kind !== 'source') continue;
      const address = note.links.find(({ target }) => target.kind === 'url')?.target;
      if (address?.kind !== 'url') continue;
      const same = byAddress.get(folded(address.url));
      if (same !== undefined) yield doubled(note, `Unexpected second note of one address, expected note ${same.number} to serve for both`);
      else byAddress.set(folded(address.url), note);
    }
  },
};

function doubled(note: PaperNote, message: string): Problem {
  return { message, hint: 'Build the briefing again; something has changed the notes since', paper: placeOfNote(note) };
}

/** What two spellings of one address have in common. */
function folded(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}
