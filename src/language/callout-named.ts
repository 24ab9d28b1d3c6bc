import type { CalloutFlavour } from '../model/index.js';
import { languages } from './index.js';

/** The other types that Obsidian and its like know, by the flavour that comes nearest. */
const otherTypes: Readonly<Record<string, CalloutFlavour | 'quotation'>> = {
  abstract: 'summary',
  summary: 'summary',
  tldr: 'summary',
  info: 'note',
  todo: 'note',
  question: 'question',
  faq: 'question',
  help: 'question',
  example: 'example',
  quote: 'quotation',
  cite: 'quotation',
  hint: 'tip',
  success: 'tip',
  check: 'tip',
  done: 'tip',
  attention: 'warning',
  failure: 'caution',
  fail: 'caution',
  missing: 'caution',
  danger: 'caution',
  error: 'caution',
  bug: 'caution',
};

let flavours: ReadonlyMap<string, CalloutFlavour | 'quotation'> | undefined;

/** The flavour of a callout by its word in any language, `note`, `HINWEIS`, or as other programs call it: `abstract`. Some of them mark quotations like callouts. */
export function calloutNamed(word: string): CalloutFlavour | 'quotation' | undefined {
  flavours ??= new Map([
    ...Object.entries(otherTypes),
    ...languages.flatMap(({ words }) =>
      Object.entries(words.callout).map(([flavour, name]) => [fold(name), flavour as CalloutFlavour] as const),
    ),
  ]);
  return flavours.get(fold(word));
}

function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().trim();
}
