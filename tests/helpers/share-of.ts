/** Of many ways to print an article every other one, or all with `BRIEF_LONG=1` (`npm run damage`). */
export function shareOf<T>(ways: readonly T[]): readonly T[] {
  return process.env.BRIEF_LONG === '1' ? ways : ways.filter((_, index) => index % 2 === 0);
}
