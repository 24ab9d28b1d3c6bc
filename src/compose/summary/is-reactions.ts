import { isSectionName } from '../../language/index.js';
import { type Language, plainText } from '../../model/index.js';
import type { Section } from './sections.js';

/** Whether a section tells what others say. */
export function isReactions(section: Section, language: Language): boolean {
  return (
    section.all.some((block) => block.kind === 'reaction-table') ||
    isSectionName(plainText(section.heading.children), language.sections.reactions)
  );
}
