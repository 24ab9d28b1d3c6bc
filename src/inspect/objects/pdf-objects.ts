import { decodeStream } from './decode-stream.js';
import { findObjects } from './find-objects.js';
import { parseObject } from './parse-object.js';
import { PdfSyntaxError, ValueParser } from './parse-value.js';
import type { PdfArray, PdfStream, PdfValue } from './pdf-value.js';
import { decodeText } from './pdf-value.js';
import { type CrossReferences, readCrossReferences } from './read-cross-references.js';

type Entries = ReadonlyMap<string, PdfValue>;
const none: Entries = new Map();

/** From so many objects on, those that are read for their syntax alone are not kept. */
const manyObjects = 50_000;

/** So many bytes before the end of a file its last word may stand. */
const endRoom = 1024;

/** The objects of a PDF file, each read when it is first asked for. A broken file is read as far as it goes; `problems` says what is wrong. */
export class PdfObjects {
  /** What breaks the syntax, in the order it was met. */
  readonly problems: string[] = [];
  readonly trailer: Entries;
  private readonly references: CrossReferences;
  private readonly cache = new Map<number, PdfValue>();
  private readonly reading = new Set<number>();
  private found: CrossReferences | undefined;
  private readonly packs = new Map<number, readonly PdfValue[]>();

  constructor(private readonly bytes: Uint8Array) {
    this.references = this.readReferences();
    this.trailer = this.references.trailer;
  }

  get catalog(): Entries {
    return this.entries(this.trailer.get('Root'));
  }

  /** Reads every object of the file and unpacks every stream, so that `problems` is complete. */
  readAll(): void {
    this.noteEnds();
    const isLong = this.references.places.size > manyObjects;
    for (const number of this.references.places.keys()) {
      const isKept = this.cache.has(number);
      const value = this.object(number);
      if (value !== null && typeof value === 'object' && value.kind === 'stream') this.unpack(value);
      if (isLong && !isKept) this.cache.delete(number);
    }
  }

  /** Follows a reference; an object that is missing or broken is null. */
  resolve = (value: PdfValue | undefined): PdfValue => {
    let current = value ?? null;
    for (let steps = 0; steps < 20 && current !== null && typeof current === 'object' && current.kind === 'reference'; steps += 1) {
      current = this.object(current.number);
    }
    return current;
  };

  /** Entries of a dictionary or of a stream's; empty for anything else. */
  entries(value: PdfValue | undefined): Entries {
    const found = this.resolve(value);
    return found !== null && typeof found === 'object' && (found.kind === 'dictionary' || found.kind === 'stream') ? found.entries : none;
  }

  /** Items of an array; empty for anything else. */
  items(value: PdfValue | undefined): PdfArray['items'] {
    const found = this.resolve(value);
    return found !== null && typeof found === 'object' && found.kind === 'array' ? found.items : [];
  }

  numbers(value: PdfValue | undefined): number[] {
    return this.items(value).map((item) => this.number(item) ?? Number.NaN);
  }

  number(value: PdfValue | undefined): number | undefined {
    const found = this.resolve(value);
    return typeof found === 'number' ? found : undefined;
  }

  name(value: PdfValue | undefined): string | undefined {
    const found = this.resolve(value);
    return found !== null && typeof found === 'object' && found.kind === 'name' ? found.name : undefined;
  }

  text(value: PdfValue | undefined): string | undefined {
    const found = this.resolve(value);
    return found !== null && typeof found === 'object' && found.kind === 'string' ? decodeText(found) : undefined;
  }

  /** Unpacked bytes of a stream; `undefined` where it is none, or packed in another way than Flate. */
  data(value: PdfValue | undefined): Uint8Array | undefined {
    const found = this.resolve(value);
    if (found === null || typeof found !== 'object' || found.kind !== 'stream') return undefined;
    return this.unpack(found);
  }

