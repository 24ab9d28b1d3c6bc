import { pointsBack } from '../../language/index.js';
import { type Language, type PrintInline, plainText } from '../../model/index.js';
import { withoutOpening } from './without-opening.js';

/**
 * Words as they can be read with nothing before them: as they are, or without an opening that only announces a restatement (“In other
 * words, nobody pays.”); undefined where they point back. A heading beside them may say what “this” is (`isNamed`).
 */
export function standAlone(words: readonly PrintInline[], { summingUp }: Language, isNamed = false): readonly PrintInline[] | undefined {
  if (!pointsBack(plainText(words), summingUp, isNamed)) return words;
  const rest = withoutOpening(words, summingUp.restatements, 'phrase');
  return rest === undefined || pointsBack(plainText(rest), summingUp, isNamed) ? undefined : rest;
}
