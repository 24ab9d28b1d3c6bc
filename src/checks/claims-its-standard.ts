import type { Check } from '../model/index.js';

/** Programs that test for access trust this claim before they test anything else. */
export const claimsItsStandard: Check = {
  id: 'claims-its-standard',
  claim: 'A file that was to be accessible claims PDF/UA-1',
  severity: 'error',
  needs: 'file',
  *run({ accessible }, { metadata: { pdfUa }, encrypted }) {
    // What a file claims is locked with it; another check speaks of that.
    if (!accessible || pdfUa === 1 || encrypted) return;
    yield {
      message: `Unexpected ${pdfUa === undefined ? 'file that claims no part of PDF/UA' : `claim of PDF/UA-${pdfUa}`}, expected PDF/UA-1`,
      hint: 'Build the file again: a program has dropped or changed its XMP metadata.',
      paper: { page: 1 },
    };
  },
};
