/** Words that begin with an apostrophe; not those that a quotation may begin with as well, such as “round”. */
const cutWords =
  /(?<=^|[\s([{"“„«–—-])'(?=(?:tis|twas|twere|twill|em|til|cos|n|ne|nen|nem|s|t)(?![\p{L}\p{N}'’])|\d{2}s?(?![\p{L}\p{N}]))/giu;
/** “rock ’n’ roll” */
const cutAnd = /(?<=^|\s)'n'(?=\s|$)/gi;
/** Feet and inches, minutes and seconds: `6' 2"`. */
const feetAndInches = /(?<![\p{L}\p{N}.,])(\d{1,3})'([ \u00a0]?)(\d{1,2}(?:[.,]\d{1,3}|[½¼¾])?)"/gu;

/** A text with straight quotation marks in which apostrophes that could be taken for opening ones, and primes, are set as such. */
export function withApostrophes(text: string): string {
  if (!text.includes("'")) return text;
  return text
    .replace(feetAndInches, '$1′$2$3″')
    .replace(cutAnd, ([, letter]) => `’${letter}’`)
    .replace(cutWords, '’');
}
