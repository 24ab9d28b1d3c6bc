import type { Check } from '../model/index.js';

export const pageIsNotBlank: Check = {
  id: 'page-is-not-blank',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
