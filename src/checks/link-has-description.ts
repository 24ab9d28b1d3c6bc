import type { Check } from '../model/index.js';

/** Whoever hears a page is told where a link leads (ISO 14289-1, 7.18.5). */
export const linkHasDescription: Check = {
  id: 'link-has-description',
  claim: 'Every link says where it leads to whoever cannot see it',
  severity: 'error',
  needs: 'article',
  *run({ accessible }, { pages }) {
    if (!accessible) return;
    for (const { number, links } of pages)
      for (const { alt, box } of links)
        if (alt === undefined || alt.trim() === '')
          yield {
            message: 'Unexpected link without a description, expected one',
            hint: 'Build the briefing again; something has changed its links since',
            paper: { page: number, box },
          };
  },
};
