import type { Check, PaperPlace, PdfFacts, Problem, StructureElement } from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { linksOffTheirPages } from './paper/links-off-their-pages.js';
import { lostCaptions } from './paper/lost-captions.js';
import { lostLinks } from './paper/lost-links.js';
import { type MatchedUnit, matchUnits, saysSame } from './paper/match-units.js';
import { miscountedImages } from './paper/miscounted-images.js';
import { miscountedNotes } from './paper/miscounted-notes.js';
import type { PrintedUnit } from './paper/printed-units.js';
import { spanOf } from './paper/span-of.js';
import type { WrittenUnit } from './paper/written-units.js';
import { tagsNest } from './tags-nest.js';

export const structureSurvives: Check = {
  id: 'structure-survives',
  claim: 'As many headings, list items, table rows and cells, links, notes and images are on paper as in the article',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    // Without tags nothing can be counted; `is-tagged` says so.
    if (found.structure.length === 0) return;
    yield* linksOffTheirPages(found);
    const matched = matchUnits(promised, found);
    yield* miscountedUnits(matched, promised.lowered?.includes(tagsNest.id) !== true);
    const pageAt = pageByLine(matched);
    yield* withPages(
      [
        ...lostLinks(promised, found),
        ...miscountedNotes(promised, found),
        ...miscountedImages(promised, found),
        ...lostCaptions(promised, found),
      ],
      pageAt,
      found,
    );
  },
};

const hint = 'Build the briefing again; where this stays, the article is not printed as it was written and the PDF must not go out.';

const names: Readonly<Record<WrittenUnit['kind'], string>> = { heading: 'heading', item: 'list item', row: 'table row' };

/** Cells that are tagged as something else are another check’s, where it tells them (`areTagsTold`). */
function* miscountedUnits(matched: readonly MatchedUnit[], areTagsTold: boolean): Generator<Problem> {
  for (const [index, { written, printed, isOther }] of matched.entries()) {
    if (written === undefined) {
      if (printed !== undefined) yield doubled(printed, matched, index);
    } else if (printed === undefined) yield missing(written, matched, index);
    else {
      const at = { source: written.place, paper: placeOf(printed), hint };
      // An item's words are the affair of another check; a row whose words differ has lost a cell or got another's.
      if (isOther === true && written.kind !== 'item') {
        const [text, own] = [shown(printed.element.text), shown(written.text.words)];
        yield { message: `Unexpected ${names[written.kind]} “${text}”, expected “${own}”`, ...at };
      }
      if (written.level !== undefined && printed.level !== undefined && written.level !== printed.level) {
        const name = shown(written.text.words);
        yield { message: `Unexpected level ${printed.level} of the heading “${name}”, expected level ${written.level}`, ...at };
      }
      const [cells, own] = [printed.cells && columnsOf(printed.cells), written.cells?.length];
      const isTold = areTagsTold && printed.element.children.length > (printed.cells?.length ?? 0);
      if (cells !== undefined && own !== undefined && cells !== own && !isTold)
        yield { message: `Unexpected ${cells} cells in the table row “${shown(written.text.words)}”, expected ${own}`, ...at };
    }
  }
}

/** A head over several columns is one cell on paper; the article has empty ones beside it. */
function columnsOf(cells: readonly StructureElement[]): number {
  return cells.reduce((sum, cell) => sum + spanOf(cell), 0);
}

function missing(written: WrittenUnit, matched: readonly MatchedUnit[], index: number): Problem {
  const paper = nearPlace(matched, index);
  const name = written.kind === 'row' && written.isHead === true ? 'head of a table' : names[written.kind];
  const where = paper === undefined ? '' : ` on page ${paper.page}`;
  return {
    message: `Unexpected gap, expected the ${name} “${shown(written.text.words)}”${where}`,
    hint,
    source: written.place,
    ...(paper === undefined ? {} : { paper }),
  };
}

function doubled(printed: PrintedUnit, matched: readonly MatchedUnit[], index: number): Problem {
  const twin = nearTwin(printed, matched, index);
  const name = names[printed.kind];
  const text = shown(printed.element.text);
  return {
    message:
      twin === undefined
        ? `Unexpected ${name} “${text}”, expected none that the article does not have`
        : `Unexpected second ${name} “${text}”, expected it once`,
    hint,
    paper: placeOf(printed),
    ...(twin === undefined ? {} : { source: twin.place }),
  };
}

/** So far around a doubled unit its twin is looked for. */
const nearby = 100;

function nearTwin(printed: PrintedUnit, matched: readonly MatchedUnit[], index: number): WrittenUnit | undefined {
  const near = matched.slice(Math.max(0, index - nearby), index + nearby);
  return near.find(({ written }) => written !== undefined && written.text.pieces.length > 0 && saysSame(written, printed))?.written;
}

/** Where the unit before ends, else where the next one begins. */
function nearPlace(matched: readonly MatchedUnit[], index: number): PaperPlace | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const printed = matched[at]?.printed;
    if (printed !== undefined) return printed.element.places.at(-1) ?? { page: printed.page };
  }
  const next = matched.slice(index + 1).find(({ printed }) => printed !== undefined)?.printed;
  return next === undefined ? undefined : placeOf(next);
}

function placeOf({ element, page }: PrintedUnit): PaperPlace {
  return element.places[0] ?? { page };
}

function shown(text: string): string {
  return beginningOf(text, 80);
}

/** The page on which a line of the article stands, by the units around it. */
function pageByLine(matched: readonly MatchedUnit[]): (line: number) => number {
  const pages = matched
    .flatMap(({ written, printed }) =>
      written === undefined || printed === undefined ? [] : [[written.place.line, printed.page] as const],
    )
    .sort(([a], [b]) => a - b);
  return (line) => {
    let [low, high] = [0, pages.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pages[middle]?.[0] ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return (pages[low - 1] ?? pages[0])?.[1] ?? 1;
  };
}

function* withPages(problems: readonly Problem[], pageAt: (line: number) => number, { pages }: PdfFacts): Generator<Problem> {
  for (const problem of problems) {
    const page = Math.min(problem.source === undefined ? 1 : pageAt(problem.source.line), pages.length);
    yield { hint, paper: { page }, ...problem };
  }
}
