import { isSectionName } from '../../language/index.js';
import { type Language, plainText } from '../../model/index.js';
import { headingWords } from './heading-words.js';
import type { Section } from './sections.js';

/** The section near the top that is the article's own summary and becomes page one where the front matter says nothing of one. */
export function summarySection(sections: readonly Section[], language: Language): Section | undefined {
  return sections
    .slice(0, 2)
    .find(({ heading, all }) => isSectionName(plainText(headingWords(heading)), language.sections.summary) && all.length > 0);
}
