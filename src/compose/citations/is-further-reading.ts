import { isSectionName, otherSections } from '../../language/index.js';
import type { ArticleBlock } from '../../model/index.js';
import { plainWords } from './inline-tokens.js';

/** Whether a heading or the line above a list sends readers on, as “Further reading” does: what is listed there backs nothing that is said. */
export function isFurtherReading(block: ArticleBlock | undefined): boolean {
  if (block?.kind !== 'heading' && block?.kind !== 'paragraph') return false;
  return isSectionName(plainWords(block.children), otherSections.furtherReading);
}
