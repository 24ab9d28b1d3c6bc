import type { LinkTarget, PaperPlace, PdfFacts } from '../../src/model/index.js';
import type { Paper } from './build-briefing.js';
import { type NumberedNote, numberedNotes } from './numbered-notes.js';

interface NumberLink {
  readonly number: number;
  readonly place: Required<PaperPlace>;
  readonly target: Extract<LinkTarget, { kind: 'page' }>;
}

/** A jump lands above what it is meant for by so many points at most, and below its top edge by hardly any. */
const landing = { above: 40, below: 6 };
/** A jump to a note lands about so far above it; notes are at least twice the tolerance apart. */
const noteLanding = { above: 13, tolerance: 7.5 };

/**
 * What a reader finds wrong when he follows every reference of a briefing: marks to their notes and back, printed pages, printed
 * addresses, sources named on their pages. None where all is well. `labels` are the fixed words of the article's language.
 */
export function referenceFaults(
  { facts, noteWords }: Paper,
  labels: { readonly citedOn: RegExp; readonly sourcesOnThisPage: string } = {
    citedOn: /Cited on pp?\./,
    sourcesOnThisPage: 'Sources on this page',
  },
): readonly string[] {
  const notes = numberedNotes(noteWords);
  const faults: string[] = [];
  const inNotes = (place: Required<PaperPlace>) => noteWords.some((word) => word.places.some((own) => covers(own, place)));
  const links = numberLinks(facts);
  const marks = links.filter(({ place, target }) => !inNotes(place) && noteAt(target, notes) !== undefined);
  const backReferences = links.filter(({ place, target }) => inNotes(place) && noteAt(target, notes) === undefined);
  for (const word of facts.words.filter(({ isMark }) => isMark)) {
    for (const number of word.text.split(',').map(Number)) {
      const own = marks.some((mark) => mark.number === number && word.places.some((place) => covers(place, mark.place)));
      if (!own) faults.push(`mark ${number} on p. ${word.places[0]?.page} leads to no note`);
    }
  }
  for (const { number, place, target } of marks) {
    const note = noteAt(target, notes);
    if (note?.number !== number) faults.push(`mark ${number} on p. ${place.page} leads to note ${note?.number}`);
  }
  for (const { number, place, target } of links) {
    const isMark = marks.some((mark) => mark.place === place);
    const isNoteReference = inNotes(place) && noteAt(target, notes)?.number === number;
    if (!isMark && !isNoteReference && target.page !== number) faults.push(`“${number}” on p. ${place.page} leads to p. ${target.page}`);
  }
  faults.push(...orderFaults(notes, marks));
  for (const note of notes) faults.push(...citedFaults(note, marks, backReferences, labels.citedOn));
  faults.push(...addressFaults(facts), ...furnitureFaults(facts, notes, marks, labels.sourcesOnThisPage));
  return faults;
}

/** Links with nothing but a number under them; those of neighbouring rows may have been read as one. */
function numberLinks(facts: PdfFacts): readonly NumberLink[] {
  return facts.printedLinks.flatMap(({ target, text, places }) => {
    const figures = text.split(' ');
    if (target.kind !== 'page' || figures.length !== places.length || !figures.every((figure) => /^\d+$/.test(figure))) return [];
    return places.map((place, index) => ({ number: Number(figures[index]), place, target }));
  });
}

/** The note that a jump lands at. */
function noteAt({ page, y }: NumberLink['target'], notes: readonly NumberedNote[]): NumberedNote | undefined {
  return notes.find((note) => note.page === page && y !== undefined && Math.abs(y - noteLanding.above - note.top) < noteLanding.tolerance);
}

function orderFaults(notes: readonly NumberedNote[], marks: readonly NumberLink[]): readonly string[] {
  const met = [...new Set(marks.map(({ number }) => number))];
  const expected = notes.map(({ number }) => number);
  return met.join() === expected.join() ? [] : [`notes ${expected.join()} are met in the order ${met.join()}`];
}

