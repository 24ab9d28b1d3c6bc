import type { Box, MappedLine, PdfFacts, PrintedWord, Promised } from '../../model/index.js';
import { canonicalAddress } from '../paper/canonical-address.js';
import { readPaper } from '../paper/read-paper.js';
import { compareWords } from './compare-words.js';

/** Pieces closer than this, in points, are one. */
const nearby = 12;

/** Which line of the article each printed line comes from: by the words that the text ledger has paired, and for notes by the definition of their source. */
export function mapPages(promised: Promised, found: PdfFacts): readonly MappedLine[] {
  const pieces: MappedLine[] = [];
  for (const { written, printed, partners } of compareWords(promised, found)) {
    for (const [index, { line }] of written.words.entries()) {
      const place = printed[partners[index] ?? -1]?.place;
      if (place !== undefined) add(pieces, { ...place, line });
    }
  }
  for (const { line, words } of definedNotes(promised, found))
    for (const { places } of words) for (const place of places) add(pieces, { ...place, line });
  return pieces;
}

function* definedNotes(promised: Promised, found: PdfFacts): Generator<{ readonly line: number; readonly words: readonly PrintedWord[] }> {
  const printed = new Map(readPaper(promised, found).notes.map((note) => [note.number, note]));
  const numbers = new Map(
    promised.briefing.endnotes.flatMap(({ body, number }) => (body.kind === 'source' ? [[canonicalAddress(body.source.url), number]] : [])),
  );
  for (const { url, place } of promised.article.definitions) {
    const number = numbers.get(canonicalAddress(url));
    const note = number === undefined ? undefined : printed.get(number);
    if (note !== undefined) yield { line: place.line, words: note.words };
  }
}

/** A word that goes on where the last piece ends makes it longer. */
function add(pieces: MappedLine[], piece: MappedLine): void {
  const last = pieces.at(-1);
  if (last !== undefined && last.line === piece.line && last.page === piece.page && continues(last.box, piece.box))
    pieces[pieces.length - 1] = { ...last, box: around(last.box, piece.box) };
  else pieces.push(piece);
}

function continues(before: Box, after: Box): boolean {
  const overlap = Math.min(before.top, after.top) - Math.max(before.bottom, after.bottom);
  return overlap > (after.top - after.bottom) / 2 && after.left >= before.left && after.left - before.right < nearby;
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
    top: Math.max(a.top, b.top),
  };
}
