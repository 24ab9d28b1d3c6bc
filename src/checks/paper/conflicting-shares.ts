import type { FixedWords, Likelihood } from '../../model/index.js';
import { likelihoodRanges } from '../thresholds.js';

/** A word of likelihood beside a percentage that it does not mean. */
export interface ConflictingShare {
  /** Of the scale. */
  readonly word: string;
  /** Both as written. */
  readonly printed: string;
  readonly range: readonly [number, number];
}

/** What stands between a word and its percentage: a bracket, a colon or a dash, and perhaps “about” in any language. */
const between = String.raw`[\s\u00a0]*[(\[:–—][\s\u00a0]*(?:\p{L}[\p{L}.]{0,12}[\s\u00a0]+|[~≈])?`;
const share = String.raw`(\d+(?:[.,]\d+)?)(?:[\s\u00a0]*%?[\s\u00a0]*[–—-][\s\u00a0]*(\d+(?:[.,]\d+)?))?[\s\u00a0]*(?:%|per[\s-]?cent)`;

/** Finds them where one follows the other at once: “likely (20 %)”, “a 90 % unlikely”; “likely that 20 % leave” is none. */
export function conflictingShares(text: string, { likelihood }: FixedWords): readonly ConflictingShare[] {
  // The longest first: “very unlikely” is not “unlikely”, which is not “likely”.
  const expressions = (Object.entries(likelihood) as [Likelihood, string][]).sort(([, a], [, b]) => b.length - a.length);
  const named = expressions.map(([, word]) => escaped(word)).join('|');
  const word = String.raw`(?<![\p{L}-])(${named})(?!\p{L})`;
  const pairs = [
    ...[...text.matchAll(new RegExp(`${word}${between}${share}`, 'giu'))].map((found) => ({
      found,
      name: found[1],
      low: found[2],
      high: found[3],
    })),
    ...[...text.matchAll(new RegExp(`${share}[\\s\\u00a0]+${word}`, 'giu'))].map((found) => ({
      found,
      name: found[3],
      low: found[1],
      high: found[2],
    })),
  ];
  return pairs.flatMap(({ found, name = '', low = '', high = low }) => {
    // “less likely (30 %)” compares, “not likely” denies.
    if (/(?:^|[^\p{L}])(?:less|more|not|as|how|equally|no)\s+$/iu.test(text.slice(0, text.indexOf(name, found.index)))) return [];
    const known = expressions.find(([, expression]) => expression.toLocaleLowerCase() === name.toLocaleLowerCase());
    if (known === undefined) return [];
    const range = likelihoodRanges[known[0]];
    const [from, to] = [low, high].map((figure) => Number(figure.replace(',', '.')));
    if (from === undefined || to === undefined || (from >= range[0] && to <= range[1])) return [];
    return [{ word: known[1], printed: found[0].trim(), range }];
  });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, String.raw`[\s\u00a0]+`);
}
