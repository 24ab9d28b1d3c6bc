import type { Check } from '../model/index.js';

export const readingOrderIsTextOrder: Check = {
  id: 'reading-order-is-text-order',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
