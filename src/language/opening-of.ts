import { opensWith } from './opens-with.js';

/** An opening that goes on as it likes, up to a colon: “The bottom line is simple:”. */
const anyWords = /^[^:：.–—]{1,40}[:：]\s*/u;
/** The sign behind an opening; opensWith tells which it may be. */
const sign = String.raw`\s*(?:[,:：.–—]|-(?=\s))?\s*`;

/** The opening that a text begins with, with its sign and the space behind it, as it is written in the text; undefined where it has none. */
export function openingOf(text: string, openings: readonly string[], kind: 'label' | 'phrase'): string | undefined {
  const opening = openings.find((entry) => opensWith(text, [entry], kind));
  if (opening === undefined) return undefined;
  if (opening.endsWith('…')) return anyWords.exec(text)?.[0];
  const words = opening
    .replace(/ #$/u, '')
    .replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll('’', "['’]");
  return new RegExp(String.raw`^[^\p{L}]*${words}${sign}`, 'iu').exec(text)?.[0];
}
