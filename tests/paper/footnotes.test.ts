import { expect, it } from 'vitest';
import { article, shelf } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

const notesOf = async (body: string) => {
  const used = shelf.split('\n').filter((line) => line !== '' && body.includes(`]${line.slice(0, line.indexOf(':'))}`));
  const { notes, findings, facts } = await buildPaper(article(`${body}\n${used.join('\n')}`, 'summary: false'), { unproved: false });
  return { notes, findings, facts };
};

it('a source that only footnotes name has its title and address in the first of them, unless its words say the title', async () => {
  const { notes, findings } = await notesOf(`So it is.[^a] And so.[^b] And thus.[^c] And then.[^d]

[^a]: See [Axios][1]; [What the call shows][3].
[^b]: Thus, <https://www.axios.com/2025/11/19/plan>
[^c]: It is said ([Axios][1], [AP News][3]).
[^d]: Then ([Reuters][6]).
`);
  expect(notes).toEqual([
    '1. See Axios (“The secret plan,” https://www.axios.com/2025/11/19/plan); What the call shows (https://apnews.com/2025/11/26/call). Cited on p. 1.',
    '2. Thus, note 1. Cited on p. 1.',
    '3. It is said (note 1). Cited on p. 1.',
    '4. Then (Reuters, “Kremlin confirms the leak,” https://www.reuters.com/world/leak-2025-11-26/). Cited on p. 1.',
  ]);
  expect(findings).toEqual([]);
});

it('a title given in the front matter stands there, too', async () => {
  const about = 'summary: false\nsources:\n  https://example.org/x:\n    title: What "they" said';
  const { notes, findings } = await buildPaper(article('So it is.[^a]\n\n[^a]: See [them](https://example.org/x).', about), {
    unproved: false,
  });
  expect(notes).toEqual(['1. See them. “What ‘they’ said,” https://example.org/x Cited on p. 1.']);
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
    '3. See note 1. Cited on p. 1.',
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
  expect(findings).toEqual(['7:11 info source-is-complete', '10:1 warning definition-is-used']);
});

it('what a reference says of its source stands before its address, and its publisher is told on the page', async () => {
  const { notes, findings, facts } = await notesOf(`It was so.[^1] It was said.[^2]

[^1]: [Kremlin confirms](https://www.reuters.com/world/other), Reuters, 26 November 2025
[^2]: AP News, “What the call shows,” 26 November 2025, https://apnews.com/2025/11/26/call
`);
  expect(notes).toEqual([
    '1. Kremlin confirms, Reuters, 26 November 2025. https://www.reuters.com/world/other Cited on p. 1.',
    '2. AP News, “What the call shows,” 26 November 2025, https://apnews.com/2025/11/26/call Cited on p. 1.',
  ]);
  const lines = facts.pages.flatMap(({ lines }) => lines.map(({ text }) => text));
  expect(lines).toEqual(expect.arrayContaining(['1 Reuters', '2 AP News']));
  expect(lines.join(' ')).toContain('2 sources: Reuters, AP News.');
  expect(findings).toEqual([]);
});

it('a note that names the note before it is told: on paper that may be another', async () => {
  const { notes, findings } = await notesOf(`It was so.[^1] It was said.[^2] Thus.[^3] And so.[^4]

[^1]: Ann Lee, *The fund*, 2011.
[^2]: Ibid., p. 4.
[^3]: Vgl. ebd.
[^4]: Ibidem is a word of Latin.
`);
  expect(notes).toHaveLength(4);
  expect(findings).toEqual(['10:1 warning note-names-its-source', '11:1 warning note-names-its-source']);
});

it.each(['footnote-1', 'footnote-anchor-1', 'fn1', '_ftn1', 'cite_note-1'])(
  'a link to #%s is told how a footnote is written',
  async (id) => {
    const { result } = await buildPaper(article(`It was so. [1](#${id})`, 'summary: false'));
    expect(result.findings.map(({ hint }) => hint)).toEqual([
      'A footnote is written as [^1] behind its word, with a line “[^1]: …” of its own.',
    ]);
  },
);

it('a footnote that is a source keeps no section of its site, and no word that only links', async () => {
  const { notes } = await notesOf(`So.[^1] And so.[^2]

[^1]: https://www.bbc.com/news/1 "Ferry ends | World | BBC News"
[^2]: [Here](https://example.org/4)
`);
  expect(notes).toEqual([
    '1. “Ferry ends,” BBC News. https://www.bbc.com/news/1 Cited on p. 1.',
    '2. example.org. https://example.org/4 Cited on p. 1.',
  ]);
});

it('a footnote whose link shows another address than it leads to keeps what it shows', async () => {
  const { notes } = await notesOf('So.[^1]\n\n[^1]: [https://example.org/short](https://example.org/a-long-way)');
  expect(notes[0]).toContain('https://example.org/short');
});

it('a source that an earlier note has is named in the sentence by that note, and a footnote that is a source by its mark', async () => {
  const { notes, findings } = await notesOf(`It was so.[^a] And so.[^b] And thus.[^c] And then.[^d]

[^a]: Compare “The plan of May”, https://example.org/plan, for the rest.
[^b]: So says the plan, https://example.org/plan, page 3.
[^c]: https://www.axios.com/2025/11/19/plan "The secret plan | Axios"
[^d]: As in the note before.[^c]
`);
  expect(notes).toEqual([
    '1. Compare “The plan of May”, https://example.org/plan, for the rest. Cited on p. 1.',
    '2. So says the plan, note 1, page 3. Cited on p. 1.',
    '3. “The secret plan,” Axios, 19 November 2025. https://www.axios.com/2025/11/19/plan Cited on p. 1.',
    '4. As in the note before.³ Cited on p. 1.',
  ]);
  expect(findings).toEqual([]);
});

it('lines that each begin with a label in bold stay lines, and a range of pages in a note stays whole', async () => {
  const { body, notes, facts } = await buildPaper(
    article(
      `**Issued by:** the Forum\n**Next update:** 16 November[^a]\n\n[^a]: ${'Verordnung des Rates über Maßnahmen '.repeat(2)}ABl. L, S. 1–48.`,
      'summary: false',
    ),
    { unproved: false },
  );
  expect(body).toContain('Issued by: the Forum Next update: 16 November');
  const lines = facts.pages.flatMap((page) => page.lines.map(({ text }) => text));
  expect(lines).toContain('Issued by: the Forum');
  expect(notes[0]).toContain('S. 1–48.');
});
