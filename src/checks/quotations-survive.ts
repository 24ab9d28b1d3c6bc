import type { Check, Problem } from '../model/index.js';
import { alteredQuotations } from './ledger/altered-quotations.js';

export const quotationsSurvive: Check = {
  id: 'quotations-survive',
  claim: 'Each quotation of the article is on paper to the letter',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    for (const { written, printed, line, place } of alteredQuotations(promised, found)) {
      const problem: Problem = {
        message:
          printed === ''
            ? `Unexpected loss of the quotation ${written}`
            : `Unexpected wording ${printed}, expected the quotation ${written}`,
        hint: 'What is quoted must not change on its way to paper: report it with the article.',
        source: { file: promised.article.file, line, column: 1 },
        ...(place === undefined ? {} : { paper: place }),
      };
      yield problem;
    }
  },
};
