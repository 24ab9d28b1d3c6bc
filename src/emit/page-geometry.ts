import type { BuildOptions, Paper } from '../model/index.js';
import type { MarkingLines } from './marking-lines.js';

/** The sheet and its grid, in millimetres; `left` and `right` are those of an odd (right-hand) page. */
export interface PageGeometry {
  readonly paper: Paper;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly twoSided: boolean;
  /** Tables and page one. */
  readonly full: number;
  /** Prose and notes. */
  readonly text: number;
  readonly gutter: number;
  readonly side: number;
  /** Type sizes and line heights are multiplied by it; 1 is a body of 10.5 pt on 14 pt. */
  readonly scale: number;
}

const sheets = {
  // 49 lines of 14 pt
  a4: { width: 210, height: 297, inside: 26, outside: 22, top: 26, bottom: 28.9 },
  // 46 lines of 14 pt: refitted, not scaled
  letter: { width: 215.9, height: 279.4, inside: 28, outside: 25.9, top: 26, bottom: 26.2 },
} as const;

/** Width of tables and page one on every paper, in millimetres. */
export const fullWidth = 162;
/** Millimetres that head and foot take from the text for each further line of the marking: a line of 14 pt. */
const markingLine = (14 * 25.4) / 72;

/** Works the page out from paper, options and the lines of the marking. Large print (body 14 pt) gives the side column up to the text. */
export function pageGeometry(
  paper: Paper,
  options: Pick<BuildOptions, 'singleSided' | 'largePrint'>,
  marking: MarkingLines = [],
): PageGeometry {
  const sheet = sheets[paper];
  const even = (sheet.inside + sheet.outside) / 2;
  const further = marking.length > 1 ? markingLine : 0;
  const columns = options.largePrint ? { text: fullWidth, gutter: 0, side: 0 } : { text: 120, gutter: 6, side: 36 };
  return {
    paper,
    width: sheet.width,
    height: sheet.height,
    left: options.singleSided ? even : sheet.inside,
    right: options.singleSided ? even : sheet.outside,
    top: sheet.top + further,
    bottom: sheet.bottom + further,
    twoSided: !options.singleSided,
    full: fullWidth,
    ...columns,
    scale: options.largePrint ? 14 / 10.5 : 1,
  };
}

/** Type size of running head and foot in points, enlarged in large print by a fifth at most; the sans serif is narrower than the serif that widths are counted in. */
export const furnitureEm = ({ scale }: Pick<PageGeometry, 'scale'>): number => 8.5 * 0.92 * Math.min(scale, 1.2);
/** Millimetres as points. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** Height of the text block in points. */
export function textHeight(page: PageGeometry): number {
  return points(page.height - page.top - page.bottom);
}
