import type { Check } from '../model/index.js';

export const headerRepeats: Check = {
  id: 'header-repeats',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
