import type { ImageFile } from '../model/index.js';

/** 64 megapixels: a double page at 600 ppi. */
const mostPixels = 64_000_000;

const formats = ['png', 'jpg', 'gif', 'svg', 'webp'] as const;

/** The format and size of an image from its bytes, or what keeps it from being printed, in a sentence and its repair. */
export async function measureImage(
  bytes: Uint8Array,
  name: string,
): Promise<ImageFile | { readonly message: string; readonly hint: string }> {
  const { imageSize } = await import('image-size');
  let measured: ReturnType<typeof imageSize>;
  try {
    measured = imageSize(bytes);
  } catch {
    return broken(name);
  }
  const format = formats.find((known) => known === measured.type);
  if (format === undefined) {
    return {
      message: `Unexpected format of ${name}, ${measured.type ?? 'unknown'}, expected PNG, JPEG, GIF, SVG or WebP`,
      hint: 'Save the image as PNG or JPEG.',
    };
  }
  // A photograph taken upright is often stored lying on its side, with a note to turn it.
  const turned = (measured.orientation ?? 1) >= 5;
  const [width, height] = turned ? [measured.height, measured.width] : [measured.width, measured.height];
  if (!(width > 0 && height > 0) || !isWhole(bytes, format)) return broken(name);
  if (format !== 'svg' && width * height > mostPixels) {
    return {
      message: `Unexpected size of ${name}, ${width} × ${height} pixels, expected at most ${mostPixels / 1_000_000} megapixels`,
      hint: 'Save a smaller copy of the image.',
    };
  }
  return { bytes, format, width, height };
}

function broken(name: string): { message: string; hint: string } {
  return { message: `Unexpected content of ${name}, expected a whole image`, hint: 'Open the image and save it again, or fetch it anew.' };
}

/** Whether the file goes on to its end; downloads break off, and the header does not show it. */
function isWhole(bytes: Uint8Array, format: ImageFile['format']): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (format) {
    case 'png':
      return file.lastIndexOf('IEND', undefined, 'latin1') > 0;
    case 'jpg':
      return file.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0;
    case 'gif':
      return file.lastIndexOf(0x3b) > 0;
    case 'svg':
      return /<\/svg\s*>|\/>\s*$/.test(file.subarray(-2000).toString('utf8'));
    case 'webp':
      return file.byteLength >= 12 && file.readUInt32LE(4) + 8 <= file.byteLength + 1;
    default:
      return format satisfies never;
  }
}
