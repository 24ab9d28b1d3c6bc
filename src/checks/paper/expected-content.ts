import { createHash } from 'node:crypto';
import { type ImageContent, type ImageFile, pictureSamples } from '../../model/index.js';
import { decodeGif } from './decode-gif.js';
import { decodePng } from './decode-png.js';

const known = new WeakMap<ImageFile, { readonly content: ImageContent | undefined }>();

/** What an image file shows on paper, read from its bytes; `undefined` where they are not understood here. */
export function expectedContent(file: ImageFile): ImageContent | undefined {
  const before = known.get(file) ?? { content: read(file) };
  known.set(file, before);
  return before.content;
}

function read({ format, bytes }: ImageFile): ImageContent | undefined {
  if (format === 'jpg') return { kind: 'jpeg', sha256: createHash('sha256').update(bytes).digest('hex') };
  const picture = format === 'png' ? decodePng(bytes) : format === 'gif' ? decodeGif(bytes) : undefined;
  return picture && { kind: 'pixels', samples: pictureSamples(picture.width, picture.height, picture.colourAt) };
}
