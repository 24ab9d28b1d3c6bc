/** Whether a heading is one of the section names of a language: it equals one, or begins with one at a word's end. Numbering, case and the form of apostrophes do not matter. */
export function isSectionName(heading: string, names: readonly string[]): boolean {
  const folded = fold(heading);
  return names.some((name) => {
    const start = fold(name);
    return folded.startsWith(start) && !/^[\p{L}\p{M}\p{N}’-]/u.test(folded.slice(start.length));
  });
}

/** Lower case, one kind of apostrophe, single spaces, nothing before the first letter (`2.1`, `§`, `¿`, emoji). */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .trim();
}
