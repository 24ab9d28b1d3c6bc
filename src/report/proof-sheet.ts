import { createHash } from 'node:crypto';
import type { ProofSheet } from '../model/index.js';
import { backPart } from './proof-sheet/back-part.js';
import { findingsPart } from './proof-sheet/findings-part.js';
import { headPart } from './proof-sheet/head-part.js';
import { html } from './proof-sheet/html.js';
import { pagesPart } from './proof-sheet/pages-part.js';
import { placeFindings } from './proof-sheet/place-findings.js';
import { script } from './proof-sheet/script.js';
import { style } from './proof-sheet/style.js';

/** The proof sheet as one HTML file that needs nothing beside it: pictures, style and script are inside, and nothing else may be loaded or run. */
export function proofSheet(sheet: ProofSheet): string {
  const findings = placeFindings(sheet);
  const page = html`<body>
<a class="skip" href="#findings">Skip to the findings</a>
${headPart(sheet)}
<main>
<div class="desk">
${findingsPart(findings)}
${pagesPart(sheet.pages, findings)}
</div>
${backPart(sheet)}
</main>
<footer><p>Made by Briefpress ${sheet.version}.</p></footer>
`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${html`<meta http-equiv="Content-Security-Policy" content="${policy()}">`}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
${html`<title>Proof sheet: ${sheet.title}</title>`}
<style>${style}</style>
</head>
${page}<script>${script}</script>
</body>
</html>
`;
}

/** Text of an article that became markup after all could still run and load nothing. */
function policy(): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
