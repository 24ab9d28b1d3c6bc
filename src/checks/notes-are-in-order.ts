import type { Check } from '../model/index.js';

export const notesAreInOrder: Check = {
  id: 'notes-are-in-order',
  claim: 'PLACEHOLDER',
  severity: 'error',
  needs: 'article',
  *run() {},
};
