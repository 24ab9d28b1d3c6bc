import { isSectionName } from '../../language/index.js';
import { type Language, plainText } from '../../model/index.js';
import { headingWords } from './heading-words.js';
import type { Section } from './sections.js';

/** In letters: prose that is as long behind the points of a summary is none of it. */
const longProse = 500;

/**
 * The section near the top that is the article's own summary and becomes page one where the front matter says nothing of one. Where the
 * article goes on below its points without a heading, as on many web pages, it ends with these.
 */
export function summarySection(sections: readonly Section[], language: Language): Section | undefined {
  const section = sections
    .slice(0, 2)
    .find(({ heading, all }) => isSectionName(plainText(headingWords(heading)), language.sections.summary) && all.length > 0);
  if (section === undefined) return undefined;
  const { own, all } = section;
  const points = own.findLastIndex(({ kind }) => kind === 'list');
  const behind = own.slice(points + 1);
  if (points < 0 || own.length < all.length || !behind.every(({ kind }) => kind === 'paragraph')) return section;
  const letters = behind.reduce((sum, block) => sum + (block.kind === 'paragraph' ? plainText(block.children).length : 0), 0);
  if (behind.length < 2 && letters < longProse) return section;
  const kept = own.slice(0, points + 1);
  return { ...section, own: kept, all: kept };
}
