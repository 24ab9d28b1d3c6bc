import { Buffer } from 'node:buffer';
import type { ProofSheet } from '../../src/model/index.js';

const hostile = `<img src=x onerror=alert(1)> & "quoted" 'so' </script><script>alert(2)</script>`;

/** Two pages, findings with and without page and box, and in every text what HTML must escape. */
export const exampleSheet: ProofSheet = {
  title: `Title ${hostile}`,
  slug: `slug ${hostile}`,
  version: '1.2.3',
  contentHash: `0123456789abcdef ${hostile}`,
  status: 'rejected',
  pages: [1, 2].map((number) => ({ number, width: 400, height: 200, png: Buffer.from(`page ${number}`) })),
  findings: [
    { id: 'no-place', severity: 'info', message: 'Without a page', source: { file: `a ${hostile}.md`, line: 7, column: 2 } },
    {
      id: 'low',
      severity: 'error',
      message: hostile,
      hint: hostile,
      paper: { page: 2, box: { left: 40, bottom: 20, right: 80, top: 40 } },
    },
    { id: 'high', severity: 'warning', message: 'High', paper: { page: 2, box: { left: 2, bottom: 180, right: 4, top: 190 } } },
    { id: 'whole-page', severity: 'warning', message: 'All of it', paper: { page: 1 } },
    { id: `id ${hostile}`, severity: 'info', message: 'Beyond', paper: { page: 9, box: { left: 1, bottom: 1, right: 2, top: 2 } } },
  ],
  ledger: { wordsIn: 1234, onPaper: 12345, moved: [hostile], leftOut: [], repeated: ['one', 'two'] },
  endnotes: [
    { number: 1, text: hostile, url: 'https://example.org/?a=1&b="', citedOn: [1, 2], page: 2 },
    { number: 2, text: 'Runs', url: 'javascript:alert(3)', citedOn: [] },
  ],
  checks: {
    passed: 3,
    run: 5,
    failed: [
      { id: hostile, count: 7 },
      { id: 'high', count: 1 },
    ],
    settings: [
      { id: 'no-widow', severity: 'off', own: 'warning', reason: hostile },
      { id: 'words-survive', severity: 'info', own: 'error' },
      { id: 'line-length', severity: 'error', own: 'warning' },
    ],
  },
};
