import { endsInAbbreviation } from '../../language/ends-in-abbreviation.js';
import type { PrintInline } from '../../model/index.js';

/** Ends of a sentence, with the quotation marks and brackets that close it. */
const ending = /[.!?。！？][)\]"'”’»›“]*\s*$/u;
/** “1986.” or “Not so.” says nothing by itself; the next sentence joins it. */
const shortest = 25;

/** A stop with what closes it, where a new sentence may begin: before a capital, a digit, an opening mark, or without a space in Chinese and Japanese. */
const stops = /[.!?][)\]"'”’»›“]*(?=\s+["'“‘«„(¿¡\p{Lu}\p{Lo}\p{N}]|\s*$)|[。！？][」』）”]*/gu;

/** The first full sentence of a paragraph, with the marks behind it; nothing where the paragraph has none, or it trails off. */
export function firstSentence(inlines: readonly PrintInline[]): readonly PrintInline[] | undefined {
  const text = words(inlines);
  for (const { 0: stop, index } of text.matchAll(stops)) {
    const sentence = text.slice(0, index + stop.length);
    const isAll = text.slice(sentence.length).trim() === '';
    if (!isAll && (endsInAbbreviation(sentence) || sentence.trim().length < shortest)) continue;
    return isOneWord(sentence) ? undefined : cut(inlines, sentence.length).kept;
  }
  return undefined;
}

/** Whether a paragraph ends as a full sentence does: not in a colon, not trailing off; a single word says too little to be one. */
export function isFullSentence(inlines: readonly PrintInline[]): boolean {
  const text = words(inlines);
  return ending.test(text) && !isOneWord(text);
}

/** Chinese and Japanese have no spaces between words. */
function isOneWord(text: string): boolean {
  return !/\S\s+\S/u.test(text.trim()) && !/\p{Lo}{2}/u.test(text);
}

/** The text that offsets count in: marks have no length. */
function words(inlines: readonly PrintInline[]): string {
  return inlines
    .map((inline) => ('text' in inline ? inline.text : 'children' in inline ? words(inline.children) : inline.kind === 'break' ? ' ' : ''))
    .join('');
}

function cut(inlines: readonly PrintInline[], length: number): { kept: readonly PrintInline[]; rest: number } {
  const kept: PrintInline[] = [];
  let rest = length;
  for (const inline of inlines) {
    const own = words([inline]).length;
    // A mark directly behind the last word belongs to it.
    if (rest === 0 && inline.kind !== 'mark') break;
    if (own <= rest) {
      kept.push(inline);
      rest -= own;
    } else if (inline.kind === 'text' || inline.kind === 'code') {
      kept.push({ ...inline, text: inline.text.slice(0, rest) });
      rest = 0;
      break;
    } else if ('children' in inline) {
      const inner = cut(inline.children, rest);
      kept.push({ ...inline, children: inner.kept });
      rest = 0;
      break;
    } else {
      kept.push(inline);
      rest = 0;
    }
  }
  return { kept, rest };
}
