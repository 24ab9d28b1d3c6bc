import type { Check } from '../model/index.js';

export const printedUrlIsTarget: Check = {
  id: 'printed-url-is-target',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
