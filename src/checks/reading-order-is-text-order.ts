import {
  type Box,
  type Check,
  type PageFacts,
  type PdfFacts,
  type Problem,
  type Promised,
  risingSequence,
  type StructureElement,
  type TextRun,
} from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { boundsOf } from './paper/bounds-of.js';
import { figureContent } from './paper/figure-content.js';
import { pageFrame } from './paper/page-frame.js';
import { runText } from './paper/run-text.js';
import { sourceFinder } from './paper/source-finder.js';
import { boxTolerance } from './thresholds.js';

/** A screen reader follows the tags, everyone else the page: both must read the same text. */
export const readingOrderIsTextOrder: Check = {
  id: 'reading-order-is-text-order',
  claim: 'The tags read the text in the order in which it stands on paper, every word once',
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    const find = sourceFinder(promised);
    const contents = contentInTreeOrder(promised, found);
    const onPages = outOfPlace(contents);
    const outside = onPages.size > 0 ? onPages : onWrongPages(contents);
    let next = 0;
    for (let at = 0; at < contents.length; at = next) {
      next = at + 1;
      const first = contents[at];
      if (first === undefined || !outside.has(first)) continue;
      // What was moved as one is one problem.
      for (let other = contents[next]; other?.page === first.page && outside.has(other); other = contents[next]) next += 1;
      yield* moved(contents.slice(at, next), found, find);
    }
  },
};

interface Content {
  readonly page: number;
  readonly contentId: number;
  /** Among the contents of its page in the order of the file. */
  readonly position: number;
  /** Inside a table or a part of page one, whose columns go on side by side over pages. */
  readonly inColumns: boolean;
}

/** Contents that are read before others of their page which stand above them. */
function outOfPlace(contents: readonly Content[]): ReadonlySet<Content> {
  const pages = new Map<number, Content[]>();
  for (const content of contents) {
    const known = pages.get(content.page);
    if (known === undefined) pages.set(content.page, [content]);
    else known.push(content);
  }
  return new Set(
    [...pages.values()].flatMap((own) =>
      besides(
        own,
        own.map(({ position }) => position),
      ),
    ),
  );
}

/** Contents that are read before those of an earlier page. */
function onWrongPages(contents: readonly Content[]): ReadonlySet<Content> {
  const inLine = contents.filter(({ inColumns }) => !inColumns);
  return new Set(
    besides(
      inLine,
      inLine.map(({ page }, index) => page * inLine.length + index),
    ),
  );
}

function besides(contents: readonly Content[], values: readonly number[]): readonly Content[] {
  const stays = risingSequence(values);
  return contents.filter((_, index) => !stays.has(index));
}

function* moved(contents: readonly Content[], { pages }: PdfFacts, find: ReturnType<typeof sourceFinder>): Generator<Problem> {
  const number = contents[0]?.page ?? 1;
  const page = pages[number - 1];
  if (page === undefined) return;
  const ids = new Set(contents.map(({ contentId }) => contentId));
  const runs = page.runs.filter(({ contentId }) => contentId !== undefined && ids.has(contentId));
  const text = joined(page, runs);
  const box = boundsOf(runs.map((run) => run.box));
  const source = find(text);
  yield {
    message: `Unexpected place of “${beginningOf(text)}” in the reading order, expected the one it has on paper`,
    hint: 'Place nothing in the template before what is read before it.',
    ...(source === undefined ? {} : { source }),
    paper: { page: number, ...(box === undefined ? {} : { box }) },
  };
}

/** The runs' words, a space between lines. */
function joined(page: PageFacts, runs: readonly TextRun[]): string {
  let text = '';
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    const isBelow = before !== undefined && Math.abs(before.baseline - run.baseline) > run.size / 2;
    text += `${isBelow ? ' ' : ''}${runText(page, run)}`;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

/** Contents with words, as the tree names them; one that it names twice is there twice. */
function contentInTreeOrder({ sheet }: Promised, found: PdfFacts): readonly Content[] {
  const { structure, pages } = found;
  const figures = figureContent(found);
  const positions = new Map(
    pages.map((page) => [page.number, positionsOn(page, pageFrame(sheet, page).side, figures.get(page.number))] as const),
  );
  const contents: Content[] = [];
  const visit = ({ role, children }: StructureElement, above: boolean): void => {
    const inColumns = above || role === 'Table' || role === 'Div';
    for (const child of children) {
      if (child.kind === 'element') visit(child.element, inColumns);
      else if (child.kind === 'content') {
        const { page, contentId } = child;
        const position = positions.get(page)?.get(contentId);
        if (position !== undefined) contents.push({ page, contentId, position, inColumns });
      }
    }
  };
  for (const element of structure) visit(element, false);
  return contents;
}

/** What stands beside the text may be read before or behind it, and a picture is told by other words than those in it. */
function positionsOn(page: PageFacts, side: Box | undefined, figures: ReadonlySet<number> | undefined): ReadonlyMap<number, number> {
  const own = new Map<number, number>();
  for (const run of page.runs) {
    const { contentId, artifact, box } = run;
    if (artifact || contentId === undefined || own.has(contentId) || figures?.has(contentId)) continue;
    if ((side !== undefined && box.left > side.left - boxTolerance) || runText(page, run).trim() === '') continue;
    own.set(contentId, own.size);
  }
  return own;
}
