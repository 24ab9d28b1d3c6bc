import type { Check } from '../model/index.js';

export const rowIsWhole: Check = {
  id: 'row-is-whole',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
