import { type PrintInline, plainText } from '../model/index.js';

/** Running text with one blank where there are several, as HTML has it, also where they end one inline and begin the next; fixed spaces stay. */
export function oneBlank(text: string, before: PrintInline | undefined): string {
  const single = /[\t\n\r\f\v]| {2}/.test(text) ? text.replace(/[ \t\n\r\f\v]+/g, ' ') : text;
  const isSecond =
    single.startsWith(' ') && (before?.kind === 'styled' || before?.kind === 'text') && /[ \t\n\r\f\v]$/.test(plainText([before]));
  return isSecond ? single.slice(1) : single;
}
