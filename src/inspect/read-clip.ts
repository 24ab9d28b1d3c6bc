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
  let [left, bottom, right, top] = [-Infinity, -Infinity, Infinity, Infinity];
  for (let path = 0; path < paths; path += 1) {
    let own = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
    const segments = call.FPDFClipPath_CountPathSegments(clip, path);
    for (let i = 0; i < segments; i += 1) {
      call.FPDFPathSegment_GetPoint(call.FPDFClipPath_GetPathSegment(clip, path, i), scratch.at(0), scratch.at(1));
      const [x, y] = [scratch.float(0), scratch.float(1)];
      const [across, up] = [a * x + c * y + e, b * x + d * y + f];
      own = {
        left: Math.min(own.left, across),
        bottom: Math.min(own.bottom, up),
        right: Math.max(own.right, across),
        top: Math.max(own.top, up),
      };
    }
    [left, bottom, right, top] = [
      Math.max(left, own.left),
      Math.max(bottom, own.bottom),
      Math.min(right, own.right),
      Math.min(top, own.top),
    ];
  }
  return { left, bottom, right, top };
}
