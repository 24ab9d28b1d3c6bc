import { type Paragraph, type PrintBlock, type PrintInline, plainText } from '../model/index.js';

/** What announces the next block must not part from it: a colon does, or an unfinished sentence before a list or a table. */
export function leads(paragraph: Paragraph<PrintInline>, next: PrintBlock | undefined): boolean {
  if (next === undefined) return false;
  const text = plainText(paragraph.children).trimEnd();
  return /[:：]$/.test(text) || (next.kind !== 'paragraph' && next.kind !== 'heading' && !/[.!?…。！？]["'”’»)\]]*$/u.test(text));
}
