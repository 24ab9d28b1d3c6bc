import type { Check, PdfFacts, Problem, Promised } from '../model/index.js';
import { misplacedMarks } from './ledger/misplaced-marks.js';
import { groupMarks } from './paper/group-marks.js';
import { missingOnPageOne } from './paper/missing-on-page-one.js';
import { promisedMarks } from './paper/promised-marks.js';
import { readPaper } from './paper/read-paper.js';

/** A mark that has changed its number or its place sends the reader to another source, and nothing else would tell. */
export const marksSurvive: Check = {
  id: 'marks-survive',
  claim: 'Each note is marked in the text behind the words for which the article cites it, and as often',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { file } = promised.article;
    const told = new Set<number>();
    for (const { words, lost, added, line, place } of misplacedMarks(promised, found)) {
      for (const number of [...lost, ...added]) told.add(number);
      yield {
        message: `Unexpected ${named(added, 'gap')} behind “${words}”, expected ${named(lost, 'none')}`,
        hint,
        source: { file, line, column: 1 },
        ...(place === undefined ? {} : { paper: place }),
      };
    }
    for (const [number, problem] of miscounted(promised, found)) if (!told.has(number)) yield problem;
  },
};

const hint = 'Build the briefing again; a template must print every mark where it stands.';

function named(numbers: readonly number[], nothing: string): string {
  if (numbers.length === 0) return nothing;
  return `${numbers.length === 1 ? 'mark' : 'marks'} ${numbers.join(', ')}`;
}

/** Notes that are marked more or less often than the article cites them. */
function* miscounted(promised: Promised, found: PdfFacts): Generator<readonly [number: number, Problem]> {
  const { briefing } = promised;
  const { marks } = readPaper(promised, found);
  // Page one may leave parts out; where it is the summary's alone, the text is what stands behind it.
  const from = briefing.summary.runsOn ? 1 : 2;
  const printed = groupMarks(
    marks.filter(({ page }) => page >= from),
    'number',
  );
  const expected = promisedMarks(briefing);
  // What of a summary stands overleaf is counted with the text.
  const spills = () => briefing.summary.runsOn || missingOnPageOne(promised, found) !== undefined;
  for (const { number, citedAt } of briefing.endnotes) {
    const own = printed.get(number) ?? [];
    const wanted = expected.get(number) ?? 0;
    const isMore = own.length > wanted;
    if (own.length === wanted || (isMore && spills())) continue;
    const at = own.at(-1)?.link.places[0];
    yield [
      number,
      {
        message: `Unexpected ${own.length} marks of note ${number} in the text, expected ${wanted}`,
        hint,
        ...(citedAt[0] === undefined ? {} : { source: citedAt[0] }),
        ...(at === undefined ? {} : { paper: at }),
      },
    ];
  }
}
