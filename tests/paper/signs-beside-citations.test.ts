import { expect, it } from 'vitest';
import { buildMarkdown } from '../helpers/build-briefing.js';

const definitions = '[1]: https://example.org/a "Title | AP"\n\n[^1]: A note of words.';

it.each([
  ['fr', 'Il a lu [le rapport,](https://example.org/b). Il a écrit, etc., ([AP][1]).'],
  ['en', 'He read [the report,](https://example.org/b). Then [another,](https://example.org/c); and [the last.](https://example.org/d).'],
  ['en', 'So [another,](https://example.org/c), and [*AP*,](https://example.org/e); and on.'],
  ['en', 'He wrote to Acme Inc., ([AP][1]). He asked “Why?”, ([AP][1]). He resigned, ([AP][1]).'],
  ['en', 'He has [the report](https://example.org/b), ([AP][1]). He [said,](https://example.org/c) ([AP][1]). He went.[^1]. Yes,[^1].'],
])('in %s no sign beside a citation is lost that should stand, and none is missed that gives way: %s', async (lang, text) => {
  const { findings } = await buildMarkdown(`---\nlang: ${lang}\n---\n\n# Signs\n\n${text}\n\n${definitions}\n`, { unproved: false });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
});
