import type { Check } from '../model/index.js';

export const sourceHasOneNote: Check = {
  id: 'source-has-one-note',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
