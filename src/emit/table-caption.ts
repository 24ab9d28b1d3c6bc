import { type PrintBlock, type PrintInline, plainText } from '../model/index.js';

/** In letters: what is longer is a paragraph about the table. */
const longestCaption = 300;
/** The word for a table in the languages that have one like it, and some others, with a number or none, and what ends the label. */
const label =
  /^(?:tab(?:\.|le(?:au)?|ell?[ea]?|elka|ulka|la)?|таб(?:\.|лиця|лица)?|[cq]uadro|πίνακας|جدول|表|표)[\s\u00a0]?(?:[\p{Nd}\p{Lu}][\p{Nd}.\-–]*\p{L}?)?\s?[.:：–—]\s?(?=\S)/iu;

/** The words of a paragraph beside a table that are its caption, its label included; `undefined` for any other. */
export function tableCaption(block: PrintBlock | undefined): readonly PrintInline[] | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  if (isMadeCaption(block)) return block.children;
  if (block.attributes.classes.length > 0) return undefined;
  const words = plainText(block.children).trim();
  return words.length <= longestCaption && label.test(words) ? block.children : undefined;
}

/** Whether a colon has made a paragraph the caption of the table above. */
export function isMadeCaption(block: PrintBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.attributes.classes.includes('caption');
}
