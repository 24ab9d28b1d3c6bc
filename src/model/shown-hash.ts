/** The content hash as readers see it, on paper and on the proof sheet: its first eight hexadecimal figures. */
export function shownHash(contentHash: string): string {
  return contentHash.slice(0, 8);
}
