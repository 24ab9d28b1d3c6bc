export type View = 'page' | 'spread' | 'overview';

/** The page that comes when one turns over, or back: the next; where two lie side by side, the left one of the next two. */
export function turned(page: number, step: 1 | -1, view: View): number {
  return view === 'spread' ? page - (page % 2) + 2 * step : page + step;
}
