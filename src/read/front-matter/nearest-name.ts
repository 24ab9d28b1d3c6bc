import { distance } from 'fastest-levenshtein';
import { bareName } from './bare-name.js';

/** What other programs call our fields. */
const otherNames: Readonly<Record<string, string>> = {
  authors: 'author',
  byline: 'author',
  language: 'lang',
  locale: 'lang',
  organization: 'organisation',
  papersize: 'paper',
  pagesize: 'paper',
  tableofcontents: 'toc',
  classification: 'marking',
  keyjudgements: 'judgements',
  keyjudgments: 'judgements',
  judgments: 'judgements',
  whatwatch: 'watch',
  whattowatch: 'watch',
  conclusion: 'bottomLine',
};

/** The known name that was probably meant: the same but for case and joints, or at most two letters away (one in short names). */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const folded = bareName(name);
  const other = otherNames[folded];
  if (other !== undefined && known.includes(other)) return other;
  let nearest: { readonly name: string; readonly away: number } | undefined;
  for (const candidate of known) {
    const away = distance(folded, bareName(candidate));
    const allowed = candidate.length <= 4 ? 1 : 2;
    if (away <= allowed && away < (nearest?.away ?? 3)) nearest = { name: candidate, away };
  }
  return nearest?.name;
}
