import { everyConjunction, languages } from '../../language/index.js';
import type { WordsBeforeLinks } from '../../model/index.js';

// Of every language: an article quotes others, and may not say which its own is.
const [pointers, leads, completed, sends] = (['pointers', 'leads', 'completed', 'sends'] as const).map(wordsOf);

function wordsOf(kind: keyof WordsBeforeLinks): ReadonlySet<string> {
  return new Set(languages.flatMap(({ beforeLinks }) => beforeLinks[kind]));
}

/**
 * Whether a link word outside parentheses is part of its sentence, so that it must stay when the link becomes a mark: “here” amid a
 * sentence or behind a word that it completes, another behind one that leads to it or behind a colon, and what opens a sentence. Bare
 * numbers never are.
 */
export function isNeededWord(label: string, before: string, after: string): boolean {
  const word = label.trim().toLowerCase();
  if (/^[\p{N}[\]]+$/u.test(word)) return false;
  const previous = /([\p{L}’']+\.?)\s+$/u.exec(before)?.[1]?.toLowerCase();
  if (previous !== undefined && sends?.has(previous) === true) return true;
  if (/^(?:|.*[.!?…]["'”’»“)\]]*)\s*$/su.test(before)) return /^(?:\s*[:：]|\s+[\p{Ll}\p{N}])/u.test(after);
  if (/[:：–—-]\s*$/u.test(before)) return true;
  // “Every source agrees”, but “It rose source and fell”.
  const next = /^\s+(\p{Ll}[\p{L}’']*)/u.exec(after)?.[1];
  if (previous !== undefined && next !== undefined && !everyConjunction.includes(next)) return true;
  if (pointers?.has(word)) return /^\s+\p{L}/u.test(after) || (previous !== undefined && completed?.has(previous) === true);
  return previous !== undefined && leads?.has(previous) === true;
}
