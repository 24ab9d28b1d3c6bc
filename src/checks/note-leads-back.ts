import type { Check } from '../model/index.js';

export const noteLeadsBack: Check = {
  id: 'note-leads-back',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
