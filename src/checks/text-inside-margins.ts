import type { Box, Check, PageFacts, PdfFacts, Problem, Promised, TextRun } from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { glyphStart } from './paper/glyph-start.js';
import { isSpace } from './paper/is-space.js';
import { type PageFrame, pageFrame } from './paper/page-frame.js';
import { readPaper } from './paper/read-paper.js';
import { runText } from './paper/run-text.js';
import { sourceFinder } from './paper/source-finder.js';
import { tableContent } from './paper/table-content.js';
import { taggedContent } from './paper/tagged-content.js';
import { letterOverhang, marginTolerance, tailOverhang } from './thresholds.js';

/** Text stands in the text block, running head and foot in their bands, the list of sources in the side column. */
export const textInsideMargins: Check = {
  id: 'text-inside-margins',
  claim: 'Text stays inside the text block, running head and foot inside their bands',
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    const sourceOf = sourceFinder(promised);
    const isFullWidth = fullWidth(promised, found);
    for (const page of found.pages) {
      const frame = pageFrame(promised.sheet, page);
      const bodyTop = topOfBody(page);
      let passage: Passage | undefined;
      for (const run of page.runs) {
        // A font that is not in the file has the widths of whichever stands for it; another check speaks of that.
        if (!run.visible || found.fonts[run.font]?.embedded === false) continue;
        const area = run.artifact ? bandOf(run, frame, bodyTop) : bodyArea(run, frame, isFullWidth(page, run));
        const strays = holds(area.box, run.box) ? undefined : strayOf(page, run, area.box);
        if (strays === undefined) continue;
        const stray = found.fromRight ? { ...strays, side: mirrored(strays.side) } : strays;
        // A line of several pieces that runs out is one problem, and so are lines that follow each other.
        const down = passage === undefined || passage.area.name !== area.name ? Infinity : passage.last.baseline - run.baseline;
        if (passage !== undefined && Math.abs(down) < run.size / 2) continue;
        if (passage !== undefined && passage.stray.side === stray.side && down > 0 && down < closeLines * run.size)
          passage = { ...passage, last: run, lines: passage.lines + 1, stray: { ...stray, by: Math.max(stray.by, passage.stray.by) } };
        else {
          if (passage !== undefined) yield problemOf(page, passage, sourceOf);
          passage = { area, first: run, last: run, lines: 1, stray, box: stray.box };
        }
      }
      if (passage !== undefined) yield problemOf(page, passage, sourceOf);
    }
  },
};

/** Lines of one passage are no further apart than this, in sizes of their type; rows of a table are. */
const closeLines = 1.6;

/** Lines that follow each other and stand out on one side. */
interface Passage {
  readonly area: Area;
  readonly first: TextRun;
  readonly last: TextRun;
  readonly lines: number;
  /** How far the farthest stands out. */
  readonly stray: Stray;
  /** Of the first. */
  readonly box: Box;
}

interface Area {
  readonly name: string;
  readonly box: Box;
}

/** What stands out of an area: how far, and on which side. */
interface Stray {
  readonly box: Box;
  readonly by: number;
  readonly side: string;
}

/** Page one, tables, turned pages and the colophon use the full width. */
function fullWidth(promised: Promised, found: PdfFacts): (page: PageFacts, run: TextRun) => boolean {
  const tables = tableContent(found);
  const colophon = readPaper(promised, found).colophon[0]?.places[0];
  const tagged = taggedContent(found);
  return ({ number }, { contentId, box }) => {
    // Without tags nothing tells a table: in the whole file, or on a page that another program has put in.
    if (number === 1 || !tagged.has(number)) return true;
    if (contentId !== undefined && tables.get(number)?.has(contentId) === true) return true;
    if (colophon === undefined || number < colophon.page) return false;
    return number > colophon.page || box.top <= colophon.box.top + box.top - box.bottom;
  };
}

/** Prose keeps to its column; captions and margin notes begin beside it. */
function bodyArea(run: TextRun, { block, column }: PageFrame, isFullWidth: boolean): Area {
  if (isFullWidth || run.box.left > column.right) return { name: 'the text block', box: block };
  return { name: 'its column', box: column };
}

