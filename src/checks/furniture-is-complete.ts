import type { Check } from '../model/index.js';

export const furnitureIsComplete: Check = {
  id: 'furniture-is-complete',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
