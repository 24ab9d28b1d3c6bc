import type { Check } from '../model/index.js';

export const tableHasHeaderCells: Check = {
  id: 'table-has-header-cells',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
