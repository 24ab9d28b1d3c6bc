/** Lines of a text, the first 1, both ends included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The lines of a text that are not those of an earlier one, in one piece; undefined where the texts are the same. */
export function changedLines(before: string, after: string): LineRange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  const from = lineOf(after, start);
  return { from, to: Math.max(from, lineOf(after, after.length - end)) };
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
