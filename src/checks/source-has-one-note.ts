import type { Check, PaperPlace, Problem, SourcePlace } from '../model/index.js';
import { canonicalAddress } from './paper/canonical-address.js';
import { placeOfNote } from './paper/place-of-note.js';
import { type PaperNote, readPaper } from './paper/read-paper.js';

/** One source, one number: the reader need not wonder whether two notes are the same. */
export const sourceHasOneNote: Check = {
  id: 'source-has-one-note',
  claim: 'Every source has one note, and no two notes name one address',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { endnotes } = promised.briefing;
    const { notes, noteWords } = readPaper(promised, found);
    const sourceOf = (number: number) => endnotes[number - 1]?.citedAt[0];
    const printed = new Map<number, PaperNote>();
    const byAddress = new Map<string, PaperNote>();
    for (const note of notes) {
      const { number, links } = note;
      if (printed.has(number)) {
        yield doubled(note, sourceOf(number), `Unexpected second note ${number}, expected one note a number`);
        continue;
      }
      printed.set(number, note);
      // A comment may name the address of a source in its own words.
      if (endnotes[number - 1]?.body.kind === 'comment') continue;
      const address = links.find(({ target }) => target.kind === 'url')?.target;
      if (address?.kind !== 'url') continue;
      const canonical = canonicalAddress(address.url);
      const same = byAddress.get(canonical);
      if (same === undefined) byAddress.set(canonical, note);
      else
        yield doubled(
          note,
          sourceOf(number),
          `Unexpected second note of one address (note ${number}), expected note ${same.number} to serve for both`,
        );
    }
    let before: PaperPlace | undefined = noteWords[0]?.places[0] ?? found.words.at(-1)?.places[0];
    for (const { number } of endnotes) {
      const note = printed.get(number);
      if (note === undefined) yield lost(number, sourceOf(number), before);
      else before = placeOfNote(note);
    }
  },
};

function lost(number: number, source: SourcePlace | undefined, paper: PaperPlace | undefined): Problem {
  return {
    message: `Unexpected loss of note ${number}, expected one for every source and footnote`,
    hint: 'Build the briefing again; a template must print all notes.',
    ...(source === undefined ? {} : { source }),
    ...(paper === undefined ? {} : { paper }),
  };
}

function doubled(note: PaperNote, source: SourcePlace | undefined, message: string): Problem {
  return {
    message,
    hint: 'Build the briefing again; something has changed the notes since.',
    ...(source === undefined ? {} : { source }),
    paper: placeOfNote(note),
  };
}
