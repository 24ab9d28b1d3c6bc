import { type Finding, finding, type Summary, type SummaryPart } from '../model/index.js';

const names: Partial<Record<SummaryPart['kind'], string>> = {
  'bottom-line': 'bottom line',
  judgements: 'key judgements',
  known: 'how firmly it is known',
};

/** Tells which parts of page one the tool took from the article of its own accord; overviews claim nothing, and are not told. */
export function* derivedParts({ parts }: Summary, file: string): Generator<Finding> {
  const derived = parts.flatMap(({ kind, derived }) => (derived ? [names[kind] ?? []].flat() : []));
  if (derived.length === 0) return;
  yield finding('summary-is-derived', {
    message: `The summary page is derived from the article’s own words: ${derived.join(', ')}`,
    hint: 'Write `summary:` in the front matter to take over.',
    source: { file, line: 1, column: 1 },
  });
}
