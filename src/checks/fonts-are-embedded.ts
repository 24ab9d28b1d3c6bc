import type { Check } from '../model/index.js';

export const fontsAreEmbedded: Check = {
  id: 'fonts-are-embedded',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
