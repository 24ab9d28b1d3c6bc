import type { Check } from '../model/index.js';

export const lastPageIsFilled: Check = {
  id: 'last-page-is-filled',
  claim: 'PLACEHOLDER',
  severity: 'warning',
  needs: 'article',
  *run() {},
};
