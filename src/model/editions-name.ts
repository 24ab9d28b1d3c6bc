/** The file beside an article in which its editions are recorded. */
export function editionsName(slug: string): string {
  return `${slug}.editions.json`;
}
