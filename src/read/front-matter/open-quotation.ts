const opening = /^(\s*(?:- +)*(?:[^\s"'#:-][^:"']*:\s+)?)(["'])/;
const field = /^\s*(?:- +)?[^\s"'#:-][^:"']*:(?:\s|$)/;

/**
 * Where the quotation mark stands that is opened and not closed, as an offset. YAML lets a text in quotation marks run over
 * lines, and so up to the next mark, in a later field; in text that cannot be read, one that runs into the next field is open.
 */
export function openQuotation(text: string): number | undefined {
  const lines = text.split('\n');
  let offset = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, before = '', mark] = opening.exec(line) ?? [];
    if (mark !== undefined && !closes(line.slice(before.length + 1), mark)) {
      const start = offset + before.length;
      do {
        offset += (lines[at] ?? '').length + 1;
        at += 1;
        if (at === lines.length || field.test(lines[at] ?? '')) return start;
      } while (!closes(lines[at] ?? '', mark));
    }
    offset += (lines[at] ?? '').length + 1;
  }
  return undefined;
}

/** Whether a mark stands in the rest of a text that is no part of it, as \" and '' are. */
function closes(rest: string, mark: string): boolean {
  return (mark === '"' ? rest.replace(/\\./g, '') : rest.replaceAll("''", '')).includes(mark);
}
