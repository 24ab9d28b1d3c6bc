import type { Check } from '../model/index.js';

export const cellIsFilled: Check = {
  id: 'cell-is-filled',
  claim: 'PLACEHOLDER',
  severity: 'warning',
  needs: 'article',
  *run() {},
};
