import type { PaperPlace, PdfFacts, PrintedWord, Promised } from '../../model/index.js';
import { readPaper } from './read-paper.js';

/** Words of the paper that no address covers; what a URL holds is its own affair. */
export interface PrintedStrings {
  /** The article and its notes. */
  readonly article: readonly PrintedWord[];
  /** Page one and the last part, which repeat some of it. */
  readonly around: readonly PrintedWord[];
  /** Running heads and the like. */
  readonly furniture: readonly PrintedWord[];
}

const known = new WeakMap<PdfFacts, PrintedStrings>();

/** The words on paper by where they come from. */
export function printedStrings(promised: Promised, found: PdfFacts): PrintedStrings {
  const before = known.get(found);
  if (before !== undefined) return before;
  const { front, body, noteWords, colophon } = readPaper(promised, found);
  const isAddress = addressWords(found);
  const plain = (words: readonly PrintedWord[]) => words.filter((word) => !isAddress(word));
  const strings: PrintedStrings = {
    article: plain([...body, ...noteWords]),
    around: plain([...front, ...colophon]),
    furniture: found.pages.flatMap((page) => page.words.filter(({ artifact }) => artifact)),
  };
  known.set(found, strings);
  return strings;
}

function addressWords({ printedLinks }: PdfFacts): (word: PrintedWord) => boolean {
  const boxes = new Map<number, NonNullable<PaperPlace['box']>[]>();
  for (const { target, places } of printedLinks)
    if (target.kind === 'url')
      for (const { page, box } of places) {
        const own = boxes.get(page);
        if (own === undefined) boxes.set(page, [box]);
        else own.push(box);
      }
  return ({ places }) => {
    const place = places[0];
    const own = place === undefined ? undefined : boxes.get(place.page);
    if (place === undefined || own === undefined) return false;
    const x = (place.box.left + place.box.right) / 2;
    const y = (place.box.bottom + place.box.top) / 2;
    return own.some((box) => x > box.left - 0.5 && x < box.right + 0.5 && y > box.bottom && y < box.top);
  };
}
