import type { Check } from '../model/index.js';

export const printedImageResolution: Check = {
  id: 'printed-image-resolution',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
