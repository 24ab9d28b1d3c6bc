import type { Check } from '../model/index.js';

export const contrast: Check = {
  id: 'contrast',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
