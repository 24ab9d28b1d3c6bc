/** What a file names the direction by, and the two directions, which are as long as each other. */
const key = '/Direction';
const directions = { left: '/L2R', right: '/R2L' } as const;
const space = /^[\0\t\n\f\r ]*/;

/**
 * A file that asks viewers for the other direction than that of its text, as if it asked for that of its text: PDFium takes letters in the order for which the
 * file asks. `undefined` where it does so in a packed object.
 */
export function withDirection(bytes: Uint8Array, fromRight: boolean): Uint8Array | undefined {
  const [is, wanted] = fromRight ? [directions.left, directions.right] : [directions.right, directions.left];
  const turned = Buffer.from(bytes);
  let isTurned = false;
  for (let at = turned.indexOf(key); at >= 0; at = turned.indexOf(key, at + 1)) {
    const behind = turned.subarray(at + key.length, at + key.length + 40).toString('latin1');
    const from = at + key.length + (space.exec(behind)?.[0].length ?? 0);
    if (turned.toString('latin1', from, from + is.length) !== is) continue;
    turned.write(wanted, from, 'latin1');
    isTurned = true;
  }
  return isTurned ? turned : undefined;
}
