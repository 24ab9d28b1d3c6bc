import type { Check } from '../model/index.js';

export const summaryIsWellFilled: Check = {
  id: 'summary-is-well-filled',
  claim: 'PLACEHOLDER',
  severity: 'warning',
  needs: 'article',
  *run() {},
};
