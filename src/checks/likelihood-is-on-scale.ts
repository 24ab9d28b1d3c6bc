import type { Check } from '../model/index.js';

export const likelihoodIsOnScale: Check = {
  id: 'likelihood-is-on-scale',
  claim: 'PLACEHOLDER',
  severity: 'warning',
  needs: 'article',
  *run() {},
};
