// The half of the pipeline that proves a finished PDF; loaded by itself (see `pipeline.ts`).
export { mapPages } from '../checks/ledger/map-pages.js';
export { prepareChecks } from '../checks/prepare-checks.js';
export { startReader } from '../inspect/start-reader.js';
export { checkPdf } from './check-pdf.js';
export { gatherProofSheet } from './gather-proof-sheet.js';
export { knownFindings } from './known-findings.js';
export { prove } from './prove.js';
export { proveSome } from './prove-some.js';
