import { everyConjunction, languages, otherSections } from '../../language/index.js';

const names: ReadonlySet<string> = new Set([...languages.flatMap(({ sections }) => sections.sources), ...otherSections.sources]);
const conjunctions: ReadonlySet<string> = new Set(everyConjunction);
const longestName = 80;

/** Whether a heading or the line above a list says that sources follow, in whichever language: “Sources”, “2. Quellen und Links”, “Major sources:”. */
export function isSourcesName(words: string): boolean {
  if (words.length > longestName) return false;
  const parts: string[][] = [[]];
  for (const word of words
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|[&/,(]/gu) ?? []) {
    if (conjunctions.has(word) || /[&/,(]/.test(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const said = parts.filter((part) => part.length > 0).map((part) => part.join(' '));
  return said.length > 0 && said.every((part) => names.has(part));
}
