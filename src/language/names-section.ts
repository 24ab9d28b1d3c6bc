import type { Language } from '../model/index.js';
import { foldName } from './fold-name.js';

/** “Appendix A”, “Annex 2”. */
const number = /\s+(?:\p{L}|[ivx]+|\p{N}+)$/u;

/**
 * Whether a heading is made of names in the list alone, also of several (“Sources and further reading”), or with `first` begins with one
 * (“Conclusion and outlook”). Unlike `isSectionName` it knows no words that lead on: “Sources of conflict” is another matter. What
 * follows a colon, dash or bracket says no more than the name.
 */
export function namesSection(heading: string, names: readonly string[], language: Language, which: 'all' | 'first' = 'all'): boolean {
  const whole = foldName(heading)
    .replace(/\s*(?:[:：–—(（[]|-\s).*$/u, '')
    .replace(/[\s.!?…]+$/u, '');
  const conjunction = new RegExp(`\\s*[,;/&+]\\s*|\\s+(?:${language.conjunctions.join('|')})\\s+`, 'u');
  const isName = (part: string) => names.includes(part) || names.includes(part.replace(number, ''));
  if (isName(whole)) return true;
  const parts = whole.split(conjunction).filter((part) => part !== '' && !/^\p{N}/u.test(part));
  return which === 'first' ? isName(parts[0] ?? '') : parts.length > 0 && parts.every(isName);
}
