import { endsInAbbreviation } from '../../language/ends-in-abbreviation.js';
import { everyConjunction } from '../../language/index.js';
import type { Language } from '../../model/index.js';

interface WordsBefore {
  readonly sends: RegExp;
  readonly governs: RegExp;
  readonly clauses: RegExp;
  readonly parts: RegExp;
  readonly reports: RegExp;
}

const known = new WeakMap<Language, WordsBefore>();

/** Where a sentence begins, or what a sign sets apart in it. */
const begins = String.raw`(?:^|[.!?…:;,，；(（–—]\s*)`;

/**
 * Whether a bare number that cites, or a row of them, is a word of its sentence, so that a raised figure would leave a hole: behind
 * “according to” or “see”, as the subject of a verb, in a parenthesis beside other words, and between two signs. It is told by the words
 * of the article’s own language: those of another may end what is said, and a word too many does harm.
 */
export function isNeededNumber(before: string, after: string, language: Language): 'first' | 'within' | undefined {
  // “[1]’s data”, “[1]-based”: what touches it makes one word of both.
  if (!/^(?:$|[\s.,;:!?…)\]»”。，；：！？）])/u.test(after)) return undefined;
  const { sends, governs, clauses, parts, reports } = known.get(language) ?? compile(language);
  if (isNeededBySigns(before, after) || sends.test(before) || governs.test(before)) return 'within';
  if (!isBeforeVerb(after)) return undefined;
  if (clauses.test(before) || (parts.test(before) && reports.test(after))) return 'within';
  const isFirst = before.trim() === '' || (/[\p{L}\p{N}][)\]]?\s?\.\s+$/u.test(before) && !endsInAbbreviation(before.trimEnd()));
  return isFirst ? 'first' : undefined;
}

/** “(fell, [1], p. 4)”, “Sources: [1], [2].”: the sign behind would follow another. */
function isNeededBySigns(before: string, after: string): boolean {
  if (/[(（]\s*$/u.test(before)) return true;
  if (/[:：]\s*$/u.test(before)) return /^\s*[.;!?。；！？]/u.test(after);
  return /[(（][^()（）]*[,;，；]\s*$/u.test(before) && /^\s*[,;:，；：)）]/u.test(after);
}

/** Small words that names begin with. */
const ofNames: ReadonlySet<string> = new Set(
  'von van der den de da di del della des du la le les el al bin ibn ben ter ten zu zur'.split(' '),
);

/** Of a small letter the next word is a verb, or goes on with the sentence; a name of a site is none. */
function isBeforeVerb(after: string): boolean {
  const next = /^\s+(\p{Ll}[\p{Ll}\p{M}’'-]*)(?![\p{L}\p{N}-]|[.:/@][\p{L}/])/u.exec(after)?.[1];
  return next !== undefined && !everyConjunction.includes(next) && !ofNames.has(next);
}

function compile(language: Language): WordsBefore {
  const { sends, governs, governsAhead, clauses, reports } = language.beforeLinks;
  const short = sends.filter((word) => word.endsWith('.'));
  const made = {
    // “As we see [1]” sends nobody anywhere.
    sends: new RegExp(
      String.raw`${begins}(?:${either(sends)})\s*$|[(（][^()（）]*(?<!\p{L})(?:${either(sends)})\s*$|(?<!\p{L})(?:${either(short)})\s*$`,
      'iu',
    ),
    governs: new RegExp(String.raw`(?<![\p{L}’'-])(?:${either(governs)})\s*$|${begins}(?:${either(governsAhead)})\s*$`, 'iu'),
    clauses: new RegExp(String.raw`(?<![\p{L}’'-])(?:${either(clauses)})\s*$`, 'iu'),
    // Behind a comma alone “[9] said Berg” says who has said what stands before.
    parts: new RegExp(String.raw`(?:[;；]|[,，]\s+(?:${either(language.conjunctions)}))\s+$`, 'iu'),
    reports: new RegExp(String.raw`^\s+(?:${either(reports)})(?![\p{L}-])`, 'u'),
  };
  known.set(language, made);
  return made;
}

/** One of these words, with any space; of none, nothing. */
function either(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : words.map((word) => word.replaceAll('.', '\\.').replaceAll(' ', '\\s+')).join('|');
}
