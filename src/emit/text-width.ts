/** Advance widths of Source Serif 4 Regular from space to tilde, in thousandths of the type size. */
const ascii = [
  237, 289, 381, 525, 518, 932, 728, 182, 362, 362, 458, 534, 302, 320, 302, 341, 529, 529, 529, 529, 529, 529, 529, 529, 529, 529, 302,
  302, 534, 534, 534, 414, 834, 712, 653, 662, 739, 638, 612, 723, 814, 376, 381, 710, 618, 935, 768, 738, 621, 738, 690, 544, 632, 758,
  709, 1005, 672, 667, 586, 335, 341, 335, 534, 514, 400, 541, 619, 520, 614, 533, 369, 557, 641, 329, 303, 594, 329, 955, 643, 579, 622,
  601, 456, 465, 359, 628, 579, 836, 569, 586, 490, 359, 290, 359, 534,
];

/** About how wide a text is in ems; exact for ASCII, an average for other scripts. For planning only: the engine sets. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    width += characterWidth(code);
    if (code > 0xffff) at++;
  }
  return width / 1000;
}

function characterWidth(code: number): number {
  if (code >= 32 && code < 127) return ascii[code - 32] ?? 600;
  if (/[⁰¹²³⁴-⁹]/u.test(String.fromCodePoint(code))) return 350;
  if (code < 0x250) return 600; // Latin with diacritics
  if (code >= 0x300 && code < 0x370) return 0; // combining
  if (code < 0x400) return 600; // Greek
  if (code < 0x430) return 760; // Cyrillic capitals
  if (code < 0x530) return 645; // Cyrillic
  if (code >= 0x2000 && code < 0x2070) return 500; // punctuation
  if (code >= 0x1100 && code < 0xd7b0) return 1000; // CJK
  return code >= 0xf900 ? 1000 : 700;
}
