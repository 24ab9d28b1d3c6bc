import type { Check } from '../model/index.js';

export const headingKeepsText: Check = {
  id: 'heading-keeps-text',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
