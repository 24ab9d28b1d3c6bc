import type { Check } from '../model/index.js';
import { readHash } from './paper/read-hash.js';
import { hashLength } from './thresholds.js';

/** The hash on the last page tells which state of which article was printed. */
export const belongsToArticle: Check = {
  id: 'belongs-to-article',
  claim: 'The content hash printed on the last page is the article’s',
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    const expected = promised.briefing.contentHash.slice(0, hashLength);
    const printed = readHash(promised, found);
    if (printed === expected) return;
    yield {
      message: `Unexpected ${printed === undefined ? 'last page without a content hash' : `content hash ${printed}`}, expected ${expected}`,
      hint: 'Build the article again: the file was made from another state of it, or from another article',
      ...(found.pages.length > 0 ? { paper: { page: found.pages.length } } : {}),
    };
  },
};
