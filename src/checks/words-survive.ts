import type { Check } from '../model/index.js';

export const wordsSurvive: Check = {
  id: 'words-survive',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
