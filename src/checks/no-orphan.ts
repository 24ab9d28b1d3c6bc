import type { Check } from '../model/index.js';

export const noOrphan: Check = {
  id: 'no-orphan',
  claim: 'PLACEHOLDER',
  severity: 'warning',
  needs: 'article',
  *run() {},
};
