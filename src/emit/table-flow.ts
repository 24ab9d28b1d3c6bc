import type { SourcePlace } from '../model/index.js';
import { stringLiteral } from './escape.js';
import { type PageGeometry, textHeight } from './page-geometry.js';
import { type TypstSource, typst } from './typst-source.js';

/** A table that takes less than this share of the page is not split. */
const wholeTable = 0.2;
/** Nor is one of less than this share, where a single row of it would go over; more rows than these are set a little looser instead. */
const shortTable = { share: 0.34, rows: 5 };

interface Flowing {
  readonly rows: readonly unknown[];
  readonly place: SourcePlace;
}

/** How a table of so many points may go over pages; one that may has a name, by which a pass tells the next one where its last rows stand. */
export function tableFlow(height: number, { rows, place: { line, column } }: Flowing, page: PageGeometry): TypstSource {
  const share = height / textHeight(page);
  if (share < wholeTable) return typst`,whole: true`;
  return typst`,id: ${stringLiteral(`${line}:${column}`)}${share < shortTable.share && rows.length <= shortTable.rows ? typst`,short: true` : typst``}`;
}
