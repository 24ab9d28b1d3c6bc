import type { Check } from '../model/index.js';
import { placeOfNote } from './paper/place-of-note.js';
import { readPaper } from './paper/read-paper.js';

/** A note that no mark leads to is read by nobody. */
export const noteIsCited: Check = {
  id: 'note-is-cited',
  claim: 'Every note has its mark in the text, or says that it is withdrawn',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { marks, marksInNotes, notes } = readPaper(promised, found);
    const cited = new Set([...marks, ...marksInNotes].map(({ number }) => number));
    for (const note of notes) {
      // One that is withdrawn says so instead.
      if (cited.has(note.number) || promised.briefing.endnotes[note.number - 1]?.body.kind === 'withdrawn') continue;
      const source = promised.briefing.endnotes[note.number - 1]?.citedAt[0];
      yield {
        message: `Unexpected note ${note.number} that no mark leads to`,
        hint: 'Build the briefing again; a template must print every mark with its link.',
        ...(source === undefined ? {} : { source }),
        paper: placeOfNote(note),
      };
    }
  },
};
