import { type Finding, finding } from '../model/index.js';

/** The finding of an article whose output would be that of others, too. */
export function sharedSlug(slug: string, others: readonly string[]): Finding {
  return finding('slug-is-unique', {
    message: `Its output would be ${slug}.pdf, as would that of ${others.join(', ')}`,
    hint: 'Rename one of them, or build them into different folders with --out.',
  });
}
