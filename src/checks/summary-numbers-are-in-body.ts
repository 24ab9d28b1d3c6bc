import type { Check } from '../model/index.js';

export const summaryNumbersAreInBody: Check = {
  id: 'summary-numbers-are-in-body',
  claim: 'PLACEHOLDER',
  severity: 'warning',
  needs: 'article',
  *run() {},
};
