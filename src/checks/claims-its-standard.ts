import type { Check } from '../model/index.js';

export const claimsItsStandard: Check = {
  id: 'claims-its-standard',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
