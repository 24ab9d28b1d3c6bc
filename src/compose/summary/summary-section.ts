import { isSectionName } from '../../language/index.js';
import { type Language, type PrintBlock, plainText } from '../../model/index.js';
import { headingWords } from './heading-words.js';
import { type Section, sectionsOf } from './sections.js';

/** The section near the top that is the article's own summary and becomes page one, where the front matter says nothing of one. */
export function summarySection(blocks: readonly PrintBlock[], authored: unknown, language: Language): Section | undefined {
  if (authored !== undefined) return undefined;
  return sectionsOf(blocks)
    .slice(0, 2)
    .find(({ heading, all }) => isSectionName(plainText(headingWords(heading)), language.sections.summary) && all.length > 0);
}
