import type { DecodedPicture } from './decode-png.js';

const trailer = 0x3b;
const extension = 0x21;
const graphicControl = 0xf9;
/** Longest code of the compression. */
const longest = 12;

/** Decodes the first frame of a GIF; `undefined` where it is less than the whole, has transparent places or is broken. */
export function decodeGif(bytes: Uint8Array): DecodedPicture | undefined {
  const word = (at: number) => (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  const [width, height] = [word(6), word(8)];
  const flags = bytes[10] ?? 0;
  let palette = 13;
  let at = 13 + ((flags & 0x80) === 0 ? 0 : tableLength(flags));
  while (at < bytes.length && bytes[at] === extension) {
    if (bytes[at + 1] === graphicControl && ((bytes[at + 3] ?? 0) & 1) === 1) return undefined;
    at = behindBlocks(bytes, at + 2);
  }
  if (at >= bytes.length || bytes[at] === trailer) return undefined;
  const own = bytes[at + 9] ?? 0;
  const isWhole = word(at + 1) === 0 && word(at + 3) === 0 && word(at + 5) === width && word(at + 7) === height;
  if (!isWhole) return undefined;
  const place = (own & 0x40) === 0 ? (y: number) => y : interlaced(height);
  at += 10;
  if ((own & 0x80) !== 0) {
    palette = at;
    at += tableLength(own);
  }
  const indices = unpacked(joined(bytes, at + 1), bytes[at] ?? 8, width * height);
  if (indices === undefined) return undefined;
  return {
    width,
    height,
    colourAt(x, y) {
      const colour = palette + 3 * (indices[place(y) * width + x] ?? 0);
      return [bytes[colour] ?? 0, bytes[colour + 1] ?? 0, bytes[colour + 2] ?? 0];
    },
  };
}

/** Where a row stands in the file: every eighth first, then those between. */
function interlaced(height: number): (y: number) => number {
  const every = (step: number, from: number) => Math.max(0, Math.ceil((height - from) / step));
  return (y) => {
    if (y % 8 === 0) return y / 8;
    if (y % 8 === 4) return every(8, 0) + (y - 4) / 8;
    if (y % 4 === 2) return every(8, 0) + every(8, 4) + (y - 2) / 4;
    return every(8, 0) + every(8, 4) + every(4, 2) + (y - 1) / 2;
  };
}

function tableLength(flags: number): number {
  return 3 * 2 ** ((flags & 7) + 1);
}

function behindBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1;
  return at + 1;
}

function joined(bytes: Uint8Array, from: number): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = from; at < bytes.length && bytes[at] !== 0; at += (bytes[at] ?? 0) + 1)
    parts.push(bytes.subarray(at + 1, at + 1 + (bytes[at] ?? 0)));
  return Buffer.concat(parts);
}

/** Undoes the compression (LZW with codes of growing length, lowest bit first); `undefined` where there are fewer numbers than wanted. */
function unpacked(data: Uint8Array, smallest: number, wanted: number): Uint8Array | undefined {
  const clear = 2 ** smallest;
  const found = new Uint8Array(wanted);
  let count = 0;
  // A string is the one before it and one number more.
  const [before, last, lengths] = [new Int32Array(4096), new Uint8Array(4096), new Int32Array(4096)];
  for (let code = 0; code < clear; code += 1) [before[code], last[code], lengths[code]] = [-1, code, 1];
  let [size, next, previous] = [smallest + 1, clear + 2, -1];
  for (let bit = 0; bit + size <= 8 * data.length && count < wanted; ) {
    let code = 0;
    for (let i = 0; i < size; i += 1, bit += 1) code |= (((data[bit >> 3] ?? 0) >> (bit & 7)) & 1) << i;
    if (code === clear) [size, next, previous] = [smallest + 1, clear + 2, -1];
    else if (code === clear + 1 || code > next) break;
    else {
      const isNew = code === next;
      const string = isNew ? previous : code;
      if (string < 0) break;
      const length = lengths[string] ?? 0;
      let first = 0;
      for (let from = string, to = count + length - 1; from >= 0; from = before[from] ?? -1, to -= 1) {
        first = last[from] ?? 0;
        if (to < wanted) found[to] = first;
      }
      if (isNew && count + length < wanted) found[count + length] = first;
      if (previous >= 0 && next < 4096) {
        [before[next], last[next], lengths[next]] = [previous, first, (lengths[previous] ?? 0) + 1];
        next += 1;
        if (next === 2 ** size && size < longest) size += 1;
      }
      count += length + (isNew ? 1 : 0);
      previous = code;
    }
  }
  return count >= wanted ? found : undefined;
}
