import type { PdfFacts } from '../../model/index.js';

/** The same file with other facts in place of some. Those of a file are worked out when they are asked for: a copy would lose them. */
export function withFacts(found: PdfFacts, others: Partial<PdfFacts>): PdfFacts {
  return Object.create(found, Object.getOwnPropertyDescriptors(others)) as PdfFacts;
}
