import type { PdfFacts, PrintedLink, PrintedWord, Promised } from '../../model/index.js';
import { landsAt } from './lands-at.js';
import { readMarks } from './read-marks.js';
import { readNotes } from './read-notes.js';

/** A mark: a superscript or Notes-column number that links to a note. */
export interface PaperMark {
  readonly number: number;
  readonly link: PrintedLink;
  readonly page: number;
  /** Top edge, points from the bottom of the page. */
  readonly top: number;
  /** The note where its link lands; absent where it lands at none. */
  readonly lands?: PaperNote;
}

/** An endnote as it stands on paper. */
export interface PaperNote {
  readonly number: number;
  readonly page: number;
  /** Top edge of its first line, points from the bottom of the page. */
  readonly top: number;
  /** All its words, the number first. */
  readonly words: readonly PrintedWord[];
  /** Links inside it, in reading order. */
  readonly links: readonly PrintedLink[];
}

/** The parts of a briefing, in the order of the paper; each holds body words, no artifacts. */
export interface Paper {
  /** Masthead and summary: what stands above the article on page one, contents page included. */
  readonly front: readonly PrintedWord[];
  /** The article. */
  readonly body: readonly PrintedWord[];
  /** Below the heading of the notes. */
  readonly noteWords: readonly PrintedWord[];
  /** The last part: sources in sum, legends, how to cite, edition and hash. */
  readonly colophon: readonly PrintedWord[];
  readonly notes: readonly PaperNote[];
  /** Those of the article, in reading order; a number that stands at several places is there several times. */
  readonly marks: readonly PaperMark[];
  /** Raised figures inside notes: a footnote may cite another. */
  readonly marksInNotes: readonly PaperMark[];
}

const read = new WeakMap<PdfFacts, Paper>();

/** Takes a finished briefing apart into its parts, once for all checks. What is not there is empty. */
export function readPaper(promised: Promised, found: PdfFacts): Paper {
  const known = read.get(found);
  if (known !== undefined) return known;
  const { words } = found;
  const end = colophonBegins(promised, found);
  // Without notes a heading with their name is the article’s own.
  const notesHeading = promised.briefing.endnotes.length === 0 ? undefined : findHeading(found, promised.words.notes, end);
  const bodyEnd = notesHeading ?? end;
  const bodyStart = bodyBegins(promised, found, bodyEnd);
  const noteWords = notesHeading === undefined ? [] : words.slice(notesHeading + wordsOf(promised.words.notes).length, end);
  const notes = readNotes(noteWords.slice(0, numberedEnd(promised, noteWords)), found, promised.sheet);
  const paper: Paper = {
    front: words.slice(0, bodyStart),
    body: words.slice(bodyStart, bodyEnd),
    noteWords,
    colophon: words.slice(end),
    notes,
    ...readMarks(notes, found, bodyStart === 0 ? undefined : words[bodyStart]?.places[0]),
  };
  read.set(found, paper);
  return paper;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s\u00a0\u202f]+/u).filter((word) => word !== '');
}

/** Index of the first word of the colophon: the earliest of the labels promised behind the notes, near the end of the file. */
function colophonBegins({ briefing: { endnotes }, words: labels }: Promised, { words, outline }: PdfFacts): number {
  const texts = words.map(({ text }) => text);
  const entries = everyEntry(outline);
  const isHeading = (phrase: string, { places: [place] }: PrintedWord) =>
    place !== undefined && entries.some(({ title, target }) => title === phrase && landsAt(target, place.page, place.box.top));
  const promised = [...(endnotes.length > 0 ? [labels.aboutSources] : []), labels.legend, labels.likelihoodLegend, labels.howToCite];
  const ends = promised.flatMap((phrase) => {
    const wanted = wordsOf(phrase);
    for (let at = texts.length - wanted.length; at >= Math.max(0, texts.length - 1500); at--) {
      const first = words[at];
      if (first !== undefined && wanted.every((word, index) => texts[at + index] === word) && !isHeading(phrase, first)) return [at];
    }
    return [];
  });
  return Math.min(words.length, ...ends);
}

