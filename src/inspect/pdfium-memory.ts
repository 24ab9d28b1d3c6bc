import type { Pdfium } from './load-pdfium.js';

/** A piece of PDFium's memory that calls write their answers to. */
export class Scratch {
  readonly pointer: number;

  constructor(
    private readonly pdfium: Pdfium,
    private readonly size = 4096,
  ) {
    this.pointer = pdfium.call.malloc(size);
  }

  /** Address of the given 4-byte slot. */
  at(slot: number): number {
    return this.pointer + 4 * slot;
  }

  float(slot: number): number {
    return this.pdfium.memory.HEAPF32[(this.pointer >> 2) + slot] ?? Number.NaN;
  }

  /** Slots of doubles are 8 bytes wide and counted so. */
  double(slot: number): number {
    return this.pdfium.memory.HEAPF64[(this.pointer >> 3) + slot] ?? Number.NaN;
  }

  integer(slot: number): number {
    return this.pdfium.memory.HEAPU32[(this.pointer >> 2) + slot] ?? 0;
  }

  /** Text that a call writes as UTF-16, cut where the scratch ends. The call gets address, room in bytes and an address for the length. */
  utf16(write: (buffer: number, room: number, length: number) => number): string | undefined {
    this.pdfium.memory.HEAPU32[this.pointer >> 2] = 0;
    const room = this.size - 8;
    if (!write(this.pointer + 8, room, this.pointer)) return undefined;
    const from = this.pointer + 8;
    const bytes = this.pdfium.memory.HEAPU8;
    let end = from + Math.min(this.integer(0), room);
    // Zeros end it.
    while (end >= from + 2 && bytes[end - 1] === 0 && bytes[end - 2] === 0) end -= 2;
    return Buffer.from(bytes.subarray(from, end)).toString('utf16le');
  }

  /** Bytes that a call writes, one char code a byte, cut where the scratch ends. */
  latin1(write: (buffer: number, room: number, length: number) => number): string | undefined {
    const room = this.size - 8;
    if (!write(this.pointer + 8, room, this.pointer)) return undefined;
    const length = Math.min(this.integer(0), room);
    return Buffer.from(this.pdfium.memory.HEAPU8.subarray(this.pointer + 8, this.pointer + 8 + length)).toString('latin1');
  }

  /** Text that a call writes as UTF-8 and returns the length of. */
  utf8(write: (buffer: number, room: number) => number): string {
    const length = Math.min(write(this.pointer, this.size), this.size);
    return Buffer.from(this.pdfium.memory.HEAPU8.subarray(this.pointer, this.pointer + Math.max(0, length - 1))).toString('utf8');
  }

  free(): void {
    this.pdfium.call.free(this.pointer);
  }
}

/** Does something with a zero-ended ASCII string in PDFium's memory. */
export function withString<T>(pdfium: Pdfium, text: string, use: (pointer: number) => T): T {
  return withBytes(pdfium, Buffer.from(`${text}\0`), use);
}

/** Does something with a copy of the bytes in PDFium's memory. Throws a RangeError where there is no room. */
export function withBytes<T>(pdfium: Pdfium, bytes: Uint8Array, use: (pointer: number) => T): T {
  const pointer = pdfium.call.malloc(Math.max(1, bytes.length));
  if (pointer === 0) throw new RangeError(`PDFium has no room for ${bytes.length} bytes`);
  try {
    pdfium.memory.HEAPU8.set(bytes, pointer);
    return use(pointer);
  } finally {
    pdfium.call.free(pointer);
  }
}
