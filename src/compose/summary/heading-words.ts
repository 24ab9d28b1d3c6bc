import type { Heading, PrintInline } from '../../model/index.js';

/** A heading's words without its marks. */
export function headingWords(heading: Heading<PrintInline>): readonly PrintInline[] {
  return heading.children.filter((child) => child.kind !== 'mark');
}
