import { diffArrays } from 'diff';
import { excerptsOf } from '../../language/excerpts.js';
import { saidWords } from './said-words.js';

/** One word at the beginning says little of a passage. */
const fewest = 2;

/** What of a passage’s words stood in what it was, too: those at its beginning, else the longest stretch of them. */
export function keptWords(before: string, after: string): string {
  const [old, now] = [saidWords(before), saidWords(after)];
  const parts = diffArrays(
    old.map(({ word }) => word),
    now.map(({ word }) => word),
  );
  if (parts.every(({ added, removed }) => !added && !removed)) return after;
  let at = 0;
  let best = { from: 0, count: 0 };
  for (const { added, removed, count, value } of parts) {
    if (removed) continue;
    if (!added && count > best.count && /[\p{L}\p{N}]/u.test(value.join(''))) best = { from: at, count };
    if (at === 0 && best.count >= fewest) break;
    at += count;
  }
  const [first, last] = [now[best.from], now[best.from + best.count - 1]];
  return first === undefined || last === undefined ? after : excerptsOf(after).alone(first.from, last.to);
}
