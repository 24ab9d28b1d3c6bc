// The half of the pipeline that proves a finished PDF; loaded by itself (see `pipeline.ts`).
export { prepareChecks } from '../checks/prepare-checks.js';
export { startReader } from '../inspect/start-reader.js';
export { withBothEnds } from './both-ends.js';
export { checkPdf } from './check-pdf.js';
export { gatherProofSheet } from './gather-proof-sheet.js';
export { knownFindings } from './known-findings.js';
export { mapPages } from './map-pages.js';
export { prove } from './prove.js';
export { proveSome } from './prove-some.js';
