import type { Colour } from '../model/index.js';
import type { Scratch } from './pdfium-memory.js';

/** A colour that a call writes to four addresses; `undefined` where there is none. */
export function readColour(
  scratch: Scratch,
  write: (red: number, green: number, blue: number, opacity: number) => number,
): Colour | undefined {
  if (write(scratch.at(0), scratch.at(1), scratch.at(2), scratch.at(3)) !== 1) return undefined;
  return [scratch.integer(0), scratch.integer(1), scratch.integer(2), scratch.integer(3)];
}
