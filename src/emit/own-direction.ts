import { runsFromRight } from '../language/index.js';

/** What Typst sets from right to left, in whatever script it is written; Punjabi is among them, Kurdish is not. */
const ofEngine: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'pa', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction of a language (a BCP 47 tag) as Typst's `dir`, where it would take the other one; `undefined` where it knows. */
export function ownDirection(lang: string): 'ltr' | 'rtl' | undefined {
  const fromRight = runsFromRight(lang);
  if (ofEngine.has(lang.trim().toLowerCase().split(/[-_]/)[0] ?? '') === fromRight) return undefined;
  return fromRight ? 'rtl' : 'ltr';
}
