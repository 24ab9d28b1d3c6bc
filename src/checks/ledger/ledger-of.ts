import type { PdfFacts, ProofSheet, Promised } from '../../model/index.js';

/** Placeholder. */
export function ledgerOf(_promised: Promised, _found: PdfFacts): ProofSheet['ledger'] {
  return { wordsIn: 0, onPaper: 0, moved: [], leftOut: [], repeated: [] };
}
