import type { Check } from '../model/index.js';
import { quotationFaults } from './ledger/quotation-faults.js';

/** A word more or less between quotation marks, and somebody has said what nobody said. */
export const quotationsSurvive: Check = {
  id: 'quotations-survive',
  claim: 'Each quotation of the article is on paper to the letter, and nothing else stands in quotation marks',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { altered, stray } = quotationFaults(promised, found);
    const about = (line: number, place: (typeof altered)[number]['place']) => ({
      hint: 'What is quoted must not change on its way to paper: report it with the article.',
      source: { file: promised.article.file, line, column: 1 },
      ...(place === undefined ? {} : { paper: place }),
    });
    for (const { written, printed, line, place } of altered)
      yield {
        message:
          printed === ''
            ? `Unexpected loss of the quotation ${written}`
            : `Unexpected wording ${printed}, expected the quotation ${written}`,
        ...about(line, place),
      };
    for (const { written, printed, line, place } of stray)
      yield { message: `Unexpected quotation marks in ‹${printed}›, expected ‹${written}›`, ...about(line, place) };
  },
};
