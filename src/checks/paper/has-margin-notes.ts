import type { PrintBlock } from '../../model/index.js';

/** Whether paragraphs stand in the margin, beside the text that they follow: either may be read first. */
export function hasMarginNotes(body: readonly PrintBlock[]): boolean {
  return body.some((block) => block.kind === 'paragraph' && block.attributes.classes.includes('margin'));
}
