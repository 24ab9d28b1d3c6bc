import type { Check } from '../model/index.js';

export const markingOnEveryPage: Check = {
  id: 'marking-on-every-page',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
