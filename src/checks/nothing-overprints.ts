import type { Box, Check, PageFacts, Problem, Promised, TextRun } from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { isSpace } from './paper/is-space.js';
import { overlappingRuns } from './paper/overlapping-runs.js';
import { runText } from './paper/run-text.js';
import { sideList } from './paper/side-list.js';
import { sourceFinder } from './paper/source-finder.js';

/** Problems of one page: where two columns lie upon each other, a few pairs say it. */
const mostPerPage = 20;

/** Two texts never stand in one place, and the list of sources lies on nothing. */
export const nothingOverprints: Check = {
  id: 'nothing-overprints',
  claim: 'No text is printed upon another',
  severity: 'error',
  needs: 'file',
  *run(promised, { pages }) {
    const sourceOf = sourceFinder(promised);
    for (const page of pages) {
      let left = mostPerPage;
      for (const { first, second, box } of overlappingRuns(page)) {
        if (left-- === 0) break;
        yield {
          message: `Unexpected “${shown(page, first)}” and “${shown(page, second)}” in one place, expected a place for each`,
          hint: 'Shorten the longer of the two; in a template of your own, give each room.',
          ...placed(page, [second, first], box, sourceOf),
        };
      }
      yield* underList(promised, page, sourceOf);
    }
  },
};

function* underList(promised: Promised, page: PageFacts, sourceOf: ReturnType<typeof sourceFinder>): Generator<Problem> {
  const list = sideList(promised, page);
  if (list === undefined) return;
  const covered = page.runs.find((run) => !run.artifact && run.visible && reachesUnder(page, run, list));
  if (covered === undefined) return;
  yield {
    message: `Unexpected “${shown(page, covered)}” under “${promised.words.sourcesOnThisPage}”, expected the side column free`,
    hint: 'Build the article again; where it stays, shorten the table, the caption or the margin note beside the list.',
    ...placed(page, [covered], list, sourceOf),
  };
}

/** The middle of a character lies on the list. */
function reachesUnder({ characters: { codes, ink } }: PageFacts, { from, to, box }: TextRun, list: Box): boolean {
  if (box.right < list.left || box.left > list.right || box.bottom > list.top || box.top < list.bottom) return false;
  for (let at = from; at < to; at++) {
    if (isSpace(codes[at])) continue;
    const x = ((ink[4 * at] ?? 0) + (ink[4 * at + 2] ?? 0)) / 2;
    const y = ((ink[4 * at + 1] ?? 0) + (ink[4 * at + 3] ?? 0)) / 2;
    if (x > list.left && x < list.right && y > list.bottom && y < list.top) return true;
  }
  return false;
}

function placed(
  page: PageFacts,
  runs: readonly TextRun[],
  box: Box,
  sourceOf: ReturnType<typeof sourceFinder>,
): Pick<Problem, 'paper' | 'source'> {
  const source = runs
    .filter(({ artifact }) => !artifact)
    .map((run) => sourceOf(runText(page, run)))
    .find((place) => place !== undefined);
  return { paper: { page: page.number, box }, ...(source === undefined ? {} : { source }) };
}

function shown(page: PageFacts, run: TextRun): string {
  const text = runText(page, run).trim();
  return beginningOf(text, 40);
}
