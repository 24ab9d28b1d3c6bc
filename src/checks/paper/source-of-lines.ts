import type { SourcePlace } from '../../model/index.js';
import type { TextRow } from './read-text-blocks.js';

/** Of a long paragraph so many lines are looked for: marks and references, which the article's words lack, stand in few. */
const mostTries = 3;

/** The block of the article that these lines print, found by the longest of them. */
export function sourceOfLines(find: (printed: string) => SourcePlace | undefined, rows: readonly TextRow[]): SourcePlace | undefined {
  const longest = rows.toSorted((a, b) => b.text.length - a.text.length).slice(0, mostTries);
  for (const { text } of longest) {
    // The sign of a list item and the hyphen at the end are the setting's.
    const source = find(text.replace(/^(?:[–·☐☑]|\d+\.) /u, '').replace(/[-\u00ad\u2010]$/u, ''));
    if (source !== undefined) return source;
  }
  return undefined;
}
