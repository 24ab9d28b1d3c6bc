import { parseObject } from './parse-object.js';
import { ValueParser } from './parse-value.js';
import type { PdfValue } from './pdf-value.js';
import type { CrossReferences } from './read-cross-references.js';

/** Looks for objects all through a file whose cross-reference table is broken, as viewers do; later ones replace earlier ones. */
export function findObjects(bytes: Uint8Array): CrossReferences {
  const found: CrossReferences = { places: new Map(), trailer: new Map() };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  for (const match of text.matchAll(/(?<!\d)(\d{1,10}) \d{1,5} obj\b/g)) {
    found.places.set(Number(match[1]), { kind: 'offset', offset: match.index });
  }
  for (const match of text.matchAll(/\btrailer\b/g)) {
    for (const [key, value] of dictionaryAt(bytes, match.index + 'trailer'.length)) found.trailer.set(key, value);
  }
  if (!found.trailer.has('Root')) addCatalog(bytes, found);
  return found;
}

function dictionaryAt(bytes: Uint8Array, offset: number): ReadonlyMap<string, PdfValue> {
  try {
    const value = new ValueParser(bytes, offset).value();
    return value !== null && typeof value === 'object' && value.kind === 'dictionary' ? value.entries : new Map();
  } catch {
    return new Map();
  }
}

/** Without a trailer the catalog is known by its type; objects packed in streams are known by their streams. */
function addCatalog(bytes: Uint8Array, found: CrossReferences): void {
  for (const [number, place] of found.places) {
    if (place.kind !== 'offset') continue;
    try {
      const { value } = parseObject(bytes, place.offset, (length) => length);
      if (value === null || typeof value !== 'object' || (value.kind !== 'dictionary' && value.kind !== 'stream')) continue;
      const type = value.entries.get('Type');
      if (type === null || typeof type !== 'object' || type.kind !== 'name') continue;
      if (type.name === 'Catalog') found.trailer.set('Root', { kind: 'reference', number });
      if (type.name === 'XRef') for (const [key, entry] of value.entries) found.trailer.set(key, entry);
    } catch {
      // A broken object is reported when the file is looked through.
    }
  }
}
