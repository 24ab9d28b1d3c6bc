import type { Box, PageFacts, Promised, TextRun } from '../../model/index.js';
import { boundsOf } from './bounds-of.js';
import { foldText } from './fold-text.js';
import { pageFrame } from './page-frame.js';
import { runText } from './run-text.js';

/** Points that the list may stand out of its column and still be known for it. */
const tolerance = 6;
/** A rule stands so many points above the title. */
const ruleRoom = 3;

/** Where *Sources on this page* stands at the foot of the side column, from the rule over its title down; undefined where it is not there. */
export function sideList({ sheet, words }: Promised, page: PageFacts): Box | undefined {
  const { side } = pageFrame(sheet, page);
  if (side === undefined) return undefined;
  const inColumn = page.runs.filter(
    ({ artifact, visible, box }) =>
      artifact && visible && box.left > side.left - tolerance && box.bottom > side.bottom - tolerance && box.top < side.top,
  );
  const title = foldText(words.sourcesOnThisPage);
  const first = inColumn.find((_, at) => saysTitle(page, inColumn.slice(at), title));
  if (first === undefined) return undefined;
  const bounds = boundsOf(inColumn.filter(({ box }) => box.top <= first.box.top + 1).map(({ box }) => box));
  return bounds === undefined ? undefined : { ...bounds, top: bounds.top + ruleRoom };
}

/** Whether runs, in the order of painting, begin with a title (folded). It may take two lines; a table's head may be its first word. */
function saysTitle(page: PageFacts, runs: readonly TextRun[], title: string): boolean {
  let said = '';
  for (const run of runs) {
    said += foldText(runText(page, run));
    if (said.length >= title.length || !title.startsWith(said)) break;
  }
  return said !== '' && said.startsWith(title);
}
