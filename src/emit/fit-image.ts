import type { FigureWidth, PrintImage } from '../model/index.js';

/** Pixels of a file are 0.75 pt each at its natural size (96 to the inch). */
const pointsPerPixel = 0.75;

/**
 * The size in points at which an image is printed: inside the frame, and as wide as is wished, else its natural size at most
 * and sharp where it can be.
 */
export function fitImage(
  image: Extract<PrintImage, { kind: 'file' }>,
  frame: { readonly width: number; readonly height: number },
  wished?: FigureWidth,
): { readonly width: number; readonly height: number } {
  const pixels = image.widthPoints / pointsPerPixel;
  const isDrawing = image.path.endsWith('.svg');
  // Down to 300 ppi or half the column, whichever is larger; a drawing has no pixels to run out of.
  const sharp = isDrawing ? frame.width : Math.max((pixels / 300) * 72, frame.width / 2);
  const most = wished === undefined ? Math.min(sharp, image.widthPoints) : 'share' in wished ? frame.width * wished.share : wished.points;
  const scale = Math.min(frame.width / image.widthPoints, frame.height / image.heightPoints, most / image.widthPoints);
  return { width: image.widthPoints * scale, height: image.heightPoints * scale };
}
