import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

const title = 'A title that is longer than half of the line of a page, as those of reports tend to be';

it('a long title stands whole in the running head where the sections are short, beside each of them', async () => {
  const { facts, findings } = await buildPaper(
    article(`## Money\n\nIt rose.\n\n<!-- brief: pagebreak -->\n\n## Time\n\nIt fell.`, `title: ${title}\nsummary: false`),
    { unproved: false },
  );
  const head = facts.pages[1]?.runs.filter(({ artifact, baseline }) => artifact && baseline > 700) ?? [];
  const text = facts.pages[1]?.words
    .filter(({ artifact }) => artifact)
    .map((word) => word.text)
    .join(' ');
  expect(text).toContain(title);
  expect(text).toContain('Time');
  expect(new Set(head.map(({ baseline }) => Math.round(baseline))).size).toBe(1);
  expect(findings.filter((finding) => !finding.includes('last-page'))).toEqual([]);
});
