import type { Passage } from '../../model/index.js';
import { isAnother } from './named-passage.js';
import type { NameOf } from './passage-facts.js';
import { bagOfWords, similarityOf } from './word-bags.js';
import { wordSpans } from './word-spans.js';

/** “Fresh flowers (2 days)” and “Fresh fish (2 days)” have all but one word in common. */
const short = { words: 12, least: 0.8 };

/** Whether a passage that stands elsewhere in other words is the same one: not where somebody would have become somebody else, nor a short one another. */
export function isSameElsewhere(one: Passage, other: Passage, nameOf: NameOf): boolean {
  if (isAnother(nameOf(one), nameOf(other))) return false;
  const words = Math.max(...[one, other].map(({ text }) => wordSpans(text).length));
  return one.kind !== 'paragraph' || words > short.words || similarityOf(bagOfWords(one.text), bagOfWords(other.text)) >= short.least;
}
