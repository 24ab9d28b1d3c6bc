import { languages } from '../../language/index.js';
import type { WordsBeforeLinks } from '../../model/index.js';

// Of every language: an article quotes others, and may not say which its own is.
const [pointers, leads, completed] = (['pointers', 'leads', 'completed'] as const).map(wordsOf);

function wordsOf(kind: keyof WordsBeforeLinks): ReadonlySet<string> {
  return new Set(languages.flatMap(({ beforeLinks }) => beforeLinks[kind]));
}

/** Whether a link word outside parentheses is part of its sentence, so that it must stay when the link becomes a mark. Bare numbers never are. */
export function isNeededWord(label: string, before: string): boolean {
  const word = label.trim().toLowerCase();
  if (/^[\p{N}[\]]+$/u.test(word)) return false;
  const previous = /([\p{L}’']+\.?)\s+$/u.exec(before)?.[1]?.toLowerCase();
  return previous !== undefined && (pointers?.has(word) ? completed : leads)?.has(previous) === true;
}
