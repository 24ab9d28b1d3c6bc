import { everyConjunction } from '../../language/index.js';
import type { Language } from '../../model/index.js';

/** Stands in the gathered text for a footnote's number, which is no word. */
export const footnoteSign = '\ue0f0';
/** Stands for the letters of a link where citations are looked for. */
export const linkSign = '\ue0f1';

/** What parts citations, and what they stand in. */
interface Separators {
  readonly parenthesis: RegExp;
  readonly brackets: RegExp;
  readonly separated: RegExp;
  readonly only: RegExp;
}

const separators = new Map<Language, Separators>();

/** The separators of a language; its text has these signs for footnotes and for letters of links. */
export function separatorsOf(language: Language): Separators {
  const known = separators.get(language);
  if (known !== undefined) return known;
  const words = [...new Set([...everyConjunction, ...language.conjunctions])];
  const conjunctions = words.map((word) => word.replace(/[^\p{L}\s]/gu, '').replace(/\s+/g, '\\s')).join('|');
  const separator = `[\\s,;/&，；、،؛]|(?<!\\p{L})(?:${conjunctions})(?!\\p{L})`;
  const made = {
    parenthesis: new RegExp(`[(（](?:${separator}|[${linkSign}${footnoteSign}])+[)）]`, 'giu'),
    brackets: new RegExp(`\\[(?:${separator}|${linkSign})+\\]`, 'giu'),
    separated: new RegExp(`^(?:${separator})*$`, 'iu'),
    // A word between two citations stays.
    only: /^[\s,;/&，；、،؛()（）]*$/u,
  };
  separators.set(language, made);
  return made;
}
