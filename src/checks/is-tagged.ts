import type { Check } from '../model/index.js';

export const isTagged: Check = {
  id: 'is-tagged',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
