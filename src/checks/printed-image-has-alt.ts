import type { Check } from '../model/index.js';

export const printedImageHasAlt: Check = {
  id: 'printed-image-has-alt',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
