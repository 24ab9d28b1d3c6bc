import { bareName } from './bare-name.js';
import { nearestName } from './nearest-name.js';

/** Fewer letters begin too much. */
const fewestLetters = 3;

/** The known name that was probably meant where nothing but known names belongs: the nearest, or the one that was begun and not ended. */
export function meantName(name: string, known: readonly string[]): string | undefined {
  return nearestName(name, known) ?? begunName(bareName(name), known);
}

/** The only known name that begins so, or the one that all others which do begin with: `citedOn` is `citedOnPage`, not `citedOnPages`. */
function begunName(begun: string, known: readonly string[]): string | undefined {
  if (begun.length < fewestLetters) return undefined;
  const candidates = known.filter((candidate) => bareName(candidate).startsWith(begun));
  return candidates.find((candidate) => candidates.every((other) => other.startsWith(candidate)));
}
