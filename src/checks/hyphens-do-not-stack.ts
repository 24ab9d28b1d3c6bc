import type { Check, Problem } from '../model/index.js';
import { readTextBlocks, type TextRow } from './paper/read-text-blocks.js';
import { sourceFinder } from './paper/source-finder.js';
import { sourceOfLines } from './paper/source-of-lines.js';
import { mostStackedHyphens } from './thresholds.js';

/** Hyphens one above the other make a ladder at the edge, and the eye takes the wrong rung. */
export const hyphensDoNotStack: Check = {
  id: 'hyphens-do-not-stack',
  claim: `At most ${mostStackedHyphens} lines in a row end in a hyphen`,
  severity: 'warning',
  needs: 'file',
  *run(promised, found) {
    const find = sourceFinder(promised);
    for (const { role, within, rows } of readTextBlocks(found)) {
      if (role === 'Code' || within.has('Code')) continue;
      let stack: TextRow[] = [];
      for (const row of rows) {
        if (row.ending !== 'none') stack.push(row);
        else {
          yield* told(find, stack);
          stack = [];
        }
      }
      yield* told(find, stack);
    }
  },
};

function* told(find: ReturnType<typeof sourceFinder>, stack: readonly TextRow[]): Generator<Problem> {
  const [first] = stack;
  if (first === undefined || stack.length <= mostStackedHyphens) return;
  const source = sourceOfLines(find, stack);
  const ends = stack.map(({ text }) => `“${text.slice(text.lastIndexOf(' ') + 1)}”`).join(', ');
  yield {
    message: `Unexpected ${stack.length} lines in a row that end in a hyphen (${ends}), expected at most ${mostStackedHyphens}`,
    hint: 'Change some words of the passage, or put a word that is not to be parted in another place.',
    ...(source === undefined ? {} : { source }),
    paper: { page: first.page, box: first.box },
  };
}
