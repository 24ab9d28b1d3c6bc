import type { Check } from '../model/index.js';

export const noMarkupResidue: Check = {
  id: 'no-markup-residue',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
