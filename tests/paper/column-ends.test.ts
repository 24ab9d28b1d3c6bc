import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

it('a stop at the end of a column of figures stands within it, in the head as well', async () => {
  const rows = ['12.', '130.', '7'].map((figure) => `| ${figure} | A remark on it |`);
  const { facts } = await buildPaper(article(`| No. | Remark |\n|---:|---|\n${rows.join('\n')}`, 'summary: false'));
  const ends = facts.pages.flatMap(({ lines }) =>
    lines.filter(({ text }) => /^(?:No\.|12\.|130\.|7)$/u.test(text)).map(({ box }) => box.right),
  );
  expect(ends).toHaveLength(4);
  expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(0.8);
});

it('the heading over the pages of page one’s table ends where its rule does', async () => {
  const statement = (name: string) =>
    `### ${name}\n\n- **Ada Holm** calls it “fair”. ([AP][1])\n- **Bo Lind** calls it “late”. ([AP][1])\n- **Cy Moor** calls it “dear”. ([AP][1])\n\n${name} is content with the plan, and says so.`;
  const body = `The plan is out. ([AP][1])\n\n## The plan\n\nIt has 28 points.\n\n## Reactions\n\n${['Washington', 'Kyiv', 'Moscow'].map(statement).join('\n\n')}\n\n[1]: https://apnews.com/article/a-1 "T | AP News"`;
  const { facts } = await buildPaper(article(body, 'summary:\n  bottomLine: The plan is dead.'));
  const [page] = facts.pages;
  const right = Math.max(
    ...(page?.lines ?? []).filter(({ artifact, text }) => artifact && /^Page 1/u.test(text)).map(({ box }) => box.right),
  );
  const head = (page?.lines ?? []).filter(({ text, box }) => /(?:^|\s)p\.$/u.test(text) && box.right > right - 30);
  expect(head).toHaveLength(1);
  expect(head[0]?.box.right).toBeLessThanOrEqual(right + 0.4);
});
