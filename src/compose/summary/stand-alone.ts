import { opensWith, pointsBack } from '../../language/index.js';
import { type Language, type PrintInline, plainText } from '../../model/index.js';
import { splitInlines } from '../reactions/inline-text.js';
import { capitalised } from './capitalised.js';

/** An opening that a sign sets off, with the sign. */
const opening = /^[^,:：.–—]{1,40}[,:：–—]\s*/u;

/**
 * Words as they can be read with nothing before them: as they are, or without an opening that only announces a restatement (“In other
 * words, nobody pays.”); undefined where they point back. A heading beside them may say what “this” is (`isNamed`).
 */
export function standAlone(words: readonly PrintInline[], { summingUp }: Language, isNamed = false): readonly PrintInline[] | undefined {
  const text = plainText(words);
  if (!pointsBack(text, summingUp, isNamed)) return words;
  const announced = opensWith(text, summingUp.restatements, 'phrase') ? opening.exec(text)?.[0] : undefined;
  // What no capital can begin needs its beginning.
  if (announced === undefined || !/^["'“„«‘(]?[\p{L}\p{N}]/u.test(text.slice(announced.length))) return undefined;
  const [, rest] = splitInlines(words, announced.length);
  return pointsBack(plainText(rest), summingUp, isNamed) ? undefined : capitalised(rest);
}
