import { finding, hasNoFile, type Outcome, type SourcePlace } from '../model/index.js';

const signatures: readonly { readonly bytes: readonly number[]; readonly hint: string }[] = [
  { bytes: [0xff, 0xfe], hint: 'It looks like UTF-16: save it as UTF-8.' },
  { bytes: [0xfe, 0xff], hint: 'It looks like UTF-16: save it as UTF-8.' },
  { bytes: [0x25, 0x50, 0x44, 0x46], hint: 'It looks like a PDF: give the Markdown file.' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], hint: 'It looks like a Word or ZIP file: export it as Markdown.' },
];

/**
 * Decodes a file strictly as UTF-8, without its byte order mark and with every line end as LF, so that lines keep their numbers.
 * Not UTF-8 or with NUL bytes: `file-is-readable` at the first bad byte. Nothing but white space: `file-is-not-empty`.
 */
export function decodeText(bytes: Uint8Array, file: string): Outcome<string> {
  // `ignoreBOM` keeps the mark, so that characters can be counted back to bytes.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  const badByte = firstBadByte(text, bytes);
  if (badByte !== undefined) {
    const found = `byte 0x${(bytes[badByte.offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    return unreadable(`Unexpected ${found}, expected UTF-8`, guessEncoding(bytes), placeAt(text, badByte.index, file));
  }

  const nul = text.indexOf('\0');
  if (nul !== -1) {
    const hint = looksLikeUtf16(bytes) ? 'It looks like UTF-16: save it as UTF-8.' : 'Delete the NUL byte, or give a text file.';
    return unreadable('Unexpected NUL byte, expected text', hint, placeAt(text, nul, file));
  }

  const normalised = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    // What other programs end a line with inside a paragraph would spread the line before it.
    .replace(/[\u2028\u2029]/g, ' ');
  if (normalised.trim() === '') {
    const [what, hint] = hasNoFile(file)
      ? ['text', 'Look whether what should write the article has written anything.']
      : ['file', 'Was it saved?'];
    const message = normalised === '' ? `The ${what} is empty` : `The ${what} holds nothing but white space`;
    return { ok: false, findings: [finding('file-is-not-empty', { message, hint, source: { file, line: 1, column: 1 } })] };
  }
  return { ok: true, value: normalised, findings: [] };
}

function unreadable(message: string, hint: string, source: SourcePlace): Outcome<string> {
  return { ok: false, findings: [finding('file-is-readable', { message, hint, source })] };
}

/** The first replacement character that the decoder put in, and is not in the file itself. */
function firstBadByte(text: string, bytes: Uint8Array): { index: number; offset: number } | undefined {
  let counted = 0;
  let offset = 0;
  for (let index = text.indexOf('\ufffd'); index !== -1; index = text.indexOf('\ufffd', index + 1)) {
    offset += Buffer.byteLength(text.slice(counted, index));
    counted = index;
    const isOwn = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isOwn) return { index, offset };
  }
  return undefined;
}

function guessEncoding(bytes: Uint8Array): string {
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known.hint;
  if (looksLikeUtf16(bytes)) return 'It looks like UTF-16: save it as UTF-8.';
  if (bytes.includes(0)) return 'It does not look like text: give a Markdown file.';
  const high = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  // In Western text accents are few; in a one-byte Cyrillic or Greek encoding most letters are above ASCII.
  const guess = high * 3 > bytes.length ? 'Windows-1251 or another one-byte encoding' : 'Windows-1252 (Latin-1)';
  return `It looks like ${guess}: save it as UTF-8.`;
}

/** UTF-16 text in most scripts of the West has every other byte zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  return Math.max(...zeros) * 4 > start.length;
}

function placeAt(text: string, index: number, file: string): SourcePlace {
  const before = text.slice(0, index).replace(/^\ufeff/, '');
  const lines = before.split(/\r\n?|\n/);
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
