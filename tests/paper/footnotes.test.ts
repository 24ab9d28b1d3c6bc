import { expect, it } from 'vitest';
import { article, shelf } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

const used = shelf.replace(/^\[6\].*$/m, '');
const notesOf = async (body: string) => {
  const { notes, findings } = await buildPaper(article(`${body}\n${used}`, 'summary: false'), { unproved: false });
  return { notes, findings };
};

it('a source that only footnotes name has its title there, unless its words say it', async () => {
  const { notes, findings } = await notesOf(`So it is.[^a] And so.[^b] And thus.[^c]

[^a]: See [Axios][1]; [What the call shows][3].
[^b]: Thus, <https://www.axios.com/2025/11/19/plan>
[^c]: It is said ([Axios][1], [AP News][3]).
`);
  expect(notes).toEqual([
    '1. See Axios (“The secret plan,” https://www.axios.com/2025/11/19/plan); What the call shows (https://apnews.com/2025/11/26/call). Cited on p. 1.',
    '2. Thus, “The secret plan,” https://www.axios.com/2025/11/19/plan Cited on p. 1.',
    '3. It is said (Axios, “The secret plan,” https://www.axios.com/2025/11/19/plan; AP News, “What the call shows,” https://apnews.com/2025/11/26/call). Cited on p. 1.',
  ]);
  expect(findings).toEqual([]);
});

it('a title given in the front matter stands there, too', async () => {
  const about = 'summary: false\nsources:\n  https://example.org/x:\n    title: What "they" said';
  const { notes, findings } = await buildPaper(article('So it is.[^a]\n\n[^a]: See [them](https://example.org/x).', about), {
    unproved: false,
  });
  expect(notes).toEqual(['1. See them (“What ‘they’ said,” https://example.org/x). Cited on p. 1.']);
  expect(findings).toEqual([]);
});

it('a footnote that says more than its source keeps its words', async () => {
  const { notes, findings } = await notesOf(`It was so ([Axios][1]).[^1] It was said.[^2] And again.[^3] And this.[^4]

[^1]: AP, “What the call shows,” 26 November 2025, https://apnews.com/2025/11/26/call, p. 4.
[^2]: See https://www.axios.com/2025/11/19/plan
[^3]: https://example.org/one and https://example.org/two
[^4]: https://example.org/three

    With a paragraph of its own.
`);
  expect(notes).toEqual([
    '1. “The secret plan,” Axios, 19 November 2025. https://www.axios.com/2025/11/19/plan Cited on p. 1.',
    '2. AP, “What the call shows,” 26 November 2025, https://apnews.com/2025/11/26/call, p. 4. Cited on p. 1.',
    '3. See (note 1) Cited on p. 1.',
    '4. https://example.org/one and https://example.org/two Cited on p. 1.',
    '5. https://example.org/three With a paragraph of its own. Cited on p. 1.',
  ]);
  expect(findings).toEqual([]);
});

it('a footnote that is a source is told where nothing refers to it', async () => {
  const { notes, findings } = await notesOf(`It was so.[^1] ([AP News][3])

[^1]: https://www.axios.com/2025/11/19/plan
[^9]: https://example.org/nine
`);
  expect(notes).toHaveLength(2);
  expect(findings).toEqual(['10:1 warning definition-is-used']);
});
