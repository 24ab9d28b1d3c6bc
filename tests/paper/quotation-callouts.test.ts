import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildMarkdown } from '../helpers/build-briefing.js';
import { bodyText, readPdf } from '../helpers/read-pdf.js';

it('a quotation that is marked like a callout is printed as a quotation, what stands behind the bracket above it', async () => {
  const body = 'Before.\n\n> [!quote]+ The minister\n> “We will,” she said.\n>\n> And more.\n\n> [!example]\n> Words.\n\nBehind.';
  const { pdf, findings } = await buildMarkdown(article(body, 'summary: false'), { unproved: false });
  expect(findings.map(({ id }) => id)).toEqual([]);
  const lines = bodyText(await readPdf(pdf ?? new Uint8Array()), 1).split('\n');
  const from = lines.indexOf('Before.');
  expect(lines.slice(from, from + 7)).toEqual([
    'Before.',
    'The minister',
    '“We will,” she said.',
    'And more.',
    'Example',
    'Words.',
    'Behind.',
  ]);
});
