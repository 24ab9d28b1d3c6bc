/** Opening marks and what may close them. German opens with what English closes with, so the opening mark decides. */
const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”“'],
  ['„', '“”'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['＂', '＂'],
  ['"', '"'],
  ['‘', '’‘'],
  ['‚', '‘’'],
  ['‹', '›'],
  ['›', '‹'],
]);

const single = new Set(['‘', '‚', '‹', '›']);

/** Marks that behind a letter close something, or are an apostrophe or an inch. */
const ambiguous = new Set(['"', '＂', '‘', '»', '›']);
const letter = /[\p{L}\p{N}]/u;

/** The words between quotation marks, in order; a mark inside another is part of the outer one. Linear in the text. */
export function quotedWords(text: string): readonly string[] {
  const found: string[] = [];
  let start = -1;
  let closing = '';
  let previous = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (start < 0) {
      const closer = closers.get(char);
      if (closer !== undefined && !(ambiguous.has(char) && letter.test(previous))) {
        start = at + 1;
        closing = closer;
      }
    } else if (closing.includes(char) && !(char === '’' && letter.test(text.charAt(at + 1)))) {
      found.push(text.slice(start, at));
      start = -1;
    }
    previous = char;
  }
  // A quotation over several paragraphs closes only in the last; a single mark left open was an apostrophe.
  if (start > 0 && !single.has(text.charAt(start - 1))) found.push(text.slice(start));
  return found.map((quotation) => quotation.trim()).filter((quotation) => quotation !== '');
}

/** Whether a text begins with a quotation mark that opens. */
export function opensQuotation(text: string): boolean {
  return closers.has(text.trimStart().charAt(0));
}
