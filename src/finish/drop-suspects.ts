const entry = '/Suspects false';

/**
 * Takes the mark that no tag is in doubt out of the catalog, in place: it is what holds without it (ISO 32000-1, table 321), and
 * Poppler up to version 22 calls the file faulty for it. The bytes are filled up with spaces, so that every offset stays true.
 */
export function dropSuspects(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  // The catalog is among the last objects.
  const catalog = bytes.lastIndexOf('/MarkInfo <<', undefined, 'latin1');
  const at = catalog < 0 ? -1 : bytes.indexOf(entry, catalog, 'latin1');
  if (at >= 0 && at < bytes.indexOf('>>', catalog, 'latin1')) bytes.fill(' ', at, at + entry.length);
  return bytes;
}
