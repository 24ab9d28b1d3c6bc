import { expect, it } from 'vitest';
import { buildPaper } from '../helpers/build-briefing.js';

it('A link to a redirect has the note of the page that it leads to, named after it, and the proof knows it', async () => {
  const head = '---\ntitle: T\ndate: 2026-01-01\nlang: en\nsummary: false\n---\n';
  const body =
    'It rose. ([Ministry](https://www.google.com/url?q=https://mof.example/2026/01/01/a?x%3D1&sa=D "Budget"))\n\nIt [fell](https://mof.example/2026/01/01/a?x=1).';
  const { findings, notes } = await buildPaper(`${head}${body}\n`, { unproved: false });
  expect(findings).toEqual(['7:11 info url-is-clean']);
  expect(notes.join(' ')).toMatch(/^1\. “Budget,” Ministry, .*https:\/\/mof\.example\/2026\/01\/01\/a\?x=1 /);
  expect(notes.join(' ')).not.toContain('google');
});
