import type { Check } from '../model/index.js';

export const lineLength: Check = {
  id: 'line-length',
  claim: 'PLACEHOLDER',
  severity: 'warning',
  needs: 'article',
  *run() {},
};
