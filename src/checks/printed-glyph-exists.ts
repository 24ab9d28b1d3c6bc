import type { Check } from '../model/index.js';

export const printedGlyphExists: Check = {
  id: 'printed-glyph-exists',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
