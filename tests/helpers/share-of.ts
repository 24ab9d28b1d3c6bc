/** Of many ways to print an article one in so many, counted from one of them, or all with `BRIEF_LONG=1` (`npm run damage`, `npm run edits`). */
export function shareOf<T>(ways: readonly T[], oneIn = 2, from = 0): readonly T[] {
  return process.env.BRIEF_LONG === '1' ? ways : ways.filter((_, index) => index % oneIn === from % oneIn);
}
