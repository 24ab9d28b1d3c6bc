import type { SourcePlace } from '../model/index.js';

/** Words that go on paper, and where they come from if they are the author's. */
export interface TextPiece {
  readonly text: string;
  readonly place?: SourcePlace;
}

/** Code point ranges that every weight and style of Source Serif 4 or Source Sans 3 has: enough for most articles, so that no font need be read. */
export const usualRanges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x181],
  [0x1cd, 0x1dd],
  [0x250, 0x27b],
  [0x300, 0x30d],
  [0x384, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3d1],
  [0x400, 0x45f],
  [0x472, 0x475],
  [0x490, 0x493],
  [0x1e9e, 0x1ef9],
  [0x2010, 0x201e],
  [0x2020, 0x2023],
  [0x2025, 0x2026],
  [0x202f, 0x2033],
  [0x2039, 0x203a],
  [0x2070, 0x2071],
  [0x2074, 0x208e],
  [0x20ac, 0x20ac],
  [0x20bd, 0x20bd],
  [0x2116, 0x2117],
  [0x2122, 0x2122],
  [0x2190, 0x2199],
  [0x2211, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2261],
  [0x2264, 0x2265],
];

const escaped = (codePoint: number) => `\\u{${codePoint.toString(16)}}`;

// White space, variation selectors, joiners and marks of direction need no glyph.
const unusual = new RegExp(
  `[^\\s\\p{Zs}\\p{Default_Ignorable_Code_Point}${usualRanges.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')}]`,
  'gu',
);

/** Collects the characters that may lack a glyph, each with the first piece that has it, of those with a place if there are any. */
export function unusualCharacters(pieces: Iterable<TextPiece>): Map<number, TextPiece> {
  const found = new Map<number, TextPiece>();
  for (const piece of pieces) {
    if (piece.text.search(unusual) < 0) continue;
    // Shaping composes a letter and its accents where the font has the letter as one glyph.
    for (const [character] of piece.text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .normalize('NFC')
      .matchAll(unusual)) {
      const codePoint = character.codePointAt(0) as number;
      const first = found.get(codePoint);
      if (first === undefined || (first.place === undefined && piece.place !== undefined)) found.set(codePoint, piece);
    }
  }
  return found;
}
