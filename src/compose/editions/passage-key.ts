import type { Passage } from '../../model/index.js';
import { saidWords } from './said-words.js';

/** The same for passages with the same words, whether or not a page is printed behind one of these. */
export function passageKey({ kind, text }: Passage): string {
  const said = / [.,;:!?…)\]»›]/u.test(text) ? saidWords(text).map(({ word }) => word) : [text];
  return `${kind} ${said.join(' ')}`;
}
