import { type Briefing, type FixedWords, plainText } from '../model/index.js';
import { furnitureEm, type PageGeometry, points } from './page-geometry.js';
import { textWidth } from './text-width.js';

/** Points that short title and section have in the running head. */
export interface RunningRoom {
  readonly title: number;
  readonly section: number;
}

/** Shares of the width: what both have together, and what the title has where sections are long. */
const [bothShare, titleShare] = [0.94, 0.5];

/** Each has what the other does not need: the title what the longest section leaves, sections what the title leaves. */
export function runningRoom(
  { runningTitle, body, changes }: Pick<Briefing, 'runningTitle' | 'body' | 'changes'>,
  words: FixedWords,
  page: PageGeometry,
): RunningRoom {
  const both = points(page.full * bothShare);
  const least = points(page.full * titleShare);
  const width = (text: string) => textWidth(text) * furnitureEm(page);
  const sections = body.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.short ?? plainText(block.children).trim()] : [],
  );
  const longest = [words.notes, ...(changes === undefined ? [] : [words.changes.heading]), ...sections]
    .map(width)
    .reduce((most, own) => Math.max(most, own), 0);
  const title = Math.max(least, both - longest);
  return { title, section: Math.max(both - least, both - Math.min(title, width(runningTitle))) };
}
