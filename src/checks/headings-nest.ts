import type { Check } from '../model/index.js';

export const headingsNest: Check = {
  id: 'headings-nest',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
