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

/** Kinds of bytes (ISO 32000-1, 7.2.2) in a table: a long file asks some ten million times. */
const [regular, whitespace, delimiter] = [0, 1, 2] as const;
const kindOf = new Uint8Array(256).fill(regular);
for (const byte of [0, 9, 10, 12, 13, 32]) kindOf[byte] = whitespace;
for (const character of '()<>[]{}/%') kindOf[character.charCodeAt(0)] = delimiter;
const isRegular = (byte: number | undefined): boolean => byte !== undefined && kindOf[byte] === regular;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads PDF values one after the other; `offset` is the next byte to read. */
export class ValueParser {
  constructor(
    readonly bytes: Uint8Array,
    public offset = 0,
  ) {}

  /** Goes past whitespace and comments. */
  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.offset];
      if (byte === undefined) return;
      if (byte === 0x25) this.skipComment();
      else if (kindOf[byte] === whitespace) this.offset += 1;
      else return;
    }
  }

  /** Takes the word if it comes next. */
  takeWord(word: string): boolean {
    this.skipSpace();
    for (let i = 0; i < word.length; i += 1) if (this.bytes[this.offset + i] !== word.charCodeAt(i)) return false;
    this.offset += word.length;
    return true;
  }

  /** Reads a whole number; `undefined`, and nothing is read, where none comes next. */
  takeInteger(): number | undefined {
    this.skipSpace();
    let value = 0;
    let at = this.offset;
    for (; at < this.offset + 11; at += 1) {
      const digit = (this.bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) break;
      value = 10 * value + digit;
    }
    const digits = at - this.offset;
    if (digits === 0 || digits > 10 || isRegular(this.bytes[at])) return undefined;
    this.offset = at;
    return value;
  }

  /** Reads one value. Throws `PdfSyntaxError`. */
  value(depth = 0): PdfValue {
    if (depth > deepest) throw this.error('values nest too deeply');
    this.skipSpace();
    const byte = this.bytes[this.offset];
    switch (byte) {
      case undefined:
        throw this.error('the file ends within a value');
      case 0x2f:
        return { kind: 'name', name: this.name() };
      case 0x28:
        return { kind: 'string', bytes: this.literalString() };
      case 0x5b:
        this.offset += 1;
        return { kind: 'array', items: this.valuesUpTo(']', depth) };
      case 0x3c:
        if (this.bytes[this.offset + 1] !== 0x3c) return { kind: 'string', bytes: this.hexString() };
        this.offset += 2;
        return { kind: 'dictionary', entries: this.entries(depth) };
      default:
        return this.wordOrNumber();
    }
  }

  error(message: string): PdfSyntaxError {
    return new PdfSyntaxError(message, this.offset);
  }

  private skipComment(): void {
    while (this.offset < this.bytes.length && this.bytes[this.offset] !== 10 && this.bytes[this.offset] !== 13) this.offset += 1;
  }

  private regularCharacters(): string {
    const start = this.offset;
    while (isRegular(this.bytes[this.offset])) this.offset += 1;
    return latin1(this.bytes, start, this.offset);
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
      if (this.bytes[this.offset] !== 0x2f) throw this.error('a dictionary’s key is not a name');
      const key = this.name();
      entries.set(key, this.value(depth + 1));
    }
    return entries;
  }

  private wordOrNumber(): PdfValue {
    const start = this.offset;
    const integer = this.takeInteger();
    if (integer !== undefined) return this.referenceOr(integer);
    const word = this.regularCharacters();
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    this.offset = start;
    throw this.error('something that is no value');
  }

  /** `12 0 R` and the number 12 begin alike. */
  private referenceOr(number: number): PdfValue {
    const afterNumber = this.offset;
    if (this.takeInteger() !== undefined && this.takeWord('R')) {
      if (!isRegular(this.bytes[this.offset])) return { kind: 'reference', number };
    }
    this.offset = afterNumber;
    return number;
  }

  private literalString(): string {
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
    const octal = /^[0-7]{1,3}/.exec(latin1(this.bytes, this.offset, this.offset + 3));
    if (octal) {
      this.offset += octal[0].length;
      return String.fromCharCode(Number.parseInt(octal[0], 8) & 0xff);
    }
    const character = latin1(this.bytes, this.offset, this.offset + 1);
    this.offset += 1;
    if (character === '\n') return '';
    if (character === '\r') {
      if (this.bytes[this.offset] === 10) this.offset += 1;
      return '';
    }
    return escapes[character] ?? character;
  }

  private hexString(): string {
    const end = this.bytes.indexOf(0x3e, this.offset);
    if (end < 0) throw this.error('a string does not end');
    const digits = latin1(this.bytes, this.offset + 1, end).replace(/\s/g, '');
    if (!/^[\da-f]*$/i.test(digits)) throw this.error('a hexadecimal string holds other characters');
    this.offset = end + 1;
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1');
  }
}

/** Names and numbers are short: one character after the other beats a buffer's own method. */
const short = 24;

function latin1(bytes: Uint8Array, from: number, to: number): string {
  if (to - from <= short) {
    let text = '';
    for (let at = from; at < Math.min(to, bytes.length); at += 1) text += String.fromCharCode(bytes[at] ?? 0);
    return text;
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(to, bytes.length) - from)).toString('latin1');
}
