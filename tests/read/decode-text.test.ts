import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/decode-text.js';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const windows1251 = (text: string) =>
  Uint8Array.from(text, (letter) => (/[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0)));

describe('a file that is text', () => {
  it.each([
    ['plain UTF-8', 'Grüße — текст', 'Grüße — текст'],
    ['a byte order mark', '\ufeff# Title', '# Title'],
    ['a second byte order mark, which is the author’s', '\ufeff\ufeffx', '\ufeffx'],
    ['Windows line ends', 'a\r\nb\r\n', 'a\nb\n'],
    ['old Macintosh line ends', 'a\rb', 'a\nb'],
    ['mixed line ends', 'a\n\r\nb\r\r\nc', 'a\n\nb\n\nc'],
    ['replacement characters of its own', 'a \ufffd b \ufffd', 'a \ufffd b \ufffd'],
  ])('is decoded: %s', (_, written, read) => {
    expect(decodeText(bytes(written), 'a.md')).toEqual({ ok: true, value: read, findings: [] });
  });
});

describe('a file that is no text', () => {
  const unreadable: readonly [string, Uint8Array, string, string, number, number][] = [
    [
      'Latin-1',
      bytes('One\nTwo caf\xe9\n', 'latin1'),
      'Unexpected byte 0xE9, expected UTF-8',
      'It looks like Windows-1252 (Latin-1): save it as UTF-8.',
      2,
      8,
    ],
    [
      'an own replacement character before',
      new Uint8Array([...bytes('é\ufffd\r\n'), 0x61, 0xff]),
      'Unexpected byte 0xFF, expected UTF-8',
      'It looks like Windows-1251 or another one-byte encoding: save it as UTF-8.',
      2,
      2,
    ],
    [
      'Cyrillic in one byte',
      windows1251('Привет, мир'),
      'Unexpected byte 0xCF, expected UTF-8',
      'It looks like Windows-1251 or another one-byte encoding: save it as UTF-8.',
      1,
      1,
    ],
    [
      'UTF-16 with its mark',
      new Uint8Array([0xff, 0xfe, ...bytes('Title', 'utf16le')]),
      'Unexpected byte 0xFF, expected UTF-8',
      'It looks like UTF-16: save it as UTF-8.',
      1,
      1,
    ],
    ['UTF-16 without', bytes('Title', 'utf16le'), 'Unexpected NUL byte, expected text', 'It looks like UTF-16: save it as UTF-8.', 1, 2],
    [
      'a single NUL byte',
      bytes('\ufeffFirst line\nsecond \0 line of this text'),
      'Unexpected NUL byte, expected text',
      'Delete the NUL byte, or give a text file.',
      2,
      8,
    ],
    [
      'a cut-off character',
      bytes('abc ü').slice(0, -1),
      'Unexpected byte 0xC3, expected UTF-8',
      'It looks like Windows-1252 (Latin-1): save it as UTF-8.',
      1,
      5,
    ],
    [
      'a surrogate',
      new Uint8Array([0x61, 0xed, 0xa0, 0x80]),
      'Unexpected byte 0xED, expected UTF-8',
      'It looks like Windows-1251 or another one-byte encoding: save it as UTF-8.',
      1,
      2,
    ],
    [
      'a PDF',
      new Uint8Array([...bytes('%PDF-1.7\n%'), 0xe2, 0xe3]),
      'Unexpected byte 0xE2, expected UTF-8',
      'It looks like a PDF: give the Markdown file.',
      2,
      2,
    ],
    [
      'a Word file',
      new Uint8Array([0x50, 0x4b, 3, 4, 0xff]),
      'Unexpected byte 0xFF, expected UTF-8',
      'It looks like a Word or ZIP file: export it as Markdown.',
      1,
      5,
    ],
  ];
  it.each(unreadable)('is reported at its first bad byte: %s', (_, given, message, hint, line, column) => {
    expect(decodeText(given, 'a.md')).toEqual({
      ok: false,
      findings: [{ id: 'file-is-readable', severity: 'error', message, hint, source: { file: 'a.md', line, column } }],
    });
  });
});

describe('a file without words', () => {
  it.each([
    ['', 'The file is empty'],
    ['\ufeff', 'The file is empty'],
    [' \n\t\r\n', 'The file holds nothing but white space'],
  ])('is a fault of content, not of the file: %j', (written, message) => {
    expect(decodeText(bytes(written), 'a.md')).toEqual({
      ok: false,
      findings: [
        { id: 'file-is-not-empty', severity: 'error', message, hint: 'Was it saved?', source: { file: 'a.md', line: 1, column: 1 } },
      ],
    });
  });

  it('that came through a pipe was never to be saved', () => {
    expect(decodeText(bytes(''), '<stdin>').findings.map(({ message, hint }) => [message, hint])).toEqual([
      ['The text is empty', 'Look whether what should write the article has written anything.'],
    ]);
  });
});
