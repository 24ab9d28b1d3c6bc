import { isRightToLeft, type Stretch } from './logical-order.js';
import type { PageText } from './read-text.js';

/** Signs of two that are each other's mirror image. */
export const mirrorImages: ReadonlyMap<number, number> = new Map(
  [...'()[]{}<>«»‹›“”‘’'].map((sign, index, all) => [sign.codePointAt(0) ?? 0, all[index ^ 1]?.codePointAt(0) ?? 0]),
);

/**
 * PDFium gives a bracket as it looks, not as it is meant, where the next letter on its right runs from right to left, or none stands there.
 * Gives those brackets by index.
 */
export function signsAsTheyLook(
  { characters: { codes, loose }, runs }: PageText,
  stretches: readonly Stretch[],
  amongLatin: boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  let line: number[] = [];
  const close = (): void => {
    line.sort((a, b) => (loose[4 * b] ?? 0) - (loose[4 * a] ?? 0));
    // At the end of a line it goes by what most of its stretches do.
    let looks = !amongLatin || mostFromRight(line.map((i) => codes[i] ?? 0));
    for (const i of line) {
      const code = codes[i] ?? 0;
      const character = String.fromCodePoint(code);
      if (/\p{L}/u.test(character)) looks = isRightToLeft(character);
      else if (looks && mirrorImages.has(code)) found.add(i);
    }
    line = [];
  };
  for (const { beginsLine, runs: members } of stretches) {
    if (beginsLine) close();
    for (const index of members) {
      const { from = 0, to = 0 } = runs[index] ?? {};
      for (let i = from; i < to; i += 1) line.push(i);
    }
  }
  close();
  return found;
}

/** Whether as many stretches of letters run from right to left as the other way, one at least. */
function mostFromRight(codes: readonly number[]): boolean {
  const directions = codes.flatMap((code) => {
    const character = String.fromCodePoint(code);
    return /\p{L}/u.test(character) ? [isRightToLeft(character)] : [];
  });
  const begins = directions.filter((fromRight, index) => fromRight !== directions[index - 1]);
  const fromRight = begins.filter(Boolean).length;
  return fromRight > 0 && fromRight >= begins.length - fromRight;
}
