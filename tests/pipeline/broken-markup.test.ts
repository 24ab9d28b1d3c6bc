import { expect, it } from 'vitest';
import { buildMarkdown, shownFinding } from '../helpers/build-briefing.js';

const head = '---\ntitle: T\ndate: 2026-01-01\nlang: de\nsummary: false\n---\n';

it.each([
  [
    'a link whose address holds a blank',
    'A [this](https://x.example/a b) and ([AP](https://x.example/c “T”)).\n\n![the *pic*](my picture.png)',
    ['7:3 error link-is-wellformed', '7:38 error link-is-wellformed', '9:1 error link-is-wellformed'],
  ],
  [
    'a citation whose bracket is not closed',
    'It rose. [AP][1\n\nSo ([AP][1]).\n\n[1]: https://x.example/ "T"',
    ['7:10 error link-is-wellformed', '11:1 info source-is-complete'],
  ],
  ['a comment that swallows definitions', 'A word [so][1].\n\n<!-- b\n\n[1]: https://x.example/', ['9:1 error comment-is-closed']],
  ['a fence that swallows definitions', 'A word [so][1].\n\n```\nb\n\n[1]: https://x.example/', ['9:1 error code-block-is-closed']],
  [
    'a broken table and a callout that is none',
    'Words.\n\n| A | B |\n|---|\n| 1 | 2 |\n\n> [!HELLO]\n> Words.',
    ['10:1 warning table-is-wellformed', '13:3 warning callout-is-known'],
  ],
  ['nothing, of a callout by its word in another language', '> [!Hinweis] Words\n> More.\n\n> [!WARNING]-\n> More.', []],
])('The proof of the paper says nothing again of what was told of %s', async (_what, body, expected) => {
  const { findings } = await buildMarkdown(`${head}${body}\n`, { unproved: false });
  expect(findings.map(shownFinding)).toEqual(expected);
});
