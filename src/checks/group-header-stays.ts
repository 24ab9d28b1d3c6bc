import type { Check } from '../model/index.js';

export const groupHeaderStays: Check = {
  id: 'group-header-stays',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
