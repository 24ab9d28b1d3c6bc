import type { Check } from '../model/index.js';

export const markLeadsToNote: Check = {
  id: 'mark-leads-to-note',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