function everyEntry(outline: PdfFacts['outline']): PdfFacts['outline'] {
  return outline.flatMap((entry) => [entry, ...everyEntry(entry.children)]);
}

/** How many words belong to numbered notes: sources that are consulted but not cited follow under a heading of their own. */
function numberedEnd({ briefing: { alsoConsulted }, words: labels }: Promised, words: readonly PrintedWord[]): number {
  if (alsoConsulted.length === 0) return words.length;
  const wanted = wordsOf(labels.alsoConsulted);
  const at = words.findLastIndex((_, index) => wanted.every((word, offset) => words[index + offset]?.text === word));
  return at < 0 ? words.length : at;
}

/** Index of the first word of the last heading with this title, found by the outline; undefined where there is none. */
function findHeading({ words, outline }: PdfFacts, title: string, before: number): number | undefined {
  if (outline.length === 0) return headingWithoutOutline(words, title, before);
  const entry = outline.findLast((candidate) => candidate.title === title);
  if (entry?.target.kind !== 'page') return undefined;
  const { page, y = Number.POSITIVE_INFINITY } = entry.target;
  const wanted = wordsOf(title);
  let found: number | undefined;
  // What stands below may begin with the same words: a note on “Notes from Poland”.
  for (let at = before - wanted.length; at >= 0; at--) {
    const place = words[at]?.places[0];
    if (place === undefined || place.page < page) break;
    if (place.page === page && place.box.top <= y + 3 && wanted.every((word, index) => words[at + index]?.text === word)) found = at;
  }
  return found;
}

/** A file that has lost its outline, and its tags: the title that the first note follows below it. */
function headingWithoutOutline(words: PdfFacts['words'], title: string, before: number): number | undefined {
  const wanted = wordsOf(title);
  const at = words.findLastIndex((word, index) => {
    const [place, next] = [word.places[0], words[index + wanted.length]];
    const below = next?.places[0];
    const isTitle = index < before && wanted.every((text, offset) => words[index + offset]?.text === text);
    return isTitle && next?.text === '1.' && (below?.page !== place?.page || (below?.box.top ?? 0) < (place?.box.bottom ?? 0) + 3);
  });
  return at < 0 ? undefined : at;
}

/** Index of the first word of the article: that of the first outline entry, or what follows page one where the summary has it to itself. */
function bodyBegins({ briefing }: Promised, { words, outline }: PdfFacts, end: number): number {
  const { summary } = briefing;
  if (!summary.runsOn) {
    const contentsPages = outline.length > 0 ? pagesBefore(briefing, outline) : 1;
    const at = words.findIndex(({ places: [place] }) => (place?.page ?? 0) > contentsPages);
    return at < 0 ? end : Math.min(at, end);
  }
  const [first] = outline;
  if (first === undefined || first.target.kind !== 'page') return 0;
  // Where the article opens with prose, that stands above its first heading: page one cannot be cut there by the file alone.
  return briefing.body[0]?.kind === 'heading' ? (findOpening(words, first.title, first.target) ?? 0) : 0;
}

/** Pages before the article: page one, and contents that the first entry of the outline lies behind. */
function pagesBefore({ body }: Promised['briefing'], outline: PdfFacts['outline']): number {
  const first = outline[0]?.target;
  const begins = body[0]?.kind === 'heading' && first?.kind === 'page' ? first.page : 2;
  return Math.max(1, begins - 1);
}

/** Of the places on the page that have these words the first that the jump leads to: a list above may name them, a note below begin with them. */
function findOpening(
  words: readonly PrintedWord[],
  title: string,
  { page, y }: { readonly page: number; readonly y?: number },
): number | undefined {
  const wanted = wordsOf(title);
  const isHere = ({ places: [place] }: PrintedWord, index: number) =>
    place?.page === page && wanted.every((word, offset) => words[index + offset]?.text === word);
  const below = y === undefined ? -1 : words.findIndex((word, index) => isHere(word, index) && (word.places[0]?.box.top ?? 0) <= y + 3);
  const at = below >= 0 ? below : words.findLastIndex(isHere);
  return at < 0 ? undefined : at;
}
