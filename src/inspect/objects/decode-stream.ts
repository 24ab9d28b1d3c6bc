import { constants, inflateSync } from 'node:zlib';
import { withoutPngFilters } from '../../model/index.js';
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
  return withoutPngFilters(data, width, rows, bytesPerPixel);
}
