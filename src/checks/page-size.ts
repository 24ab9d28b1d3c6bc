import type { Check } from '../model/index.js';

export const pageSize: Check = {
  id: 'page-size',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
