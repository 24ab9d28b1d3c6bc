import type { Check } from '../model/index.js';

export const pageNumbersRun: Check = {
  id: 'page-numbers-run',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
