import { spellWords } from './spell-words.js';
import type { WrittenWord } from './written-words.js';

/** So many words, signs not counted, let a place be found on paper; … */
const most = 5;
/** … and so few where a paragraph begins with them; … */
const least = 2;
/** … so far back they may stand: what is not printed there may lie between. */
const farthest = 60;

/**
 * The article’s words before an index, as one quotes them to say where a place is: whole words, without the signs that a cut has left at
 * either end, behind an ellipsis unless a sentence or a paragraph begins with them.
 */
export function wordsBefore(words: readonly WrittenWord[], end: number, isPrinted: (index: number) => boolean): string {
  const own: number[] = [];
  let count = 0;
  let next = end - 1;
  for (; next >= 0 && next > end - farthest && count < most; next--) {
    if (!isPrinted(next)) continue;
    if (count >= least && isParted(words[next], words[own[0] ?? 0])) break;
    own.unshift(next);
    if (hasLetters(words[next])) count += 1;
  }
  while (own.length > 0 && !hasLetters(words[own[0] ?? 0]) && !isOpening(words, own)) next = own.shift() ?? next;
  if (own.length === 0) return '';
  while (next >= 0 && !isPrinted(next)) next--;
  const [before, first] = [words[next], words[own[0] ?? 0]];
  const isBeginning = before === undefined || /[.!?:…]$/u.test(before.raw) || isParted(before, first);
  const spelled = spellWords(own.flatMap((index) => words[index] ?? []));
  // A closing mark whose opening one was cut off tells nothing.
  const text = /["“„«].*.$/u.test(spelled) ? spelled : spelled.replace(/["”»]$/u, '');
  return isBeginning ? text : `… ${text}`;
}

/** Whether an empty line stands between two words of the article. */
function isParted(one: WrittenWord | undefined, other: WrittenWord | undefined): boolean {
  return one !== undefined && other !== undefined && one.line + 1 < other.line;
}

function hasLetters(word: WrittenWord | undefined): boolean {
  return word !== undefined && /[\p{L}\p{N}]/u.test(word.key);
}

const partners: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '„': '“', '«': '»', '‘': '’' };

/** Whether the first word is a sign that opens what another of them closes. */
function isOpening(words: readonly WrittenWord[], [first, ...others]: readonly number[]): boolean {
  const closing = partners[words[first ?? 0]?.raw ?? ''];
  return closing !== undefined && others.slice(0, -1).some((index) => words[index]?.raw === closing);
}
