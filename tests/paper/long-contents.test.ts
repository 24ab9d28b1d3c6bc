import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

it.each([70, 78, 86, 94])(
  'contents of %i entries that begin on page one stand in two columns, with some entries or none overleaf',
  async (count) => {
    const sections = Array.from({ length: count }, (_, index) => `## Section ${index}\n\nA sentence.`).join('\n\n');
    const { facts, findings } = await buildPaper(article(`An opening line.\n\n${sections}`, 'toc: true\nsummary: false'), {
      unproved: false,
    });
    expect(findings.filter((found) => found.includes('error'))).toEqual([]);
    const entries = facts.pages.map(({ lines }) =>
      lines.filter(({ text }) => /^(?:Section \d+|Notes)$/.test(text) || /^Section \d+ \d+$/.test(text)),
    );
    const listed = entries.map((lines) => lines.filter(({ size }) => Math.abs(size - 9) < 0.1).length);
    expect(listed.reduce((sum, own) => sum + own, 0)).toBe(count);
    expect(listed.slice(1).every((own) => own === 0 || own >= 7)).toBe(true);
    expect(listed.slice(2).every((own) => own === 0)).toBe(true);
  },
);
