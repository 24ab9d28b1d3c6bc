import type { TypstSource } from './typst-source.js';

/** What has a meaning inside a Typst string, and how it is written there. Everything else stands for itself. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['"', '\\"'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  // A byte-order mark inside a text prints nothing, and PDF/UA refuses it.
  ['\ufeff', ''],
]);

/** Backslash, quote, controls, lone surrogates, and the private-use pair that marks template lines (see `render-template.ts`). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const special = /[\\"\u0000-\u001f\u007f\ue000\ue001\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A soft hyphen that parts no letters, such as a copied line leaves at its end: it would join a word to the next. */
const idleHyphen = /(?<![\p{L}\p{M}])\u00ad+|\u00ad+(?!\p{L})/gu;

/** Text as a Typst string literal: the only way for words of an article into Typst code. */
export function stringLiteral(text: string): TypstSource {
  const printed = text.includes('\u00ad') ? text.replace(idleHyphen, '') : text;
  return `"${printed.replace(special, escaped)}"` as TypstSource;
}

function escaped(character: string): string {
  const known = escapes.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  // Half a surrogate pair is no character: Typst, like UTF-8, has no way to write it.
  return code >= 0xd800 && code <= 0xdfff ? '\u{fffd}' : `\\u{${code.toString(16)}}`;
}
