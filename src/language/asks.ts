import type { Language } from '../model/index.js';
import { en } from './en.js';
import { foldName } from './fold-name.js';

/** Also amid a heading, before what answers it; the Greek and the Arabic sign as well. */
const sign = /[?？؟\u037e]/u;
const letter = /^[\p{L}\p{M}\p{N}-]/u;

/**
 * Whether a heading asks, or says what is asked (“What the Union can do”, “On what terms Kyiv would sign”), by the words of the article’s
 * language or in English. Behind a preposition such a word may as well open half a sentence: “In what may be the last round, Kyiv signs”.
 */
export function asks(heading: string, { summingUp }: Language): boolean {
  if (sign.test(heading)) return true;
  const folded = foldName(heading);
  return [summingUp, en.summingUp].some(({ questions, prepositions }) => {
    const isQuestion = (words: string) => questions.some((question) => begins(words, question));
    if (isQuestion(folded)) return true;
    return !folded.includes(',') && prepositions.some((word) => folded.startsWith(`${word} `) && isQuestion(folded.slice(word.length + 1)));
  });
}

function begins(words: string, question: string): boolean {
  return words.startsWith(question) && (question.endsWith('’') || !letter.test(words.slice(question.length)));
}
