const languages: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Whether a language, given as a BCP 47 tag, is written from right to left. */
export function runsFromRight(tag: string): boolean {
  return languages.has(tag.trim().toLowerCase().split(/[-_]/)[0] ?? '');
}
