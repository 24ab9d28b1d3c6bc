import { expect, it } from 'vitest';
import { buildMarkdown, shownFinding } from '../helpers/build-briefing.js';

const definitions =
  '[1]: https://apnews.com/2025/11/26/a "A story | AP News"\n[2]: https://www.reuters.com/b-2026-01-02/ "B story | Reuters"';

// What once was rejected, though nothing is wrong with it.
it.each([
  [
    'a summary headed in bold',
    '# **Report**\n\n## **Summary**\n\nWords of the article. ([AP][1])\n\n## A section\n\nMore words. ([Reuters][2])',
  ],
  ['a summary headed with a mark', '# Report\n\n## *Key* findings ([AP][1])\n\nWords. ([Reuters][2])\n\n## A section\n\nMore words.'],
  ['a figure in parentheses in a heading', '# Report\n\nWords. ([AP][1], [Reuters][2])\n\n## Option (1)\n\nText.\n\n## ② Option\n\nText.'],
])('an article with %s is printed without an error', async (_, body) => {
  const { findings } = await buildMarkdown(`---\ndate: 2026-01-01\nlang: en\n---\n${body}\n\n${definitions}\n`, { unproved: false });
  expect(findings.filter(({ severity }) => severity === 'error').map(shownFinding)).toEqual([]);
});
