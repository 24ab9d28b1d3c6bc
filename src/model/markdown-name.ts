/** How names of Markdown end. */
export const markdownEndings: readonly string[] = ['md', 'markdown', 'mdown', 'mkd', 'txt', 'text'];

const ending = new RegExp(`^(.*)\\.(${markdownEndings.join('|')})$`, 'isu');

/** The name of an article's file without its folder and its ending, and the ending in small letters; another one belongs to the name. */
export function markdownName(file: string): { readonly name: string; readonly ending: string } {
  const whole = file.split(/[\\/]/u).at(-1) ?? '';
  const [, name = whole, written = ''] = ending.exec(whole) ?? [];
  return { name, ending: written.toLowerCase() };
}
