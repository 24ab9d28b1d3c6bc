import { runsFromRight } from '../language/index.js';

/** A stretch of text with one direction; `latin` runs from left to right. */
export interface DirectedText {
  readonly text: string;
  readonly latin: boolean;
}

const rightToLeft = String.raw`\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
/** From the first letter or digit to the last, no letter from right to left among them; a number before a Latin word belongs to it. */
const latin = new RegExp(
  String.raw`(?=[^${rightToLeft}]*[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{N}](?:[^${rightToLeft}]*[\p{L}\p{N}])?(?<![${rightToLeft}])`,
  'gu',
);

/** What a page that runs from right to left must be told: words from left to right keep their numbers together, `20 November 2025`. */
export function splitDirections(text: string, lang: string): readonly DirectedText[] {
  if (!runsFromRight(lang)) return [{ text, latin: false }];
  const parts: DirectedText[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(latin)) {
    if (index > at) parts.push({ text: text.slice(at, index), latin: false });
    parts.push({ text: found, latin: true });
    at = index + found.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), latin: false });
  return parts;
}
