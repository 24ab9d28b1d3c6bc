import type { CoverChange } from '../model/index.js';
import { changedFact } from './changed-fact.js';
import { stringLiteral } from './escape.js';
import { factValue } from './fact-value.js';
import { joined, type TypstSource, typst } from './typst-source.js';

/** Meanings of stances that are printed no longer where others are: each leaves its place among these. */
export function goneMeanings(cover: readonly CoverChange[], printed: readonly string[]): readonly CoverChange[] {
  return printed.length === 0 ? [] : cover.filter(({ field, to }) => field.startsWith(prefix) && to === undefined);
}

const prefix = 'legend.';

/** What stances mean: those `printed` of all that are `used`, in this order. */
export function emitLegend(
  used: readonly string[],
  printed: readonly string[],
  meanings: Readonly<Record<string, string>>,
  cover: readonly CoverChange[],
  lang: string,
): TypstSource {
  const gone = goneMeanings(cover, printed).map(({ id, field }) => ({ id, ...placeOf(field.slice(prefix.length), used, printed) }));
  const meaning = (stance: string): TypstSource => {
    const change = cover.find(({ field }) => field === `${prefix}${stance}`);
    const own = meanings[stance] ?? '';
    const cuts = gone.filter((cut) => cut.stance === stance);
    if (change === undefined && cuts.length === 0) return factValue(own, lang);
    const signs = cuts.map(({ id, side }) => typst`#change-at(${id},${side === 'before' ? typst`"before"` : typst`"after"`});`);
    return typst`[${changedFact(own, change, lang)}${joined(signs)}${cuts.length === 0 ? typst`` : typst`#sym.wj;`}]`;
  };
  return typst`stance-legend(${joined(
    printed.map((stance) => typst`(${stringLiteral(stance)},${meaning(stance)})`),
    ',',
  )})`;
}

/** Beside which meaning one stood: behind the last of those before it; of a stance that nobody takes any more that is not known. */
function placeOf(
  stance: string,
  used: readonly string[],
  printed: readonly string[],
): { readonly stance: string | undefined; readonly side: 'before' | 'after' } {
  const at = used.indexOf(stance);
  const last = at < 0 ? printed.at(-1) : used.slice(0, at).findLast((one) => printed.includes(one));
  return last === undefined ? { stance: printed[0], side: 'before' } : { stance: last, side: 'after' };
}
