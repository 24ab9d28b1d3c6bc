import type { Check } from '../model/index.js';

export const textInsideMargins: Check = {
  id: 'text-inside-margins',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