function bandOf({ box }: TextRun, { block, head, foot, side }: PageFrame, bodyTop: number): Area {
  const middle = (box.bottom + box.top) / 2;
  if (middle > head.bottom) return { name: 'the head of the page', box: head };
  if (middle < foot.top) return { name: 'the foot of the page', box: foot };
  // A table's header that is printed again stands above all that is no artifact.
  if (middle > bodyTop || side === undefined) return { name: 'the text block', box: block };
  // Words of the template's own stand among the text.
  if (box.right < side.left) return { name: 'the text block', box: { ...block, right: side.left } };
  return { name: 'the side column', box: side };
}

function topOfBody({ runs }: PageFacts): number {
  return runs.reduce((top, { artifact, visible, box }) => (artifact || !visible ? top : Math.max(top, box.top)), -Infinity);
}

function holds(outer: Box, inner: Box): boolean {
  return farthest(outer, inner).by <= marginTolerance;
}

function farthest(outer: Box, inner: Box): Omit<Stray, 'box'> {
  const sides = [
    { side: 'on the left', by: outer.left - inner.left },
    { side: 'on the right', by: inner.right - outer.right },
    { side: 'at the top', by: inner.top - outer.top },
    { side: 'at the bottom', by: outer.bottom - inner.bottom },
  ];
  return sides.reduce((most, side) => (side.by > most.by ? side : most), { side: '', by: 0 });
}

/** The side on paper of what was found as in a mirror. */
function mirrored(side: string): string {
  return side === 'on the left' ? 'on the right' : side === 'on the right' ? 'on the left' : side;
}

/** Letters whose tail or arm reaches out of their own place, in italics most of all. */
const tailed = /[fjJyſƒßþ\ufb00-\ufb04јруфў]/u;

/** A character stands out where both its outline and its place in the line do: a serif or a swash may reach over, a space may stand beyond. */
function strayOf({ characters }: PageFacts, { from, to, size }: TextRun, area: Box): Stray | undefined {
  const { codes, ink, loose } = characters;
  let box: Box | undefined;
  for (let at = from; at < to; at++) {
    if (isSpace(codes[at])) continue;
    const own: Box = {
      left: Math.max(ink[4 * at] ?? 0, loose[4 * at] ?? 0),
      bottom: Math.max(ink[4 * at + 1] ?? 0, loose[4 * at + 1] ?? 0),
      right: Math.min(ink[4 * at + 2] ?? 0, loose[4 * at + 2] ?? 0),
      top: Math.min(ink[4 * at + 3] ?? 0, loose[4 * at + 3] ?? 0),
    };
    const { by, side } = farthest(area, own);
    const reach = tailed.test(String.fromCodePoint(codes[glyphStart(characters, at)] ?? 0)) ? tailOverhang : letterOverhang;
    const reachesOver = (side === 'on the left' || side === 'on the right') && by <= reach * size;
    if (by <= marginTolerance || reachesOver || hangs(codes[at], own, by)) continue;
    box =
      box === undefined
        ? own
        : {
            left: Math.min(box.left, own.left),
            bottom: Math.min(box.bottom, own.bottom),
            right: Math.max(box.right, own.right),
            top: Math.max(box.top, own.top),
          };
  }
  return box === undefined ? undefined : { box, ...farthest(area, box) };
}

/** A stop or a hyphen at the edge hangs out by its own width at most, so that the edge looks straight. */
function hangs(code: number | undefined, { left, right }: Box, by: number): boolean {
  return by <= right - left + marginTolerance && /^[.,;:…·’”'"‐–—-]$/u.test(String.fromCodePoint(code ?? 0));
}

function problemOf(page: PageFacts, passage: Passage, sourceOf: ReturnType<typeof sourceFinder>): Problem {
  const { area, first, lines, stray, box } = passage;
  const text = runText(page, first).trim();
  const shown = beginningOf(text, 40);
  const others = lines === 1 ? '' : lines === 2 ? ' and the line below' : ` and ${lines - 1} lines below`;
  const source = first.artifact ? undefined : sourceOf(text);
  return {
    message: `Unexpected “${shown}”${others} ${stray.by.toFixed(1)} pt out of ${area.name} ${stray.side}, expected nothing outside`,
    hint: first.artifact
      ? 'Shorten the marking, the short title or the source’s name; in a template of your own, keep the margins.'
      : 'Give the long word or address a place to break; a table needs fewer columns or shorter words.',
    paper: { page: page.number, box },
    ...(source === undefined ? {} : { source }),
  };
}
