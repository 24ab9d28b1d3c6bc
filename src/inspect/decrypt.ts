import type { Pdfium } from './load-pdfium.js';
import { withDocument } from './open-document.js';

/** The file without its encryption; `undefined` where it needs a password. */
export function decrypt(pdfium: Pdfium, bytes: Uint8Array): Uint8Array | undefined {
  const { call, memory } = pdfium;
  return withDocument(
    pdfium,
    bytes,
    (document) => {
      call.EPDF_RemoveEncryption(document);
      const writer = call.PDFiumExt_OpenFileWriter();
      try {
        if (!call.PDFiumExt_SaveAsCopy(document, writer)) return undefined;
        const size = call.PDFiumExt_GetFileWriterSize(writer);
        const pointer = call.malloc(Math.max(1, size));
        call.PDFiumExt_GetFileWriterData(writer, pointer, size);
        const copy = memory.HEAPU8.slice(pointer, pointer + size);
        call.free(pointer);
        return copy;
      } finally {
        call.PDFiumExt_CloseFileWriter(writer);
      }
    },
    () => undefined,
  );
}
