import type { Check } from '../model/index.js';

/** A briefing is read and printed; it runs nothing, carries nothing and is locked to nobody. */
export const noLiveParts: Check = {
  id: 'no-live-parts',
  claim: 'The file holds no script, attachment or form, and is not encrypted',
  severity: 'error',
  needs: 'file',
  *run(_, { encrypted, liveParts, pages }) {
    const hint = 'Build the briefing again; something has changed the file since.';
    if (encrypted) yield { message: 'Unexpected encryption, expected a file that everybody can open', hint };
    for (const part of liveParts) yield { message: `Unexpected ${part}, expected text, pictures and links alone`, hint };
    for (const { number, otherAnnotations } of pages) {
      const [first] = otherAnnotations;
      if (first !== undefined) yield { message: `Unexpected annotation ${first}, expected links alone`, hint, paper: { page: number } };
    }
  },
};
