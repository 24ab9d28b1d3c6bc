import type { Check } from '../model/index.js';

export const markHasNote: Check = {
  id: 'mark-has-note',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
