/** Lower case, one kind of apostrophe, single spaces, nothing before the first letter (`2.1`, `§`, `¿`, emoji). */
export function foldName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .trim();
}
