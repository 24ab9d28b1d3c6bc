import type { FixedWords } from '../../model/index.js';
import type { BandRun } from './read-bands.js';

/** A page number as it is printed: “Page 3 of 12”. */
export interface Folio {
  readonly page: number;
  /** How many pages there are to be. */
  readonly pages: number;
  /** As it stands on paper, spaces alike. */
  readonly text: string;
}

/** What a reader or a font makes of a gap. */
const gap = '[\\s\\u00ad\\u200b-\\u200d\\u2010\\u2011\\u2060\\ufeff-]*';

/** The page number in a page's foot; undefined where there is none. Of several the last: words of the edition may look like one. */
export function readFolio({ pageOf }: FixedWords, foot: readonly BandRun[]): Folio | undefined {
  const text = foot
    .map((run) => run.text)
    .join(' ')
    .normalize('NFKC');
  const match = [...text.matchAll(pattern(pageOf))].at(-1);
  if (match === undefined) return undefined;
  const { page, pages } = match.groups ?? {};
  return { page: Number(page), pages: Number(pages), text: match[0].replace(/\s+/gu, ' ') };
}

function pattern(pageOf: string): RegExp {
  const parts = pageOf.normalize('NFKC').match(/\{page\}|\{pages\}|[^\s\u00ad\u200b-\u200d\u2010\u2011\u2060\ufeff-]/gu) ?? [];
  const named: Readonly<Record<string, string>> = { '{page}': '(?<page>\\d+)', '{pages}': '(?<pages>\\d+)' };
  return new RegExp(parts.map((part) => named[part] ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join(gap), 'gu');
}
