import type { Check } from '../model/index.js';

export const noteIsCited: Check = {
  id: 'note-is-cited',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
