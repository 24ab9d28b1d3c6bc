import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildProof } from '../helpers/proof.js';

it('the pages that cite a footnote stand behind its last paragraph, below a list', async () => {
  const notes = '[^a]: One remark.\n\n[^b]: First this.\n\n    Then that.\n\n[^c]: Two:\n\n    - One\n    - Last';
  const { found } = await buildProof(article(`One[^a] two[^b] three.[^c]\n\n${notes}`, 'summary: false'));
  const lines = found.pages.flatMap((page) => page.lines.map(({ text }) => text));
  expect(lines.filter((text) => text.includes('Cited on'))).toEqual([
    '1. One remark. Cited on p. 1.',
    'Then that. Cited on p. 1.',
    'Cited on p. 1.',
  ]);
});
