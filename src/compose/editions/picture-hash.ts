import { createHash } from 'node:crypto';
import type { ImageFile, PrintImage } from '../../model/index.js';

const known = new WeakMap<ImageFile, string>();

/** SHA-256 of a picture’s file in lower-case hexadecimal; absent for one that is not printed. */
export function pictureHash(image: PrintImage, images: ReadonlyMap<string, ImageFile>): string | undefined {
  const file = image.kind === 'file' ? images.get(image.path) : undefined;
  if (file === undefined) return undefined;
  const hash = known.get(file) ?? createHash('sha256').update(file.bytes).digest('hex');
  known.set(file, hash);
  return hash;
}
