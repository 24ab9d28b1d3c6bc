/** What may draw in colours that stand nowhere in the source, or in some that are not understood here. */
const unsure =
  /<(?:use|linearGradient|radialGradient|pattern|filter|mask|image|symbol|marker|foreignObject|switch|svg:)|currentColor|opacity|blend|hsl|var\(|url\(|@import|<!ENTITY|context-/i;

const names: Readonly<Record<string, readonly [number, number, number]>> = {
  black: [0, 0, 0],
  white: [255, 255, 255],
  red: [255, 0, 0],
  green: [0, 128, 0],
  lime: [0, 255, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  gray: [128, 128, 128],
  grey: [128, 128, 128],
  silver: [192, 192, 192],
  navy: [0, 0, 128],
  orange: [255, 165, 0],
};
const noColour: ReadonlySet<string> = new Set(['none', 'transparent', 'inherit']);

/** The colours that an SVG may draw in; `undefined` where its source does not tell. */
export function drawingColours(source: string): readonly (readonly [number, number, number])[] | undefined {
  if (unsure.test(source)) return undefined;
  const colours: (readonly [number, number, number])[] = [[0, 0, 0]];
  for (const [, double, single, declared] of source.matchAll(/\b(?:fill|stroke|color)\s*(?:=\s*(?:"([^"]*)"|'([^']*)')|:\s*([^;"'}]+))/g)) {
    const written = (double ?? single ?? declared ?? '').trim().toLowerCase();
    if (noColour.has(written)) continue;
    const colour = colourOf(written);
    if (colour === undefined) return undefined;
    colours.push(colour);
  }
  return colours;
}

function colourOf(written: string): readonly [number, number, number] | undefined {
  const [, digits] = /^#((?:[\da-f]{3}){1,2})$/.exec(written) ?? [];
  if (digits !== undefined) {
    const wide = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
    return [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16)) as [number, number, number];
  }
  const [, red, green, blue] = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(written) ?? [];
  return red === undefined ? names[written] : [Number(red), Number(green), Number(blue)];
}
