import type { Check, PageFacts, PdfFacts, TextLine, TextRun } from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { figureContent } from './paper/figure-content.js';
import { lineOf } from './paper/line-of.js';
import { runText } from './paper/run-text.js';
import { sourceFinder } from './paper/source-finder.js';
import { leastShareOfLine, leastShift, longestAlone, smallestType, typeTolerance } from './thresholds.js';

/** Small print is overlooked. Marks, and what is raised or lowered as they are, may be smaller; a picture has its own type. */
export const typeIsLegible: Check = {
  id: 'type-is-legible',
  claim: `No type is smaller than ${smallestType} pt, but for what is raised or lowered beside larger type`,
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    // Without tags nothing tells the lettering of a picture from the text; `is-tagged` says so.
    if (found.structure.length === 0) return;
    const sourceOf = sourceFinder(promised);
    const figures = figureContent(found);
    for (const page of found.pages) {
      let isTold = false;
      for (const run of page.runs) {
        const { visible, size, contentId, box } = run;
        const isDrawn = contentId !== undefined && figures.get(page.number)?.has(contentId) === true;
        const text = runText(page, run).trim();
        if (!visible || isDrawn || text === '') continue;
        const isTooSmall = isSmall(page, run, found);
        if (isTooSmall && !isTold) {
          const source = run.artifact ? undefined : sourceOf(text);
          yield {
            message: `Unexpected type of ${size.toFixed(1)} pt (“${beginningOf(text)}”), expected ${smallestType} pt or more`,
            hint: 'Set it larger in the template.',
            paper: { page: page.number, box },
            ...(source === undefined ? {} : { source }),
          };
        }
        // A passage of several pieces is one problem.
        isTold = isTooSmall;
      }
    }
  },
};

/** Not what is raised or lowered beside larger type or alone on its line, nor keys and small print within a line of larger type. */
function isSmall(page: PageFacts, run: TextRun, found: PdfFacts): boolean {
  const { size, baseline } = run;
  if (size >= smallestType - typeTolerance) return false;
  const line = lineOf(page, run);
  if (line === undefined || line.size < size + typeTolerance)
    return (line?.text.length ?? 0) > longestAlone && (line === undefined || !isOfMarks(line, page.number, found));
  return Math.abs(line.baseline - baseline) <= leastShift * line.size && size < leastShareOfLine * line.size;
}

/** Several marks behind a picture, or very many, have a line to themselves: figures, each of which leads to another place. */
function isOfMarks({ text, box }: TextLine, page: number, { printedLinks }: PdfFacts): boolean {
  if (!/^\d+(?:,\d+)+,?$/.test(text.trim())) return false;
  const links = printedLinks.filter(
    (link) =>
      link.target.kind === 'page' &&
      link.places.some(
        (place) =>
          place.page === page &&
          place.box.left < box.right &&
          place.box.right > box.left &&
          place.box.bottom < box.top &&
          place.box.top > box.bottom,
      ),
  );
  return text
    .trim()
    .replace(/,$/, '')
    .split(',')
    .every((figure) => links.some((link) => link.text.trim() === figure));
}
