import { type FrontMatter, isoDate, type PrintBlock } from '../../model/index.js';

/** What is printed of the front matter but title and summary, by the names of its fields: `legend.for`, `labels.notes`. */
export function printedCover(frontMatter: FrontMatter, body: readonly PrintBlock[]): Readonly<Record<string, string>> {
  const { organisation, series, number, date, authors, cutoff, status, marking, contact, labels, reactions } = frontMatter;
  const legend = reactions === undefined || reactions === false ? {} : reactions.legend;
  const used = new Set(
    body.flatMap((block) =>
      block.kind === 'reaction-table' ? block.rows.flatMap((row) => (row.kind === 'statement' ? (row.stance ?? []) : [])) : [],
    ),
  );
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['organisation', organisation],
    ['series', series],
    ['number', number],
    ['date', date && isoDate(date)],
    ['authors', authors.length === 0 ? undefined : authors.join(', ')],
    ['cutoff', cutoff && isoDate(cutoff)],
    ['status', status],
    ['marking', marking],
    ['contact', contact],
    ...Object.entries(legend).flatMap(([stance, meaning]) => (used.has(stance) ? [[`legend.${stance}`, meaning] as const] : [])),
    ...Object.entries(labels).map(([name, word]) => [`labels.${name}`, word] as const),
  ];
  return Object.fromEntries(fields.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
