/** The beginning of a text in whole words, with an ellipsis where it goes on; a word that is too long by itself is cut. */
export function beginningOf(text: string, most = 60): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words.length <= most) return words;
  const end = words.lastIndexOf(' ', most - 2);
  return end > most / 3 ? `${words.slice(0, end)} …` : `${words.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
