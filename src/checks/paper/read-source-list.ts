import type { Box, PageFacts, Promised, TextLine } from '../../model/index.js';
import { boundsOf } from './bounds-of.js';
import { foldText } from './fold-text.js';
import { pageFrame } from './page-frame.js';

/** *Sources on this page* as it stands on paper. */
export interface SourceList {
  readonly box: Box;
  /** Folded, without the title and what parts the entries. */
  readonly text: string;
  /** Numbers that begin an entry. */
  readonly numbers: readonly number[];
}

/** Points by which the list may stand out of its column. */
const tolerance = 6;

/** Reads the list of sources of a page: at the foot of the side column a source a line, above the foot all behind a colon. */
export function readSourceList({ sheet, words }: Promised, page: PageFacts): SourceList | undefined {
  const { side, foot, block } = pageFrame(sheet, page);
  const title = foldText(words.sourcesOnThisPage);
  const artifacts = page.lines.filter(({ artifact }) => artifact);
  const beside =
    side &&
    listFrom(
      artifacts.filter(({ box }) => box.left > side.left - tolerance && box.bottom > side.bottom - tolerance && box.top < side.top),
      title,
    );
  if (beside !== undefined) return besideText(beside, title);
  const rule = footRule(page, foot);
  const below = listFrom(
    artifacts.filter(({ box }) => box.left < block.right && box.top < foot.top + tolerance && box.bottom > rule - 1),
    title,
  );
  return below === undefined ? undefined : lineText(below, title);
}

/** Height of the rule over the foot, below any that ends a table: what stands below it, a marking perhaps in the same type, is no source. */
function footRule({ paths }: PageFacts, foot: Box): number {
  const rules = paths.filter(
    ({ artifact, box }) =>
      artifact && box.top - box.bottom < 2 && box.right - box.left > (foot.right - foot.left) / 2 && box.top < foot.top,
  );
  return rules.length === 0 ? foot.bottom : Math.max(foot.bottom, Math.min(...rules.map(({ box }) => box.bottom)));
}

/** The lines from the title on, in their type: head and foot are set larger. */
function listFrom(lines: readonly TextLine[], title: string): readonly TextLine[] | undefined {
  const at = lines.findIndex((_, index) => sayTitle(lines.slice(index), title));
  const first = lines[at];
  // The head of a table, printed again above, may come behind it in the file.
  return first && lines.slice(at).filter(({ size, box }) => size < first.size + 0.1 && box.top < first.box.top + 1);
}

/** Whether lines begin with a title (folded). It may take two; the head of a table's column may be its first word. */
function sayTitle(lines: readonly TextLine[], title: string): boolean {
  let said = '';
  for (const { text } of lines) {
    said += foldText(text);
    if (said.length >= title.length || !title.startsWith(said)) break;
  }
  return said !== '' && said.startsWith(title);
}

function besideText(lines: readonly TextLine[], title: string): SourceList {
  const box = boundsOf(lines.map((line) => line.box)) ?? { left: 0, bottom: 0, right: 0, top: 0 };
  const text = foldText(lines.map((line) => line.text).join('')).slice(title.length);
  // Names stand in: what begins at the edge is a number, also where a gap parts it from its name.
  const edge = box.left + 2;
  const numbers = lines.flatMap((line) => (line.box.left < edge ? (/^\d+/.exec(line.text)?.[0] ?? []) : [])).map(Number);
  return { box, text, numbers };
}

function lineText(lines: readonly TextLine[], title: string): SourceList {
  const box = boundsOf(lines.map((line) => line.box)) ?? { left: 0, bottom: 0, right: 0, top: 0 };
  const whole = lines.map((line) => line.text).join(' ');
  const text = foldText(whole)
    .slice(title.length)
    .replace(/^[:：]/u, '');
  const entries = whole.replace(/^[^:：]*[:：]/u, '').split('·');
  return { box, text: text.replaceAll('·', ''), numbers: entries.flatMap((entry) => /^\s*(\d+)\s/u.exec(entry)?.[1] ?? []).map(Number) };
}
