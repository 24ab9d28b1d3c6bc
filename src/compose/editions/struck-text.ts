import { type PrintInline, plainText } from '../../model/index.js';
import { words } from './word-spans.js';

const sign = '~~';

/** The words of inlines, each that is struck out between `~~`: it says the opposite. Words stay as many as they are without. */
export function struckText(inlines: readonly PrintInline[], isStruck = false): string {
  return inlines.map((inline) => textOf(inline, isStruck)).join('');
}

function textOf(inline: PrintInline, isStruck: boolean): string {
  if ('children' in inline) return struckText(inline.children, isStruck || (inline.kind === 'styled' && inline.style === 'strike'));
  const text = plainText([inline]);
  return isStruck && inline.kind !== 'inline-image' ? text.replace(words, `${sign}$&${sign}`) : text;
}

/** The same words with none of them struck out. */
export function unstruck(text: string): string {
  return text.replaceAll(sign, '');
}
