import { createHash } from 'node:crypto';
import { type ImageContent, pictureSamples } from '../model/index.js';
import type { Pdfium } from './load-pdfium.js';
import type { Scratch } from './pdfium-memory.js';

/** What an image shows: a digest of its stream where this is a JPEG file, else colours at places spread over it; `undefined` where they are in an unknown form. */
export function readImageContent(
  pdfium: Pdfium,
  scratch: Scratch,
  pointer: number,
  width: number,
  height: number,
): ImageContent | undefined {
  const { call } = pdfium;
  const filters = call.FPDFImageObj_GetImageFilterCount(pointer);
  const filter = scratch.utf8((buffer, room) => (filters > 0 ? call.FPDFImageObj_GetImageFilter(pointer, filters - 1, buffer, room) : 0));
  if (filter === 'DCTDecode') {
    const sha256 = withData(pdfium, call.FPDFImageObj_GetImageDataRaw, pointer, (data) => createHash('sha256').update(data).digest('hex'));
    return sha256 === undefined ? undefined : { kind: 'jpeg', sha256 };
  }
  const samples = withData(pdfium, call.FPDFImageObj_GetImageDataDecoded, pointer, (data) => {
    const components = data.length / (width * height);
    if (components !== 1 && components !== 3) return undefined;
    return pictureSamples(width, height, (x, y) => {
      const at = components * (y * width + x);
      const first = data[at] ?? 0;
      return components === 1 ? [first, first, first] : [first, data[at + 1] ?? 0, data[at + 2] ?? 0];
    });
  });
  return samples === undefined ? undefined : { kind: 'pixels', samples };
}

/** Does something with an image's data in PDFium's memory; nothing where there is none, or no room for it. */
function withData<T>(
  { call, memory }: Pdfium,
  get: (pointer: number, buffer: number, room: number) => number,
  pointer: number,
  use: (data: Uint8Array) => T,
): T | undefined {
  const length = get(pointer, 0, 0);
  const buffer = length > 0 ? call.malloc(length) : 0;
  if (buffer === 0) return undefined;
  try {
    get(pointer, buffer, length);
    return use(memory.HEAPU8.subarray(buffer, buffer + length));
  } finally {
    call.free(buffer);
  }
}
