import { type Heading, type PrintInline, withoutMarks } from '../../model/index.js';

/** A heading's words without its marks. */
export function headingWords(heading: Heading<PrintInline>): readonly PrintInline[] {
  return withoutMarks(heading.children);
}
