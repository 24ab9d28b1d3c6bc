import type { Check } from '../model/index.js';

export const nothingOverprints: Check = {
  id: 'nothing-overprints',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
