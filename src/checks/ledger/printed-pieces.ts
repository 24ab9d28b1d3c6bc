import type { Box, MappedLine, PaperPlace, PdfFacts, Promised } from '../../model/index.js';
import { canonicalAddress } from '../paper/canonical-address.js';
import { readPaper } from '../paper/read-paper.js';
import { compareWords } from './compare-words.js';

/** A piece of a printed line with the words of one line of the article, folded as they are compared. */
export interface PrintedPiece extends MappedLine {
  /** Empty where a source's definition is printed as a note. */
  readonly keys: readonly string[];
}

/** Pieces closer than this, in points, are one. */
const nearby = 12;

/**
 * What stands on paper of each line of the article: by the words that the text ledger has paired, and for the definition of a source by
 * its note or the address of it; of `lines` only, where they are given. In a file that is read from right to left the boxes are in a
 * mirror, as all that was found.
 */
export function printedPieces(promised: Promised, found: PdfFacts, lines?: ReadonlySet<number>): readonly PrintedPiece[] {
  const pieces: (PrintedPiece & { keys: string[] })[] = [];
  for (const { written, printed, partners } of compareWords(promised, found)) {
    const { words } = written;
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      if (word === undefined || lines?.has(word.line) === false) continue;
      const place = printed[partners[index] ?? -1]?.place;
      if (place !== undefined) add(pieces, place, word.line, word.key);
    }
  }
  for (const { line, places } of definedSources(promised, found, lines)) for (const place of places) add(pieces, place, line);
  return pieces;
}

function* definedSources(
  promised: Promised,
  found: PdfFacts,
  lines: ReadonlySet<number> | undefined,
): Generator<{ readonly line: number; readonly places: readonly Required<PaperPlace>[] }> {
  const { briefing, article } = promised;
  const printed = new Map(readPaper(promised, found).notes.map((note) => [note.number, note]));
  const numbers = new Map(
    briefing.endnotes.flatMap(({ body, number }) => (body.kind === 'source' ? [[canonicalAddress(body.source.url), number]] : [])),
  );
  const consulted = new Set(briefing.alsoConsulted.map(({ url }) => canonicalAddress(url)));
  for (const { url, place } of article.definitions) {
    if (lines?.has(place.line) === false) continue;
    const address = canonicalAddress(url);
    const words = printed.get(numbers.get(address) ?? -1)?.words;
    if (words !== undefined) yield { line: place.line, places: words.flatMap(({ places }) => places) };
    else if (consulted.has(address))
      for (const { target, places } of found.printedLinks)
        if (target.kind === 'url' && canonicalAddress(target.url) === address) yield { line: place.line, places };
  }
}

/** A word that goes on where the last piece ends makes it longer. */
function add(pieces: (PrintedPiece & { keys: string[] })[], { page, box }: Required<PaperPlace>, line: number, key?: string): void {
  const last = pieces.at(-1);
  const own = key === undefined ? [] : [key];
  if (last?.line !== line || last.page !== page || !continues(last.box, box)) {
    pieces.push({ page, line, box, keys: own });
    return;
  }
  last.keys.push(...own);
  pieces[pieces.length - 1] = { ...last, box: around(last.box, box) };
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
