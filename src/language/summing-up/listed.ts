/** The entries of a list whose entries are set apart by middle dots. */
export function listed(entries: string): readonly string[] {
  return entries.split('·').map((entry) => entry.trim().replace(/\s+/gu, ' '));
}
