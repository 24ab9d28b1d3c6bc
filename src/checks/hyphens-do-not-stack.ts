import type { Check } from '../model/index.js';

export const hyphensDoNotStack: Check = {
  id: 'hyphens-do-not-stack',
  claim: 'PLACEHOLDER',
  severity: 'warning',
  needs: 'article',
  *run() {},
};