/** “Cited on pp. 1, 3–5.” names the pages with the marks, and each number leads to one of them. */
function citedFaults(
  { number, page, words }: NumberedNote,
  marks: readonly NumberLink[],
  backReferences: readonly NumberLink[],
  citedOn: RegExp,
): readonly string[] {
  const own = marks.filter((mark) => mark.number === number);
  const pages = [...new Set(own.map(({ place }) => place.page))].sort((a, b) => a - b);
  const text = words.map((word) => word.text).join(' ');
  const cited = new RegExp(`${citedOn.source}\\s+([\\d–, ]+)\\.`, 'u').exec(text)?.[1] ?? '';
  const named = cited.split(/, ?/).flatMap((run) => {
    const [from, to] = run.split('–').map(Number);
    return from === undefined || run === '' ? [] : Array.from({ length: (to ?? from) - from + 1 }, (_, index) => from + index);
  });
  const faults = named.join() === pages.join() ? [] : [`note ${number} says p. ${cited}, its marks stand on p. ${pages.join()}`];
  const back = backReferences.filter(({ place }) => words.some((word) => word.places.some((line) => covers(line, place))));
  const ends = cited
    .split(/, ?|–/)
    .filter((figure) => figure !== '')
    .map(Number);
  if (back.map((link) => link.number).join() !== ends.join()) faults.push(`note ${number} on p. ${page}: not every page is a link`);
  for (const { number: to, target } of back) {
    const lands = own.some(
      ({ place }) =>
        place.page === target.page &&
        target.y !== undefined &&
        target.y >= place.box.top - landing.below &&
        target.y <= place.box.top + landing.above,
    );
    if (!lands) faults.push(`note ${number}: “${to}” leads to no mark of its own (p. ${target.page}, ${target.y})`);
  }
  return faults;
}

/** An address on paper is the address it opens. */
function addressFaults({ printedLinks }: PdfFacts): readonly string[] {
  return printedLinks.flatMap(({ target, text }) => {
    if (target.kind === 'dangling') return [`“${text}” leads nowhere`];
    if (target.kind !== 'url' || !/^(?:https?:|mailto:)/.test(target.url)) return [];
    return text === target.url || `mailto:${text}` === target.url || `tel:${text}` === target.url ? [] : [`“${text}” opens ${target.url}`];
  });
}

/** *Sources on this page* names the notes marked on its page and holds no link. */
function furnitureFaults(
  { pages }: PdfFacts,
  notes: readonly NumberedNote[],
  marks: readonly NumberLink[],
  title: string,
): readonly string[] {
  return pages.flatMap(({ number, lines, links }) => {
    const faults: string[] = [];
    const artifacts = lines.filter(({ artifact }) => artifact);
    const linked = artifacts.filter(({ box }) => links.some(({ parts }) => parts.some((part) => meet(part, box))));
    if (linked.length > 0) faults.push(`p. ${number}: links in “${linked.map(({ text }) => text).join(' ')}”`);
    // Running head and foot are set larger than this list.
    const largest = (artifacts.find(({ text }) => text.startsWith(title))?.size ?? 0) + 0.1;
    const small = artifacts.filter(({ size }) => size < largest).map(({ text }) => text);
    const listed = sourceNumbers(small, title);
    // A note of the author’s own is no source, unless it prints an address.
    const comments = notes.filter(({ words }) => !words.some(({ text }) => /^\(?http/.test(text))).map((note) => note.number);
    const marked = marks.filter(({ place }) => place.page === number).map((mark) => mark.number);
    const expected = [...new Set(marked)].filter((note) => !comments.includes(note)).sort((a, b) => a - b);
    if (listed.join() !== expected.join()) faults.push(`p. ${number} lists sources ${listed.join()}, marks ${expected.join()}`);
    return faults;
  });
}

/** In the side column a source is a line; above the foot all are one, which a colon opens. */
function sourceNumbers(lines: readonly string[], title: string): readonly number[] {
  const text = lines.join(' ');
  // French sets a space before the colon.
  const colon = /^[\s\u00a0\u202f]?:/.exec(text.slice(title.length))?.[0];
  const pieces = text.startsWith(title) && colon !== undefined ? text.slice(title.length + colon.length).split(' · ') : lines;
  return pieces.flatMap((piece) => /^\s*(\d+)[\s\u00a0]/.exec(piece)?.[1] ?? []).map(Number);
}

function covers(outer: Required<PaperPlace>, inner: Required<PaperPlace>): boolean {
  const [x, y] = [(inner.box.left + inner.box.right) / 2, (inner.box.bottom + inner.box.top) / 2];
  const { page, box } = outer;
  return page === inner.page && x >= box.left - 0.5 && x <= box.right + 0.5 && y >= box.bottom - 0.5 && y <= box.top + 0.5;
}

function meet(a: PaperPlace['box'], b: PaperPlace['box']): boolean {
  if (a === undefined || b === undefined) return false;
  return a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
}
