import type { Check, PageFacts, PrintedLink } from '../model/index.js';
import { holdsMiddle } from './paper/read-notes.js';

/** A longer piece without a place to break is cut every so many characters. */
const longest = 20;

/** An address over two lines is copied without a hyphen that was never there (Chicago Manual of Style, 14.18). */
export const urlBreaksWell: Check = {
  id: 'url-breaks-well',
  claim: 'Addresses break behind a colon or slashes and before other signs, never with a hyphen of the printer’s',
  severity: 'warning',
  needs: 'file',
  *run(_promised, { pages, printedLinks }) {
    for (const link of printedLinks) {
      if (link.target.kind !== 'url' || link.places.length < 2 || !/^[a-z][a-z\d+.-]*:/i.test(link.text)) continue;
      const lines = linesOf(link, pages);
      // Where the lines cannot be told apart nothing is said.
      if (lines.join('') !== link.text) continue;
      for (const [index, line] of lines.slice(0, -1).entries()) {
        const next = lines[index + 1] ?? '';
        if (breaksWell(line, next)) continue;
        yield {
          message: `Unexpected break “${line.slice(-12)}|${next.slice(0, 12)}” in an address, expected one at a sign`,
          hint: 'Compare “pieces” in the template’s theme with the one that comes with briefpress',
          ...(link.places[index] === undefined ? {} : { paper: link.places[index] }),
        };
      }
    }
  },
};

function linesOf({ places }: PrintedLink, pages: readonly PageFacts[]): readonly string[] {
  return places.map(({ page, box }) =>
    (pages[page - 1]?.words ?? [])
      .filter((word) => word.places.some((place) => holdsMiddle(box, place.box)))
      .map((word) => word.text)
      .join(''),
  );
}

function breaksWell(line: string, next: string): boolean {
  if (/^[/~.,\-_?#%&=]/.test(next) || /:$|\/\/$/.test(line)) return true;
  const piece = /[^/~.,\-_?#%&=:]*$/.exec(line)?.[0] ?? '';
  return piece.length >= longest - 1;
}
