import { PDFDict, PDFDocument, PDFName, type PDFObject } from 'pdf-lib';
import type { Proof } from './proof.js';
import { factsOf } from './proof.js';

/** Changes a proof's PDF as another program might, and reads what comes out; the promise stays. */
export async function editPdf(proof: Proof, edit: (file: PDFDocument) => unknown): Promise<Proof> {
  const file = await PDFDocument.load(proof.pdf, { updateMetadata: false });
  await edit(file);
  const pdf = await file.save({ useObjectStreams: false });
  return { ...proof, pdf, found: await factsOf(pdf) };
}

/** All dictionaries of a file with this value under a key: `S` is `Figure`, `Type` is `FontDescriptor`. */
export function dictionaries(file: PDFDocument, key: string, name: string): readonly PDFDict[] {
  const isWanted = (object: PDFObject): object is PDFDict => object instanceof PDFDict && object.get(PDFName.of(key)) === PDFName.of(name);
  return file.context.enumerateIndirectObjects().flatMap(([, object]) => (isWanted(object) ? [object] : []));
}
