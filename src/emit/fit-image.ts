import type { PrintImage } from '../model/index.js';

/** Pixels of a file are 0.75 pt each at its natural size (96 to the inch). */
const pointsPerPixel = 0.75;

/** The size in points at which an image is printed: its natural size at most, inside the frame, sharp where it can be. */
export function fitImage(
  image: Extract<PrintImage, { kind: 'file' }>,
  frame: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number; readonly pixelsPerInch: number } {
  const pixels = image.widthPoints / pointsPerPixel;
  const isDrawing = image.path.endsWith('.svg');
  // Down to 300 ppi or half the column, whichever is larger; a drawing has no pixels to run out of.
  const sharp = isDrawing ? frame.width : Math.max((pixels / 300) * 72, frame.width / 2);
  // Never larger than its natural size.
  const scale = Math.min(frame.width / image.widthPoints, frame.height / image.heightPoints, sharp / image.widthPoints, 1);
  const width = image.widthPoints * scale;
  return { width, height: image.heightPoints * scale, pixelsPerInch: isDrawing ? Number.POSITIVE_INFINITY : pixels / (width / 72) };
}
