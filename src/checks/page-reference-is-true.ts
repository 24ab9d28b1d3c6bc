import type { Check } from '../model/index.js';

export const pageReferenceIsTrue: Check = {
  id: 'page-reference-is-true',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
