import type { ForeignText, TextRun } from '../model/index.js';
import { mirrorBox } from './mirror-box.js';
import type { PageNode } from './read-page-tree.js';
import type { PageText } from './read-text.js';
import { isSpace } from './set-lines.js';

/** The text of a page of a tagged file, and what stands upon it without any mark. */
export interface TextApart {
  readonly text: PageText;
  readonly foreign: readonly ForeignText[];
}

/** Takes text that nothing marks, neither as content nor as decoration, from that of a page where all else is marked; `undefined` where there is none. On the page that is given as `mirror` all places are told as in one. */
export function foreignApart(text: PageText, mirror?: Pick<PageNode, 'mediaBox'>): TextApart | undefined {
  const { characters, runs } = text;
  let [bare, marked] = [0, 0];
  for (const { artifact, contentId } of runs) {
    if (artifact || contentId !== undefined) marked += 1;
    else bare += 1;
  }
  if (bare === 0 || marked === 0) return undefined;
  const across = mirror && mirror.mediaBox.left + mirror.mediaBox.right;
  const kept = runs.filter(({ artifact, contentId }) => artifact || contentId !== undefined);
  const foreign = runs.flatMap(({ artifact, contentId, font, from, to, box }): readonly ForeignText[] => {
    if (artifact || contentId !== undefined) return [];
    let words = '';
    for (let at = from; at < to; at++) words += isSpace(characters.codes[at]) ? ' ' : String.fromCodePoint(characters.codes[at] ?? 0xfffd);
    return words.trim() === '' ? [] : [{ text: words, font, box: across === undefined ? box : mirrorBox(box, across) }];
  });
  return foreign.length === 0 ? undefined : { text: textOf(characters, kept), foreign };
}

/** Some runs of a text with their own characters and no others: what goes by the letters of a page is not to meet those of a stamp. */
function textOf({ codes, loose, ink, unmapped }: PageText['characters'], some: readonly TextRun[]): PageText {
  const count = some.reduce((sum, { from, to }) => sum + to - from, 0);
  const own = {
    codes: new Uint32Array(count),
    runs: new Uint32Array(count),
    loose: new Float32Array(4 * count),
    ink: new Float32Array(4 * count),
  };
  const unknown = new Set(unmapped);
  const stillUnmapped: number[] = [];
  const runs: TextRun[] = [];
  let next = 0;
  for (const run of some) {
    const { from, to } = run;
    const begin = next;
    own.codes.set(codes.subarray(from, to), begin);
    own.loose.set(loose.subarray(4 * from, 4 * to), 4 * begin);
    own.ink.set(ink.subarray(4 * from, 4 * to), 4 * begin);
    for (let at = from; at < to; at++) if (unknown.has(at)) stillUnmapped.push(begin + at - from);
    next += to - from;
    own.runs.fill(runs.length, begin, next);
    runs.push({ ...run, from: begin, to: next });
  }
  return { characters: { count, ...own, unmapped: stillUnmapped }, runs };
}
