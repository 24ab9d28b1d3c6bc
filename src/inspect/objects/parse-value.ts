import type { PdfValue } from './pdf-value.js';

/** The file breaks PDF's syntax at a byte. */
export class PdfSyntaxError extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/** How deep arrays and dictionaries may nest before a file counts as hostile. */
const deepest = 200;

/** White space, and what is neither that nor a delimiter (ISO 32000-1, 7.2.2). */
const space = String.raw`[\0\t\n\f\r ]`;
const regular = String.raw`[^\0\t\n\f\r ()<>[\]{}/%]`;
// Patterns, since most of a file is read before V8 has compiled anything, and then a loop over bytes is slow.
const spaces = new RegExp(`(?:${space}+|%[^\\r\\n]*)+`, 'y');
const regulars = new RegExp(`${regular}+`, 'y');
const integer = new RegExp(`\\d{1,10}(?!${regular})`, 'y');
const plainReference = new RegExp(`\\d{1,10}${space}+\\d{1,10}${space}+R(?!${regular})`, 'y');
const nextRegular = new RegExp(regular, 'y');
const plainString = /\([^()\\]*\)/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads PDF values one after the other; `offset` is the next byte to read. */
export class ValueParser {
  /** One character a byte. */
  private readonly text: string;

  constructor(
    readonly bytes: Uint8Array,
    public offset = 0,
  ) {
    this.text = textOf(bytes);
  }

  /** Goes past whitespace and comments. */
  skipSpace(): void {
    const code = this.text.charCodeAt(this.offset);
    if (code <= 0x20 || code === 0x25) this.take(spaces);
  }

  /** Takes the word if it comes next. */
  takeWord(word: string): boolean {
    this.skipSpace();
    if (!this.text.startsWith(word, this.offset)) return false;
    this.offset += word.length;
    return true;
  }

  /** Reads a whole number; `undefined`, and nothing is read, where none comes next. */
  takeInteger(): number | undefined {
    this.skipSpace();
    const start = this.offset;
    return this.take(integer) ? Number(this.text.slice(start, this.offset)) : undefined;
  }

  /** Reads one value. Throws `PdfSyntaxError`. */
  value(depth = 0): PdfValue {
    if (depth > deepest) throw this.error('values nest too deeply');
    this.skipSpace();
    const { offset, text } = this;
    if (offset >= text.length) throw this.error('the file ends within a value');
    switch (text.charCodeAt(offset)) {
      case 0x2f:
        return { kind: 'name', name: this.name() };
      case 0x28:
        return { kind: 'string', bytes: this.literalString() };
      case 0x5b:
        this.offset += 1;
        return { kind: 'array', items: this.valuesUpTo(']', depth) };
      case 0x3c:
        if (text.charCodeAt(offset + 1) !== 0x3c) return { kind: 'string', bytes: this.hexString() };
        this.offset += 2;
        return { kind: 'dictionary', entries: this.entries(depth) };
      default:
        return this.wordOrNumber();
    }
  }

  error(message: string): PdfSyntaxError {
    return new PdfSyntaxError(message, this.offset);
  }

  /** Goes past what the pattern, which is sticky, finds here. */
  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    if (!pattern.test(this.text)) return false;
    this.offset = pattern.lastIndex;
    return true;
  }

  private regularCharacters(): string {
    const start = this.offset;
    this.take(regulars);
    return this.text.slice(start, this.offset);
  }

  private name(): string {
    this.offset += 1;
    const raw = this.regularCharacters();
    return raw.includes('#') ? raw.replace(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : raw;
  }

  private valuesUpTo(end: string, depth: number): PdfValue[] {
    const items: PdfValue[] = [];
    while (!this.takeWord(end)) items.push(this.value(depth + 1));
    return items;
  }

  private entries(depth: number): Map<string, PdfValue> {
    const entries = new Map<string, PdfValue>();
    while (!this.takeWord('>>')) {
      if (this.text.charCodeAt(this.offset) !== 0x2f) throw this.error('a dictionary’s key is not a name');
      const key = this.name();
      entries.set(key, this.value(depth + 1));
    }
    return entries;
  }

  private wordOrNumber(): PdfValue {
    const start = this.offset;
    const number = this.takeInteger();
    if (number !== undefined) return this.referenceOr(number, start);
    const word = this.regularCharacters();
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    this.offset = start;
    throw this.error('something that is no value');
  }

  /** `12 0 R` and the number 12, which has been read from `start` on, begin alike. */
  private referenceOr(number: number, start: number): PdfValue {
    const afterNumber = this.offset;
    this.offset = start;
    if (this.take(plainReference)) return { kind: 'reference', number };
    this.offset = afterNumber;
    // There may be comments between.
    if (this.takeInteger() !== undefined && this.takeWord('R') && !this.take(nextRegular)) return { kind: 'reference', number };
    this.offset = afterNumber;
    return number;
  }

  private literalString(): string {
    const start = this.offset;
    if (this.take(plainString)) return this.text.slice(start + 1, this.offset - 1);
    const parts: string[] = [];
    let open = 0;
    for (;;) {
      const byte = this.bytes[this.offset];
      if (byte === undefined) throw this.error('a string does not end');
      this.offset += 1;
      if (byte === 0x5c) parts.push(this.escaped());
      else if (byte === 0x28) {
        open += 1;
        if (open > 1) parts.push('(');
      } else if (byte === 0x29) {
        open -= 1;
        if (open === 0) return parts.join('');
        parts.push(')');
      } else parts.push(String.fromCharCode(byte));
    }
  }

  private escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.offset, this.offset + 3));
    if (octal) {
      this.offset += octal[0].length;
      return String.fromCharCode(Number.parseInt(octal[0], 8) & 0xff);
    }
    const character = this.text.charAt(this.offset);
    this.offset += 1;
    if (character === '\n') return '';
    if (character === '\r') {
      if (this.bytes[this.offset] === 10) this.offset += 1;
      return '';
    }
    return escapes[character] ?? character;
  }

  private hexString(): string {
    const end = this.text.indexOf('>', this.offset);
    if (end < 0) throw this.error('a string does not end');
    const digits = this.text.slice(this.offset + 1, end).replace(/\s/g, '');
    if (!/^[\da-f]*$/i.test(digits)) throw this.error('a hexadecimal string holds other characters');
    this.offset = end + 1;
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1');
  }
}

const texts = new WeakMap<Uint8Array, string>();

/** A file, or a stream of objects, is read from many places. */
function textOf(bytes: Uint8Array): string {
  const known = texts.get(bytes);
  if (known !== undefined) return known;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  texts.set(bytes, text);
  return text;
}
