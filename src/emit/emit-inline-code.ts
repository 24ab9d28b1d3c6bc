import { everySoMany } from './break-pieces.js';
import { stringLiteral } from './escape.js';
import { joined, type TypstSource, typst } from './typst-source.js';

/** Behind signs that stand between words, and before a capital within one: never among signs, as in `--draft` or `-->`. */
const codeBreaks = /(?<=[\p{L}\p{N})\]}>][-_./:=[({]+)(?=[\p{L}\p{N}])|(?<=\p{Ll})(?=\p{Lu})/u;

/** A word of no more characters, such as an option, stands on one line. */
const shortWord = 20;

/** Code within a line, in pieces where it has a run longer than so many characters. */
export function emitInlineCode(text: string, longest: number): TypstSource {
  // A line never breaks before a stop or a slash, not even behind a space: pieces in boxes may.
  const cut = /(?:^|\s)[-.,/!:;?\])}]/.test(text) || text.split(/\s+/).some((word) => word.length > longest);
  if (!cut) return typst`#code(${stringLiteral(text)});`;
  const whole = Math.min(longest, shortWord);
  const parts = text
    .split(/( +)/)
    .flatMap((word) => (word.length <= whole ? [word] : word.split(codeBreaks).flatMap((piece) => everySoMany(piece, 12))));
  return typst`#code(${stringLiteral(text)},${joined(parts.map(stringLiteral), ',')});`;
}
