import { describe, expect, it } from 'vitest';
import { buildMarkdown, shownFinding } from '../helpers/build-briefing.js';

/** An article whose body has mistakes of every stage before the page is set. */
const body = `## What happened

Nobody crossed. ([Courier][9]) See [there](#nowhere).

![](none.png)

<!-- brief: nonsense -->

[1]: https://example.org/2026/11/22/bridge "Bridge closed | Courier"
`;

async function findingsOf(matter: string, text = body): Promise<readonly string[]> {
  const { findings, pdf, title } = await buildMarkdown(`---\n${matter}\n---\n${text}`);
  expect([pdf, title]).toEqual([undefined, undefined]);
  return findings.map(shownFinding);
}

describe('front matter with a mistake hides nothing that is known to be wrong below it', () => {
  const ofBody = (line: number) => [
    `${line + 8} error directive-is-known`,
    `${line + 6} error image-is-readable`,
    `${line + 6} warning image-has-alt`,
    `${line + 4} error reference-is-defined`,
    `${line + 4} error heading-link-resolves`,
  ];
  const inLines = (findings: readonly string[]) => findings.map((one) => one.replace(/:\d+ /, ' '));

  it.each([
    ['a field of the wrong type', 'date: 2026-11-22\nlang: en\ntoc: perhaps', 4],
    ['a field given twice', 'date: 2026-11-22\nlang: en\nlang: en', 4],
    ['what is no YAML', 'date: 2026-11-22\ntitle: "A title', 3],
    ['a tab', 'date: 2026-11-22\nsummary:\n\tknown: x', 4],
  ])('%s', async (_, matter, wrong) => {
    const found = inLines(await findingsOf(matter));
    expect(found[0]).toBe(`${wrong} error front-matter-is-valid`);
    expect(found).toEqual(expect.arrayContaining(ofBody(matter.split('\n').length + 2 - 1)));
  });

  it('a check that does not exist, beside one that is set to nothing there is', async () => {
    const found = inLines(await findingsOf('date: 2026-11-22\nlang: en\nchecks:\n  no-wdow: off\n  no-widow: maybe', 'Words.\n'));
    expect(found).toEqual(['6 error front-matter-is-valid', '5 warning check-can-be-set']);
  });

  it('a font and a template that are not there', async () => {
    const found = inLines(await findingsOf('date: 2026-11-22\nlang: en\ntoc: perhaps\nfonts: No Such\ntemplate: nowhere', 'Words.\n'));
    expect(found).toEqual(['4 error front-matter-is-valid', '6 error template-is-valid', '5 error font-is-found']);
  });
});

describe('what is found only because a field could not be read is not told', () => {
  const cited = 'Words.\n\n[1]: https://example.org/2026/11/22/bridge "Bridge closed | Courier"\n';
  it.each([
    ['a source that the summary may cite', 'summary: { watch: { a: b } }', cited],
    ['a source that may be described', 'sources: [a]', 'Words. ([x][1])\n\n[1]: https://example.org/a\n'],
    ['a sign that the author’s font may have', 'fonts: { a: b }', 'Words \u{10A00}.\n'],
    ['a heading that may be the title', 'title: [a]', '# One\n\nSee [it](#one).\n'],
    [
      'a quotation in what may be no reactions',
      'reactions: 3',
      `## Reactions

- **Board** calls this “painful and overdue.” ([x][1])
- **City** says that it “will look at a bus.” ([x][1])
- **Union** speaks of “a wall right across the whole wide river.”

[1]: https://example.org/2026/11/22/a "A title | Courier"
`,
    ],
  ])('%s', async (_, field, text) => {
    expect((await findingsOf(`date: 2026-11-22\nlang: en\n${field}`, text)).filter((one) => !one.includes('summary-is-derived'))).toEqual([
      expect.stringMatching(/^4:\d+ error front-matter-is-valid$/),
    ]);
  });

  it('nor is any of it where no field is known', async () => {
    expect(await findingsOf('date: "2026', cited)).toEqual([expect.stringMatching(/^2:7 error front-matter-is-valid$/)]);
  });
});

it('What stands beside a mistake in the summary or the sources is looked through with it', async () => {
  const matter = [
    'date: 2026-11-22',
    'lang: en',
    'title: T',
    'summary:',
    '  judgements:',
    '    - text: It holds ([A](#nowhere)).',
    '      likelihood: probable-ish',
    '      see: Nowhere',
    'sources:',
    '  9: { title: A }',
    '  1: { published: last week }',
  ];
  const found = await findingsOf(matter.join('\n'), '\n## Part\n\nIt rose. ([A][1])\n\n[1]: https://example.org/2026/11/22/a "A title"\n');
  expect(found).toEqual([
    '8:19 error front-matter-is-valid',
    '12:19 error front-matter-is-valid',
    '7:13 error heading-link-resolves',
    '11:3 warning source-is-described',
    '9:12 error judgement-page-is-found',
  ]);
});
