import type { Check } from '../model/index.js';

export const cellFits: Check = {
  id: 'cell-fits',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
