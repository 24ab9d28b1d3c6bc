import type { SourcePlace } from '../model/index.js';
import { stringLiteral } from './escape.js';
import { tallRow } from './last-rows-moving.js';
import { type PageGeometry, textHeight } from './page-geometry.js';
import { type TypstSource, typst } from './typst-source.js';

/** A table that takes less than this share of the page is not split. */
const wholeTable = 0.2;
/** Nor is one of less than this share, where a single row of it would go over; more rows than these are set a little looser instead. */
const shortTable = { share: 0.34, rows: 5 };

/** What is known of a table before it is set: heights in points, roughly. */
interface Flowing {
  readonly place: SourcePlace;
  readonly head: number;
  readonly rows: readonly number[];
  /** How many rows make its first one: the words of a group go with the row behind, and joined rows together. */
  readonly first: number;
}

/** Where head and two rows take more than this share of the page, a first row of three lines or more may be the only one at its foot: room for another might leave a great gap. */
const tallBeginning = { share: 0.15, row: tallRow };

/** Room is asked for with some to spare, since a row too few at a page's foot is worse than some lines left free. */
const sparing = 1.1;

/** How a table may go over pages; one that may has a name, by which a pass tells the next one where its last rows stand. */
export function tableFlow({ rows, place: { line, column }, head, first }: Flowing, page: PageGeometry): TypstSource {
  const share = (head + sum(rows)) / textHeight(page);
  if (share < wholeTable) return typst`,whole: true`;
  const short = share < shortTable.share && rows.length <= shortTable.rows ? typst`,short: true` : typst``;
  const [one, two] = [sum(rows.slice(0, first)), sum(rows.slice(0, Math.max(2, first + 1)))];
  const isTall = head + two > textHeight(page) * tallBeginning.share && one > textHeight(page) * tallBeginning.row;
  const beginning = head + (isTall ? one : two);
  return typst`,id: ${stringLiteral(`${line}:${column}`)},room: ${Math.round(beginning * sparing)}${short}`;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
