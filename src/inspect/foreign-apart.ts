import type { ForeignText } from '../model/index.js';
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
  const runOf = characters.runs.slice();
  for (const [index, { from, to }] of kept.entries()) runOf.fill(index, from, to);
  const foreign = runs.flatMap(({ artifact, contentId, font, from, to, box }): readonly ForeignText[] => {
    if (artifact || contentId !== undefined) return [];
    let words = '';
    for (let at = from; at < to; at++) words += isSpace(characters.codes[at]) ? ' ' : String.fromCodePoint(characters.codes[at] ?? 0xfffd);
    return words.trim() === '' ? [] : [{ text: words, font, box: across === undefined ? box : mirrorBox(box, across) }];
  });
  return foreign.length === 0 ? undefined : { text: { characters: { ...characters, runs: runOf }, runs: kept }, foreign };
}
