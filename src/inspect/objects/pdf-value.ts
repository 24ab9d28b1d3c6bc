/** A value of PDF's object syntax. Strings are kept as bytes, one char code a byte. */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfReference | PdfArray | PdfDictionary | PdfStream;

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

export interface PdfString {
  readonly kind: 'string';
  readonly bytes: string;
}

export interface PdfReference {
  readonly kind: 'reference';
  readonly number: number;
}

export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfValue[];
}

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

export interface PdfStream {
  readonly kind: 'stream';
  readonly entries: ReadonlyMap<string, PdfValue>;
  /** Encoded, as in the file. */
  readonly data: Uint8Array;
}

/** Characters of PDFDocEncoding that differ from Latin-1, from 0x80. */
const docEncoding = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\u{fffd}€';

/** Text of a PDF string: UTF-16 or UTF-8 by its first bytes, else PDFDocEncoding. */
export function decodeText({ bytes }: PdfString): string {
  const raw = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xfe\xff'))
    return raw
      .subarray(2, raw.length - (raw.length % 2))
      .swap16()
      .toString('utf16le');
  if (bytes.startsWith('\xff\xfe')) return raw.subarray(2).toString('utf16le');
  if (bytes.startsWith('\xef\xbb\xbf')) return raw.subarray(3).toString('utf8');
  return bytes.replace(/[\x80-\xa0]/g, (character) => docEncoding[character.charCodeAt(0) - 0x80] ?? character);
}
