import { plainText } from '../../model/index.js';
import type { Section } from './sections.js';

/** So many questions make an article one of questions and answers, where they are more than half of its sections. */
const fewest = 3;

/** Whether a section is one of the answers of such an article: what it says holds for its question, not for the whole. */
export function isAnswer(section: Section, sections: readonly Section[]): boolean {
  if (!isQuestion(section)) return false;
  const asked = sections.filter(isQuestion).length;
  return asked >= fewest && asked * 2 > sections.length;
}

function isQuestion({ heading }: Section): boolean {
  return /[?？]["”’»]?\s*$/u.test(plainText(heading.children));
}
