import type { SourcePlace } from '../model/index.js';
import { stringLiteral } from './escape.js';
import { type PageGeometry, textHeight } from './page-geometry.js';
import { type TypstSource, typst } from './typst-source.js';

/** A table that takes less than this share of the page is not split. */
const wholeTable = 0.2;
/** Nor is one of less than this share, where a single row of it would go over; more rows than these are set a little looser instead. */
const shortTable = { share: 0.34, rows: 5 };

/** What is known of a table before it is set: heights in points, roughly. */
interface Flowing {
  readonly rows: readonly unknown[];
  readonly place: SourcePlace;
  readonly height: number;
  /** Of its head and the rows that it begins with. */
  readonly beginning: number;
}

/** Room is asked for with some to spare, since a row too few at a page's foot is worse than some lines left free. */
const sparing = 1.1;

/** How a table may go over pages; one that may has a name, by which a pass tells the next one where its last rows stand. */
export function tableFlow({ rows, place: { line, column }, height, beginning }: Flowing, page: PageGeometry): TypstSource {
  const share = height / textHeight(page);
  if (share < wholeTable) return typst`,whole: true`;
  const short = share < shortTable.share && rows.length <= shortTable.rows ? typst`,short: true` : typst``;
  return typst`,id: ${stringLiteral(`${line}:${column}`)},room: ${Math.round(beginning * sparing)}${short}`;
}
