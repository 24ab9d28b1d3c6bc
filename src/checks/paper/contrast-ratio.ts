import type { Colour } from '../../model/index.js';

/** WCAG 2's contrast of two opaque colours: 1 to 21. */
export function contrastRatio(a: Colour, b: Colour): number {
  const one = luminance(a);
  const other = luminance(b);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** A colour as it looks over an opaque one. */
export function overlay([red, green, blue, opacity]: Colour, beneath: Colour): Colour {
  const share = opacity / 255;
  const mix = (over: number, under: number) => over * share + under * (1 - share);
  return [mix(red, beneath[0]), mix(green, beneath[1]), mix(blue, beneath[2]), 255];
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
