/** Answers whether a text has a name, in whatever case or form: Russian for Russians, Ukraine for Ukrainian. */
export function nameIndex(text: string): (name: string) => boolean {
  const plain = withoutStops(text).toLocaleLowerCase();
  const words = new Set(plain.match(/[\p{L}\p{M}]+/gu) ?? []);
  return (name) => {
    const wanted = withoutStops(name).toLocaleLowerCase();
    if (words.has(wanted)) return true;
    const stem = wanted.slice(0, stemLength(wanted));
    return stem.length > 3 && [...words].some((word) => word.startsWith(stem));
  };
}

/** Endings are longer in longer words. */
function stemLength(word: string): number {
  const { length } = [...word];
  return length - (length >= 8 ? 3 : length >= 6 ? 2 : length === 5 ? 1 : 0);
}

/** U.S. and US are one name. */
function withoutStops(text: string): string {
  return text.replace(/(?<=(?:^|[^\p{L}])(?:\p{Lu}\.)*\p{Lu})\./gu, '');
}