  /** What readers forgive at the end of a file: a trailer that counts too few objects, no word that the file ends. */
  private noteEnds(): void {
    const size = this.number(this.trailer.get('Size'));
    let highest = 0;
    for (const number of this.references.places.keys()) highest = Math.max(highest, number);
    if (this.found === undefined && size !== undefined && highest >= size)
      this.problems.push(`the trailer counts ${size} objects, but there is an object ${highest}`);
    const tail = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length).subarray(-endRoom);
    if (!tail.includes('%%EOF')) this.problems.push('the file ends without “%%EOF”');
  }

  private readReferences(): CrossReferences {
    try {
      const references = readCrossReferences(this.bytes);
      if (references.trailer.has('Root')) return references;
      this.problems.push('the trailer names no catalog');
    } catch (error) {
      this.note(error, 'cross-reference table');
    }
    this.found = findObjects(this.bytes);
    return this.found;
  }

  private object(number: number): PdfValue {
    const known = this.cache.get(number);
    if (known !== undefined) return known;
    // An object that needs itself to be read (a stream’s own length, say) is broken.
    if (this.reading.has(number)) return null;
    this.reading.add(number);
    let value: PdfValue = null;
    try {
      value = this.readObject(number);
    } catch (error) {
      this.note(error, `object ${number}`);
      value = this.rescued(number);
    }
    this.reading.delete(number);
    this.cache.set(number, value);
    return value;
  }

  private readObject(number: number): PdfValue {
    const place = this.references.places.get(number);
    if (place === undefined) return null;
    if (place.kind === 'packed') return this.packed(place.stream)[place.index] ?? null;
    const object = parseObject(this.bytes, place.offset, this.resolve);
    if (object.number !== number) throw new PdfSyntaxError(`object ${object.number} stands there`, place.offset);
    if (object.generation !== (place.generation ?? object.generation))
      throw new PdfSyntaxError(`its generation is ${object.generation}, in the cross-reference table ${place.generation}`, place.offset);
    // Readers forgive it; what counts bytes wrong has changed the file.
    if (!isDigit(this.bytes[place.offset]))
      this.problems.push(`object ${number}: it begins behind the byte that the table names (byte ${place.offset})`);
    return object.value;
  }

  /** An object that is not where the table says may still be somewhere in the file. */
  private rescued(number: number): PdfValue {
    this.found ??= findObjects(this.bytes);
    const place = this.found.places.get(number);
    try {
      return place?.kind === 'offset' ? parseObject(this.bytes, place.offset, this.resolve).value : null;
    } catch {
      return null;
    }
  }

  /** The objects of an object stream. */
  private packed(number: number): readonly PdfValue[] {
    const known = this.packs.get(number);
    if (known) return known;
    const stream = this.entries({ kind: 'reference', number });
    const data = this.data({ kind: 'reference', number });
    const first = this.number(stream.get('First'));
    const count = this.number(stream.get('N'));
    if (!data || first === undefined || count === undefined || count > data.length)
      throw new PdfSyntaxError('an object stream is broken', 0);
    const index = new ValueParser(data);
    const offsets = Array.from({ length: count }, () => (index.takeInteger() === undefined ? undefined : index.takeInteger()));
    const values = offsets.map((offset) => {
      if (offset === undefined) throw new PdfSyntaxError('an object stream is broken', 0);
      return new ValueParser(data, first + offset).value();
    });
    this.packs.set(number, values);
    return values;
  }

  private unpack(stream: PdfStream): Uint8Array | undefined {
    try {
      return decodeStream(stream, this.resolve);
    } catch {
      this.problems.push('a stream cannot be unpacked');
      return undefined;
    }
  }

  private note(error: unknown, where: string): void {
    if (!(error instanceof PdfSyntaxError) && !(error instanceof RangeError)) {
      // zlib reports damaged data with errors of its own, which carry a code.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
    this.problems.push(
      error instanceof PdfSyntaxError ? `${where}: ${error.message} (byte ${error.offset})` : `${where}: its data are damaged`,
    );
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
