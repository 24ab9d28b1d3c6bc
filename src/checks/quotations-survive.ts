import type { Check } from '../model/index.js';

export const quotationsSurvive: Check = {
  id: 'quotations-survive',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
