import { encodePng } from './encode-png.js';
import { loadPdfium } from './load-pdfium.js';
import { withDocument, withPage } from './open-document.js';
import { paintPicture } from './paint-picture.js';

const pointsPerInch = 72;

/** A picture of a page (from 1) as a PNG, `dpi` pixels an inch. Throws a RangeError where the file has no such page, cannot be opened, or the picture would be too large. */
export async function renderPage(bytes: Uint8Array, page: number, dpi: number): Promise<Uint8Array> {
  const pdfium = await loadPdfium();
  const picture = withDocument(
    pdfium,
    bytes,
    (document) => withPage(pdfium, document, page, (opened) => paintPicture(pdfium, opened, dpi / pointsPerInch, encodePng)),
    () => undefined,
  );
  if (!picture) throw new RangeError(`The PDF has no page ${page} that can be opened.`);
  return picture;
}
