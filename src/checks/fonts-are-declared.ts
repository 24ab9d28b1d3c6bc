import type { Check } from '../model/index.js';

export const fontsAreDeclared: Check = {
  id: 'fonts-are-declared',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
