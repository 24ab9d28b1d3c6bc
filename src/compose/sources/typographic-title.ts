import type { Language } from '../../model/index.js';

/** A title with the language's quotation marks for straight ones: the inner pair, since a title stands in quotation marks itself. Curly ones stay. */
export function typographicTitle(title: string, language: Language): string {
  const [, , open, close] = language.quotes;
  const lastClosing = Math.max(...[...title.matchAll(/(?<=\S)'(?![\p{L}\p{N}])/gu)].map((match) => match.index), -1);
  let doubleIsOpen = false;
  let singleIsOpen = false;
  return title.replace(/["']/g, (quote, at: number) => {
    const before = title[at - 1] ?? ' ';
    const after = title[at + 1] ?? ' ';
    const opens = /[\s([{–—-]/.test(before) && !/\s/.test(after);
    if (quote === '"') {
      doubleIsOpen = opens;
      return doubleIsOpen ? open : close;
    }
    if (opens && lastClosing > at) {
      singleIsOpen = true;
      return open;
    }
    if (singleIsOpen && !/[\p{L}\p{N}]/u.test(after)) {
      singleIsOpen = false;
      return close;
    }
    return '’';
  });
}
