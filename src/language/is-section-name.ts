import { foldName } from './fold-name.js';

/** Words that may follow a section's name: “Reactions by key actors”, “Reaktionen aus Kyjiw”. Another noun would make another thing of it: “Response times”. */
const followers = new Set(
  [
    'by from of in to on at and around across among abroad so status',
    'aus von vom der des im in auf zu zur und',
    'de des du d’ à au aux en dans et par sur',
    'de del desde en a al y por sobre',
    'з із від у в на до та і й про',
    'из от в на к со с и о об',
  ].flatMap((words) => words.split(' ')),
);

/**
 * Whether a heading is one of the section names of a language: it equals one, or goes on with punctuation or with a word that leads
 * on. Numbering, case and the form of apostrophes do not matter.
 */
export function isSectionName(heading: string, names: readonly string[]): boolean {
  const folded = foldName(heading);
  return foldedNames(names).some((start) => {
    if (!folded.startsWith(start)) return false;
    const rest = folded.slice(start.length);
    if (/^[^\p{L}\p{M}\p{N}’\s-]/u.test(rest) || rest.trim() === '') return true;
    const next = /^\s+[^\p{L}\p{N}]*([\p{L}\p{M}]+’?)?/u.exec(rest);
    return next !== null && (next[1] === undefined || followers.has(next[1]));
  });
}

/** The lists of a language are asked about every heading. */
const foldedLists = new WeakMap<readonly string[], readonly string[]>();

function foldedNames(names: readonly string[]): readonly string[] {
  const known = foldedLists.get(names);
  if (known !== undefined) return known;
  const folded = names.map(foldName);
  foldedLists.set(names, folded);
  return folded;
}
