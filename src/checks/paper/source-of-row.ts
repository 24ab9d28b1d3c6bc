import type { PdfFacts, Promised, SourcePlace, StructureElement } from '../../model/index.js';
import { type MatchedUnit, matchUnits } from './match-units.js';

const known = new WeakMap<readonly MatchedUnit[], ReadonlyMap<StructureElement, SourcePlace>>();

/** Where a row on paper stands in the article: an item of a reaction section, a row of a table. */
export function sourceOfRow(row: StructureElement, promised: Promised, found: PdfFacts): { readonly source?: SourcePlace } {
  const matched = matchUnits(promised, found);
  let places = known.get(matched);
  if (places === undefined) {
    places = new Map(
      matched.flatMap(({ written, printed }) =>
        written !== undefined && printed?.kind === 'row' ? [[printed.element, written.place] as const] : [],
      ),
    );
    known.set(matched, places);
  }
  const source = places.get(row);
  return source === undefined ? {} : { source };
}
