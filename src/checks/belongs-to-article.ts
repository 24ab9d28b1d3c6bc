import type { Check } from '../model/index.js';

export const belongsToArticle: Check = {
  id: 'belongs-to-article',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
