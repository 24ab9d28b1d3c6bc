import type { Check } from '../model/index.js';

export const tableIsLegible: Check = {
  id: 'table-is-legible',
  claim: 'PLACEHOLDER',
  severity: 'warning',
  needs: 'article',
  *run() {},
};
