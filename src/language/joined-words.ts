const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Parts of a text put together again, with spaces between them but where the script has none. */
export function joinedWords(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').reduce((text, part) => `${text}${spaceBetween(text, part)}${part}`, '');
}

/** What stands between two parts of a text: a space, or nothing. */
export function spaceBetween(one: string, other: string): string {
  if (one === '' || other === '') return '';
  const beside = [[...one.replace(/[~…]+$/u, '')].at(-1), [...other.replace(/^[~…]+/u, '')][0]].filter((sign) => sign !== undefined);
  return beside.length > 0 && beside.every((sign) => unspaced.test(sign)) ? '' : ' ';
}
