import type { PdfFacts } from '../../model/index.js';

/** Names of fonts in which nothing is set but what another program has put upon the pages: `is-tagged` speaks of that. A file may have a font many times. */
export function foreignFonts({ pages, fonts }: PdfFacts): ReadonlySet<string> {
  const names = new Set(pages.flatMap(({ foreign = [] }) => foreign.flatMap(({ font }) => fonts[font]?.name ?? [])));
  if (names.size > 0) for (const { runs } of pages) for (const { font } of runs) names.delete(fonts[font]?.name ?? '');
  return names;
}
