import type { Check, PdfFacts, PrintedLink, Problem, Promised } from '../model/index.js';
import { canonicalAddress } from './paper/canonical-address.js';
import { placeOfNote } from './paper/place-of-note.js';
import { type PaperMark, readPaper } from './paper/read-paper.js';
import { saysAddress } from './paper/says-address.js';
import { skeleton } from './paper/skeleton.js';

/** Notes are numbered as a reader meets them, the summary page first. */
export const notesAreInOrder: Check = {
  id: 'notes-are-in-order',
  claim: 'Notes stand in the order of their numbers; first marks are met in that order, but for numbers kept from the edition before',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { marks, marksInNotes, notes } = readPaper(promised, found);
    for (const [index, note] of notes.entries()) {
      if (note.number === index + 1) continue;
      yield {
        message: `Unexpected note ${note.number}, expected note ${index + 1} there`,
        hint: 'Build the briefing again; something has changed the notes since.',
        paper: placeOfNote(note),
      };
      break;
    }
    const read = [...marks, ...marksInNotes];
    const first = new Map<number, PaperMark>();
    for (const mark of read) if (!first.has(mark.number)) first.set(mark.number, mark);
    const { keptNotes } = promised.briefing;
    let next = keptNotes + 1;
    for (const { number, link } of first.values()) {
      if (number <= keptNotes) continue;
      if (number !== next) {
        const source = promised.briefing.endnotes[number - 1]?.citedAt[0];
        yield {
          message: `Unexpected first mark ${number}, expected ${next} to be met next`,
          hint: 'Build the briefing again; a template must not move marked text before other text.',
          ...(source === undefined ? {} : { source }),
          ...(link.places[0] === undefined ? {} : { paper: link.places[0] }),
        };
        break;
      }
      next += 1;
    }
    yield* otherSources(promised, found);
  },
};

/** Kept numbers under which another source stands than in the edition before: what is scribbled on a printed copy would no longer be true. */
function* otherSources(promised: Promised, found: PdfFacts): Generator<Problem> {
  const { article, briefing } = promised;
  const last = article.editions.at(-1);
  if (last === undefined || briefing.keptNotes === 0) return;
  const { notes } = readPaper(promised, found);
  for (const { number, body } of last.notes) {
    const note = notes.find((candidate) => candidate.number === number);
    if (note === undefined || body.kind !== 'source') continue;
    const own = canonicalAddress(body.source.url);
    const printed = note.links.flatMap((link) => printedAddress(link) ?? []);
    if (printed.includes(own)) continue;
    // One whose address has been corrected has its title and its site still.
    const { title } = body.source;
    const isTitled = title !== undefined && skeleton(note.words.map(({ text }) => text).join('')).includes(skeleton(title));
    if (isTitled && printed.some((address) => siteOf(address) === siteOf(own))) continue;
    yield {
      message: `Unexpected source in note ${number}, expected the one that edition ${last.number} has there: ${body.source.url}`,
      hint: 'Build the briefing again; something has changed the notes since.',
      paper: placeOfNote(note),
    };
  }
}

/** The address that a link shows, in its canonical form; one that opens another is another check’s. */
function printedAddress({ target, text }: PrintedLink): string | undefined {
  if (target.kind === 'url' && saysAddress(text, target.url)) return canonicalAddress(target.url);
  return target.kind === 'page' ? undefined : canonicalAddress(text);
}

/** Scheme and host of an address in its canonical form. */
function siteOf(address: string): string {
  return address.split('/', 1)[0] ?? '';
}
