import type { Box, Check, PdfFacts, Problem, Promised } from '../model/index.js';
import { changedThings } from './paper/changed-things.js';
import { type ChangedPlace, changedWords } from './paper/changed-words.js';
import { changesApart } from './paper/changes-apart.js';
import { leftColumn } from './paper/left-column.js';
import { type MarginSigns, marginSigns } from './paper/margin-signs.js';
import { toldChanges } from './paper/told-changes.js';
import { untaggedChanges } from './paper/untagged-changes.js';

/** Points by which a bar may miss a line: a line is higher than its letters. */
const tolerance = 4;
/** Points between a triangle and the edge of the line beside which it stands; of large letters, a share of their height. */
const cutTolerance = { points: 8, share: 0.5 };

/** Who compares two copies by hand finds what the page says and what the bars say, and nothing else. */
export const changesAreShown: Check = {
  id: 'changes-are-shown',
  claim: 'Every change since the edition before is told with its page and has its bar, and nothing else has',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { changes } = promised.briefing;
    const { rest, part } = changesApart(promised, found);
    const places = changes === undefined ? [] : [...changedWords(promised, rest), ...changedThings(promised, rest)];
    if (changes !== undefined && part === undefined) {
      yield {
        message: `Unexpected briefing without “${promised.words.changes.heading}”, expected what has changed since edition ${changes.since.number}`,
        hint,
      };
      return;
    }
    if (part !== undefined) yield* part.asBuilt === undefined ? toldChanges(promised, part, places) : untaggedChanges(part);
    yield* wrongBars(promised, found, promised.changeBars ? places : []);
  },
};

const hint = 'Build the briefing again; a template must print what has changed.';

function* wrongBars(promised: Promised, found: PdfFacts, places: readonly ChangedPlace[]): Generator<Problem> {
  const byPage = new Map<number, ChangedPlace[]>();
  for (const place of places) byPage.set(place.page, [...(byPage.get(place.page) ?? []), place]);
  const inLeftColumn = leftColumn(promised, found);
  for (const page of found.pages) {
    const own = byPage.get(page.number) ?? [];
    const { left, ...outer } = marginSigns(promised.sheet, page);
    const isLeft = ({ box }: ChangedPlace) => page.number === 1 && inLeftColumn(box);
    yield* wrongSigns(
      page.number,
      outer,
      own.filter((place) => !isLeft(place)),
    );
    yield* wrongSigns(page.number, left, own.filter(isLeft));
  }
}

/** Bars and triangles of one margin, held against the lines that it stands beside. */
function* wrongSigns(page: number, { bars, cuts }: Pick<MarginSigns, 'bars' | 'cuts'>, own: readonly ChangedPlace[]): Generator<Problem> {
  const lines = own.filter(({ kind }) => kind === 'words');
  const told = new Set<number>();
  for (const { id, box, isSign } of lines) {
    if (isSign || told.has(id) || bars.some((bar) => beside(bar, box))) continue;
    told.add(id);
    yield { message: 'Unexpected changed line without a bar, expected one in the margin beside it', hint, paper: { page, box } };
  }
  for (const bar of bars) {
    if (lines.some(({ isWhole, box }) => isWhole && beside(bar, box))) continue;
    const gap = unexplained(
      bar,
      lines.map(({ box }) => box),
    );
    if (gap !== undefined) yield { message: 'Unexpected bar beside lines that have not changed', hint, paper: { page, box: gap } };
  }
  const gone = own.filter(({ kind }) => kind === 'cut-before' || kind === 'cut-after');
  const edge = ({ kind, box }: ChangedPlace) => (kind === 'cut-before' ? box.top : box.bottom);
  const reach = ({ box }: ChangedPlace) => Math.max(cutTolerance.points, (box.top - box.bottom) * cutTolerance.share);
  const marks = (cut: Box, place: ChangedPlace) => Math.abs((cut.top + cut.bottom) / 2 - edge(place)) < reach(place);
  for (const place of gone) {
    // A word that is hyphenated has one triangle.
    const same = gone.filter(({ id }) => id === place.id);
    if (place.isSign || same[0] !== place || same.some((one) => cuts.some((cut) => marks(cut, one)))) continue;
    yield { message: 'Unexpected place of words that are gone without a triangle beside it', hint, paper: { page, box: place.box } };
  }
  for (const cut of cuts)
    if (!gone.some((place) => marks(cut, place)))
      yield { message: 'Unexpected triangle where nothing is gone', hint, paper: { page, box: cut } };
}

function beside(bar: Box, box: Box): boolean {
  const middle = (box.top + box.bottom) / 2;
  return middle < bar.top + 1 && middle > bar.bottom - 1;
}

/** A stretch of a bar, higher than a line, beside which nothing has changed. */
function unexplained(bar: Box, lines: readonly Box[]): Box | undefined {
  const near = lines.filter((box) => box.top > bar.bottom && box.bottom < bar.top).toSorted((a, b) => b.top - a.top);
  let reached = bar.top;
  for (const { top, bottom } of near) {
    if (reached - top > top - bottom + tolerance) return { ...bar, top: reached, bottom: top };
    reached = Math.min(reached, bottom);
  }
  return reached - bar.bottom > 2 * tolerance + 4 ? { ...bar, top: reached } : undefined;
}
