import { orderTags } from '../finish/order-tags.js';
import { inspectPdf } from '../inspect/inspect-pdf.js';

/** Where the text runs from right to left, its tags follow the lines as they are read. */
export async function inReadingOrder(pdf: Uint8Array): Promise<Uint8Array> {
  const read = await inspectPdf(pdf, ['text']);
  if (!read.ok) return pdf;
  const pages = read.value.pages.map(({ runs }) => {
    const places = new Map<number, number>();
    for (const [index, { contentId }] of runs.entries())
      if (contentId !== undefined && !places.has(contentId)) places.set(contentId, index);
    return places;
  });
  return orderTags(pdf, (page, contentId) => pages[page]?.get(contentId));
}
