import type { Check } from '../model/index.js';

export const summaryIsOnePage: Check = {
  id: 'summary-is-one-page',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
