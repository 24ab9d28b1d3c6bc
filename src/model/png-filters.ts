/**
 * Rows of bytes without their filters (PNG, 9.2), as PNG files and PDF streams with a PNG predictor store them: each row begins with
 * the number of its filter. `length` are the bytes of a row without it, `step` those from a pixel to the next.
 */
export function withoutPngFilters(filtered: Uint8Array, length: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(height * length);
  for (let row = 0; row < height; row += 1) {
    const filter = filtered[row * (length + 1)];
    const [from, to, above] = [row * (length + 1) + 1, row * length, (row - 1) * length];
    for (let at = 0; at < length; at += 1) {
      const left = at < step ? 0 : (rows[to + at - step] ?? 0);
      const up = row === 0 ? 0 : (rows[above + at] ?? 0);
      const corner = row === 0 || at < step ? 0 : (rows[above + at - step] ?? 0);
      rows[to + at] = (filtered[from + at] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return rows;
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
    default:
      return 0;
  }
}
