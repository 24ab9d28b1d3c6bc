import type { Check } from '../model/index.js';

export const noWidow: Check = {
  id: 'no-widow',
  claim: 'PLACEHOLDER',
  severity: 'warning',
  needs: 'article',
  *run() {},
};
