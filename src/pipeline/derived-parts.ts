import { type Finding, finding, plainText, type Summary, type SummaryPart } from '../model/index.js';

/** Tells which parts of page one the tool took from the article of its own accord; overviews claim nothing, and are not told. */
export function* derivedParts({ parts }: Summary, file: string): Generator<Finding> {
  const derived = parts.map((part) => (part.derived ? nameOf(part) : undefined)).filter((name) => name !== undefined);
  if (derived.length === 0) return;
  yield finding('summary-is-derived', {
    message: `The summary page is derived from the article’s own words: ${derived.join('; ')}`,
    hint: 'Write `summary:` in the front matter to take over.',
    source: { file, line: 1, column: 1 },
  });
}

/** Judgements with the headings that they are taken from: under another name a section may yield none. */
function nameOf(part: SummaryPart): string | undefined {
  switch (part.kind) {
    case 'bottom-line':
      return 'bottom line';
    case 'judgements':
      return `key judgements from ${part.judgements.map(({ heading = [] }) => `“${plainText(heading)}”`).join(', ')}`;
    case 'known':
      return 'how firmly it is known';
    default:
      return undefined;
  }
}
