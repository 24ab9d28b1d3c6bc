import type { Passage, PassageMark } from '../../model/index.js';
import { saidWords } from './said-words.js';

/** The marks of a passage by the indices of its words as readers take them. */
export function saidMarks({ text, marks = [] }: Pick<Passage, 'text' | 'marks'>): readonly PassageMark[] {
  if (marks.length === 0) return marks;
  const words = saidWords(text);
  return marks.map(([word, note]): PassageMark => [words.findLastIndex(({ first }) => first <= word), note]);
}
