/** The language of a BCP 47 tag. Regions are left out on purpose: some readers know the languages alone. */
export function primaryLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
