/** What proves a PDF: half of the code, which is loaded while the engine is at work. */
export const loadProof = () => import('./proof.js');
