import type { Box } from '../model/index.js';
import type { Pdfium } from './load-pdfium.js';
import type { Scratch } from './pdfium-memory.js';

/**
 * The box outside of which clipping paths let nothing of an object show, by their extents; `undefined` where it has none.
 * `matrix` leads from the space the object is given in to the page.
 */
export function readClip(
  { call }: Pdfium,
  scratch: Scratch,
  pointer: number,
  [a, b, c, d, e, f]: readonly [number, number, number, number, number, number],
): Box | undefined {
  const clip = call.FPDFPageObj_GetClipPath(pointer);
  const paths = clip === 0 ? 0 : call.FPDFClipPath_CountPaths(clip);
  if (paths <= 0) return undefined;
  let left = -Infinity;
  let bottom = -Infinity;
  let right = Infinity;
  let top = Infinity;
  for (let path = 0; path < paths; path += 1) {
    const own = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
    const segments = call.FPDFClipPath_CountPathSegments(clip, path);
    for (let i = 0; i < segments; i += 1) {
      call.FPDFPathSegment_GetPoint(call.FPDFClipPath_GetPathSegment(clip, path, i), scratch.at(0), scratch.at(1));
      const x = scratch.float(0);
      const y = scratch.float(1);
      const across = a * x + c * y + e;
      const up = b * x + d * y + f;
      own.left = Math.min(own.left, across);
      own.bottom = Math.min(own.bottom, up);
      own.right = Math.max(own.right, across);
      own.top = Math.max(own.top, up);
    }
    left = Math.max(left, own.left);
    bottom = Math.max(bottom, own.bottom);
    right = Math.min(right, own.right);
    top = Math.min(top, own.top);
  }
  return { left, bottom, right, top };
}
