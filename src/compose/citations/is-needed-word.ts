import { everyConjunction, languages } from '../../language/index.js';
import type { WordsBeforeLinks } from '../../model/index.js';

// Of every language: an article quotes others, and may not say which its own is.
const [pointers, leads, completed, sends] = (['pointers', 'leads', 'completed', 'sends'] as const).map(wordsOf);

function wordsOf(kind: keyof WordsBeforeLinks): ReadonlySet<string> {
  return new Set(languages.flatMap(({ beforeLinks }) => beforeLinks[kind]));
}

/** “Reuters’ source”, “Poland’s link”; and endings of adjectives that lead to a noun where there are no articles. */
const leadsByForm = /(?:[\p{L}]{2}[’'](?:s)?|\p{Script=Cyrillic}{2}(?:ый|ого|ому|ую|ые|ых|ыми))$/u;

/**
 * Whether a link word outside parentheses is part of its sentence, so that it must stay when the link becomes a mark: “here” amid a
 * sentence, behind a word that it completes and in “We live here.”, another behind one that leads to it or behind a colon, what opens a sentence, and what stands between two
 * signs of which the second would be left hanging. Bare numbers never are. A word too many does less harm than one that is lost.
 */
export function isNeededWord(label: string, before: string, after: string): boolean {
  const word = label.trim().toLowerCase();
  if (/^[\p{N}[\]^]+$/u.test(word)) return false;
  const previous = /([\p{L}’']+\.?)\s+$/u.exec(before)?.[1]?.toLowerCase();
  if (previous !== undefined && sends?.has(previous) === true) return true;
  if (/[[［]\s*$/u.test(before)) return false;
  // “[Here], too, we see”, “Here: more”; but “It fell. [Here] It rose.”
  if (/^(?:|.*[.!?…]["'”’»“)\]]*)\s*$/su.test(before)) return /^(?:\s*[:：,，]|\s+[\p{Ll}\p{N}])/u.test(after);
  if (/[:：–—-]\s*$/u.test(before)) return true;
  if (/[,;(（]\s*$/u.test(before) && /^\s*(?:[.,;:!?)）]|$)/u.test(after)) return true;
  if (pointers?.has(word))
    return /^\s+\p{L}/u.test(after) || isShort(before) || (previous !== undefined && completed?.has(previous) === true);
  // “Every source agrees”, but “It rose source and fell”.
  const next = /^\s+(\p{Ll}[\p{L}’']*)/u.exec(after)?.[1];
  if (previous !== undefined && next !== undefined && !everyConjunction.includes(next)) return true;
  return previous !== undefined && (leads?.has(previous) === true || leadsByForm.test(previous));
}

/** One or two words alone are no claim that a source stands behind. */
function isShort(before: string): boolean {
  const words =
    before
      .split(/[.!?…:;,]\s/u)
      .at(-1)
      ?.match(/[\p{L}\p{N}’']+/gu) ?? [];
  return words.length > 0 && words.length <= 2;
}
