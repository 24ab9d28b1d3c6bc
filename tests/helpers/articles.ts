/** An article with a front matter (a title, a date and English unless told otherwise) and this body. */
export function article(body: string, frontMatter = ''): string {
  const given = (field: string) => new RegExp(`^${field}:`, 'm').test(frontMatter);
  const usual = [
    ['title', 'A title'],
    ['date', '2025-11-27'],
    ['lang', 'en'],
  ].flatMap(([field, value]) => (field === undefined || given(field) ? [] : [`${field}: ${value}`]));
  return `---\n${[...usual, ...(frontMatter === '' ? [] : [frontMatter.trim()])].join('\n')}\n---\n${body}\n`;
}

const sentence = 'Nobody in the capital could say who had signed for the money or when it was paid.';

/** A paragraph of so many sentences. */
export function prose(sentences: number): string {
  return Array.from({ length: sentences }, () => sentence).join(' ');
}

/** Paragraphs that fill at least so many pages. */
export function pagesOfProse(pages: number): string {
  return Array.from({ length: pages * 9 }, () => prose(5)).join('\n\n');
}

/** Definitions of three sources about which everything is known. */
export const shelf = `
[1]: https://www.axios.com/2025/11/19/plan "The secret plan | Axios"
[3]: https://apnews.com/2025/11/26/call "What the call shows | AP News"
[6]: https://www.reuters.com/world/leak-2025-11-26/ "Kremlin confirms the leak | Reuters"
`;
