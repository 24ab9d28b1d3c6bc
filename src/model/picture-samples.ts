/** Places to a side of the grid at which pictures are compared. */
const grid = 16;

/** A colour as red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The colours of a picture at 16 × 16 places spread over it, row by row, three numbers each. */
export function pictureSamples(width: number, height: number, colourAt: (x: number, y: number) => Rgb): Uint8Array {
  const samples = new Uint8Array(3 * grid * grid);
  for (let row = 0; row < grid; row += 1)
    for (let column = 0; column < grid; column += 1) {
      const [x, y] = [Math.floor(((column + 0.5) * width) / grid), Math.floor(((row + 0.5) * height) / grid)];
      samples.set(colourAt(x, y), 3 * (grid * row + column));
    }
  return samples;
}
