import type { Check } from '../model/index.js';

export const noTypstResidue: Check = {
  id: 'no-typst-residue',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
