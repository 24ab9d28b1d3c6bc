import type { FigureWidth } from '../../model/index.js';

/** Points to one of each unit; a number alone counts pixels, 96 to the inch. */
const pointsTo: Readonly<Record<string, number>> = { '': 0.75, px: 0.75, pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };

/** Reads `20%`, `40mm`, `4cm`, `1.5in`, `90pt`, `300px` or `300`; absent for any other width, for more than 100% and for none at all. */
export function figureWidth(written: string | undefined): FigureWidth | undefined {
  const [, figures, unit = ''] = /^(\d{1,5}(?:\.\d{1,5})?)\s*(%|px|pt|in|cm|mm|)$/i.exec(written?.trim() ?? '') ?? [];
  const value = Number(figures);
  if (figures === undefined || value === 0 || (unit === '%' && value > 100)) return undefined;
  return unit === '%' ? { share: value / 100 } : { points: value * (pointsTo[unit.toLowerCase()] ?? 1) };
}
