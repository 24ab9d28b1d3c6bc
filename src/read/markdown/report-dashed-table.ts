import { finding } from '../../model/index.js';
import type { Reading } from './reading.js';
import type { TextOrigin } from './text-origin.js';

/** Two or more runs of hyphens, as other programs write them below the head of a table; Markdown draws a rule for them. */
const dashes = /^[\s>]*(?:-{2,} +)+-{2,}\s*$/;

/** Reports a rule (its line from 0) that parts the columns of a table of another program: what stands above and below it has its gaps where the rule has them. */
export function reportDashedTable(line: number, origin: TextOrigin, reading: Reading): void {
  const rule = origin.line(line);
  if (!dashes.test(rule)) return;
  const gaps = [...rule.matchAll(/(?<=-) +(?=-)/g)].map(({ index, 0: { length } }) => [index, index + length] as const);
  const isRow = (at: number) => at >= 0 && parts(origin.line(at), gaps);
  const hasHead = isRow(line - 1);
  if (!isRow(line + 1) || !(hasHead || closes(rule, line + 1, origin))) return;
  const first = hasHead ? line - 1 : line;
  reading.findings.push(
    finding('table-is-wellformed', {
      message: 'Unexpected table with columns of hyphens, expected one with pipes; it is printed as running text',
      hint: `Write it with a pipe between the cells, and ${'|---'.repeat(gaps.length + 1)}| below its head.`,
      source: origin.place(first, origin.line(first).search(/[^\s>]/)),
    }),
  );
}

/** Whether a line with words has a space in every gap that it reaches, the first at least. */
function parts(line: string, gaps: readonly (readonly [from: number, to: number])[]): boolean {
  const [first] = gaps;
  if (first === undefined || !/[\p{L}\p{N}]/u.test(line) || line.trimEnd().length <= first[0]) return false;
  return gaps.every(([from, to]) => from >= line.trimEnd().length || line.slice(from, to).includes(' '));
}

/** A table without a head ends with the rule that it begins with. */
function closes(rule: string, from: number, origin: TextOrigin): boolean {
  let line = from;
  while (origin.line(line).trim() !== '' && !dashes.test(origin.line(line))) line++;
  return origin.line(line).trim() === rule.trim();
}
