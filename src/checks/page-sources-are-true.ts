import type { Check } from '../model/index.js';

export const pageSourcesAreTrue: Check = {
  id: 'page-sources-are-true',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
