import { constants, inflateSync } from 'node:zlib';
import type { PdfDictionary, PdfStream, PdfValue } from './pdf-value.js';

/** Bytes a stream may unpack to; more is taken for an attack. */
const largest = 256 * 1024 * 1024;

/** Unpacks a stream that is stored plain or with Flate and a PNG predictor; `undefined` for every other filter. Throws where the data are damaged. */
export function decodeStream(stream: PdfStream, resolve: (value: PdfValue | undefined) => PdfValue): Uint8Array | undefined {
  const filters = asList(resolve(stream.entries.get('Filter'))).map(resolve);
  const parameters = asList(resolve(stream.entries.get('DecodeParms'))).map(resolve);
  let data = stream.data;
  for (const [index, filter] of filters.entries()) {
    if (filter === null || typeof filter !== 'object' || filter.kind !== 'name' || !/^(FlateDecode|Fl)$/.test(filter.name))
      return undefined;
    // A stream cut short by a newline too few still unpacks; damage in the middle still throws.
    data = inflateSync(data, { maxOutputLength: largest, finishFlush: constants.Z_SYNC_FLUSH });
    const own = parameters[index];
    if (own && typeof own === 'object' && own.kind === 'dictionary') data = undoPredictor(data, own, resolve);
  }
  return data;
}

function asList(value: PdfValue): readonly PdfValue[] {
  if (value === null) return [];
  return typeof value === 'object' && value.kind === 'array' ? value.items : [value];
}

function undoPredictor(data: Uint8Array, parameters: PdfDictionary, resolve: (value: PdfValue | undefined) => PdfValue): Uint8Array {
  const number = (key: string, fallback: number): number => {
    const value = resolve(parameters.entries.get(key));
    return typeof value === 'number' ? value : fallback;
  };
  if (number('Predictor', 1) < 10) return data;
  const bytesPerPixel = Math.max(1, Math.ceil((number('Colors', 1) * number('BitsPerComponent', 8)) / 8));
  const width = Math.max(1, Math.ceil((number('Columns', 1) * number('Colors', 1) * number('BitsPerComponent', 8)) / 8));
  const rows = Math.floor(data.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (width + 1)];
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = column >= bytesPerPixel ? (out[at - bytesPerPixel] ?? 0) : 0;
      const up = row > 0 ? (out[at - width] ?? 0) : 0;
      const upLeft = row > 0 && column >= bytesPerPixel ? (out[at - width - bytesPerPixel] ?? 0) : 0;
      out[at] = (data[row * (width + 1) + 1 + column] ?? 0) + predicted(filter, left, up, upLeft);
    }
  }
  return out;
}

/** The five filters of PNG. */
function predicted(filter: number | undefined, left: number, up: number, upLeft: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const estimate = left + up - upLeft;
      const [toLeft, toUp, toUpLeft] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - upLeft)];
      if (toLeft <= toUp && toLeft <= toUpLeft) return left;
      return toUp <= toUpLeft ? up : upLeft;
    }
    default:
      return 0;
  }
}
