import { isSectionName } from '../../language/index.js';
import { type Language, plainText } from '../../model/index.js';
import type { Section } from './sections.js';

/** Whether a section tells what others say. */
export function isReactions(section: Section, language: Language): boolean {
  return (
    section.all.some((block) => block.kind === 'reaction-table') ||
    isSectionName(plainText(section.heading.children), language.sections.reactions) ||
    voices.test(plainText(section.heading.children).trim())
  );
}

/** “What the parties said”, “The campaign in quotes”, “Was die Parteien sagen” */
const voices =
  /^(?:what .{2,40} (?:said|say|says|think|thinks)|reactions? (?:from|of|by|to) .{2,40}|was .{2,40} (?:sagen|sagten|sagt)|ce qu.{2,40} (?:disent|ont dit|dit)|qué (?:dicen|dijeron|dice) .{2,40})$|\bin (?:quotes|(?:their|his|her) own words|zitaten)$/i;
