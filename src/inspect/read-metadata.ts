import type { PdfMetadata } from '../model/index.js';
import type { PdfObjects } from './objects/pdf-objects.js';

/** What the file says of itself: information dictionary, catalog and XMP, which stays locked in an `encrypted` file. */
export function readMetadata(objects: PdfObjects, version: string, encrypted = false): PdfMetadata {
  const info = objects.entries(objects.trailer.get('Info'));
  const { catalog } = objects;
  const packet = objects.data(catalog.get('Metadata'));
  const read = packet && Buffer.from(packet).toString('utf8');
  // PDFium takes the encryption from all streams but this one, which may also never have been encrypted.
  const xmp = encrypted && read?.includes('<rdf:RDF') !== true ? undefined : read;
  const pdfUa = xmp && xmpValue(xmp, 'pdfuaid:part');
  const pdfAPart = xmp && xmpValue(xmp, 'pdfaid:part');
  const texts = {
    title: objects.text(info.get('Title')),
    author: objects.text(info.get('Author')),
    subject: objects.text(info.get('Subject')),
    keywords: objects.text(info.get('Keywords')),
    creator: objects.text(info.get('Creator')),
    producer: objects.text(info.get('Producer')),
    created: objects.text(info.get('CreationDate')),
    modified: objects.text(info.get('ModDate')),
    language: objects.text(catalog.get('Lang')),
    xmp,
    pdfA: pdfAPart ? `${pdfAPart}${(xmpValue(xmp, 'pdfaid:conformance') ?? '').toLowerCase()}` : undefined,
  };
  return {
    ...given(texts),
    version: objects.name(catalog.get('Version')) ?? version,
    tagged: objects.resolve(objects.entries(catalog.get('MarkInfo')).get('Marked')) === true,
    showsTitle: objects.resolve(objects.entries(catalog.get('ViewerPreferences')).get('DisplayDocTitle')) === true,
    ...(pdfUa ? { pdfUa: Number(pdfUa) } : {}),
  };
}

/** The entries that are there. */
function given<T extends Readonly<Record<string, string | undefined>>>(entries: T): { readonly [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: string };
}

/** XMP writes a simple property as an element or as an attribute. */
function xmpValue(xmp: string, property: string): string | undefined {
  const match = new RegExp(`<${property}>([^<]{1,100})<|\\b${property}=["']([^"']{1,100})["']`).exec(xmp);
  return (match?.[1] ?? match?.[2])?.trim();
}
