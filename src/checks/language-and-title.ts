import type { Check } from '../model/index.js';

export const languageAndTitle: Check = {
  id: 'language-and-title',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
