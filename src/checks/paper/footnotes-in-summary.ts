import type { Article, FootnoteReference } from '../../model/index.js';
import { everyInline } from './every-inline.js';

/** The references of the front matter's summary to footnotes, the first to each; where these are sources, too. */
export function footnotesInSummary({ frontMatter: { summary } }: Article): readonly FootnoteReference[] {
  if (summary === undefined || summary === false) return [];
  const { bottomLine = [], judgements, known, watch } = summary;
  const found = new Map<string, FootnoteReference>();
  for (const inline of everyInline([bottomLine, ...judgements.map(({ text }) => text), ...known, ...watch].flat()))
    if (inline.kind === 'footnote-reference' && !found.has(inline.label)) found.set(inline.label, inline);
  return [...found.values()];
}
