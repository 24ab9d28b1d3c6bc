import type { Language, Link } from '../../model/index.js';
import { isLinkWord } from '../sources/link-word.js';
import type { CitedToken } from './find-citations.js';
import { type InlineToken, plainWords } from './inline-tokens.js';
import { isNeededWord } from './is-needed-word.js';
import { wordsBefore } from './words-before.js';
import { wordsOf } from './words-of.js';

/** So many characters on either side tell whether a sentence needs a word. */
const seenBeside = 60;

/** Whether a link to a source is a citation without parentheses: a number, or a word such as “source” that its sentence does not need. */
export function isBareCitation(
  { children }: Link,
  beside: { readonly before: readonly CitedToken[]; readonly after: readonly InlineToken[] },
  { language, isSeparator }: { readonly language: Language; readonly isSeparator: (text: string) => boolean },
): boolean {
  const label = plainWords(children);
  if (!isLinkWord(label, language)) return false;
  return (
    followsCitation(beside.before, isSeparator) || !isNeededWord(label, wordsBefore(beside.before), wordsAfter(beside.after, language))
  );
}

function wordsAfter(tokens: readonly InlineToken[], language: Language): string {
  let words = '';
  for (const token of tokens) {
    if (words.length >= seenBeside) break;
    // The next of a row of citations is no word of the sentence either.
    if (token.kind === 'link' && isLinkWord(plainWords(token.children), language)) break;
    words += wordsOf(token);
  }
  return words;
}

/** One of a row of citations is no word of the sentence, whatever the others are. */
function followsCitation(tokens: readonly CitedToken[], isSeparator: (text: string) => boolean): boolean {
  const last = tokens.findLast(({ kind }) => kind !== 'open' && kind !== 'close');
  const before = last?.kind === 'text' && isSeparator(last.text) ? tokens[tokens.indexOf(last) - 1] : last;
  return before?.kind === 'citation' && before.form === 'label';
}
