import type { Check } from '../model/index.js';

export const urlBreaksWell: Check = {
  id: 'url-breaks-well',
  claim: 'PLACEHOLDER',
  severity: 'warning',
  needs: 'article',
  *run() {},
};
