import type { Check } from '../model/index.js';

export const structureSurvives: Check = {
  id: 'structure-survives',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
