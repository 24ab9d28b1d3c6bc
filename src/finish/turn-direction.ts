/** As long as each other. */
const directions = { ltr: '/Direction /L2R', rtl: '/Direction /R2L' } as const;

/** Has viewers turn pages, and readers take letters, in this direction and not in the other one (ISO 32000-1, table 150), in place. */
export function turnDirection(pdf: Uint8Array, direction: keyof typeof directions): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  // The catalog is among the last objects.
  const at = bytes.lastIndexOf(directions[direction === 'ltr' ? 'rtl' : 'ltr'], undefined, 'latin1');
  if (at >= 0) bytes.write(directions[direction], at, 'latin1');
  return bytes;
}
