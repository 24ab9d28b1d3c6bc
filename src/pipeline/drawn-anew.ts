import { fontsAreEmbedded } from '../checks/fonts-are-embedded.js';
import { isTagged } from '../checks/is-tagged.js';
import { noLiveParts } from '../checks/no-live-parts.js';
import { pageNumbersRun } from '../checks/page-numbers-run.js';
import { pageSize } from '../checks/page-size.js';
import { otherLetters } from '../checks/paper/other-letters.js';
import { printedGlyphExists } from '../checks/printed-glyph-exists.js';
import { textStandsUpright } from '../checks/text-stands-upright.js';
import type { Check, PdfFacts, PrintedNow } from '../model/index.js';

/** What can be asked of pages on which nothing says what is text and what is decoration. The tags come last: they tell what else is known. */
export const checksOfPrint: readonly Check[] = [
  pageSize,
  pageNumbersRun,
  textStandsUpright,
  fontsAreEmbedded,
  printedGlyphExists,
  noLiveParts,
  isTagged,
];

/** What is known of pages that another program has drawn: by which, and whether they have the letters that are `printed` now. */
export function drawnAnew(found: PdfFacts, printed: PrintedNow | undefined): string {
  const { producer, creator } = found.metadata;
  // The engine's own name may have been left in the file.
  const program = [producer, creator].find((name) => name !== undefined && !/^Typst\b/u.test(name));
  const other = printed === undefined ? undefined : otherLetters(found, printed.found);
  const letters =
    other === undefined
      ? ''
      : other === ''
        ? 'each page holds the letters that the article prints there, but in which order is not known. '
        : `other letters than the article prints are read on page${/\D/u.test(other) ? 's' : ''} ${other}. `;
  return `Another program has drawn it anew${program === undefined ? '' : ` (${program})`}${letters === '' ? '. ' : `; ${letters}`}No check was run that goes by tags, links or bookmarks`;
}
