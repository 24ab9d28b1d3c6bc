import { expect, it } from 'vitest';
import { buildMarkdown, shownFinding } from '../helpers/build-briefing.js';

const definitions =
  '[1]: https://apnews.com/2025/11/26/a "A story | AP News"\n[2]: https://www.reuters.com/b-2026-01-02/ "B story | Reuters"';

const said = (name: string) => `- **${name.trim()}** said that it was a good step, and that others should follow where they can. ([AP][1])`;

// What once was rejected, though nothing is wrong with it.
it.each([
  [
    'a summary headed in bold',
    '# **Report**\n\n## **Summary**\n\nWords of the article. ([AP][1])\n\n## A section\n\nMore words. ([Reuters][2])',
  ],
  ['a summary headed with a mark', '# Report\n\n## *Key* findings ([AP][1])\n\nWords. ([Reuters][2])\n\n## A section\n\nMore words.'],
  ['a figure in parentheses in a heading', '# Report\n\nWords. ([AP][1], [Reuters][2])\n\n## Option (1)\n\nText.\n\n## ② Option\n\nText.'],
  [
    'reactions within its summary',
    '## Executive summary\n\nThe court closed the bridge.\n\n### Reactions\n\n- **Paris**: “No.” ([AP][1])\n- **Berlin**: “Yes.” ([AP][1])\n- **Rome**: “Maybe.” ([AP][1])\n\n## The case\n\nIt began in May. ([Reuters][2])',
  ],
  [
    'a footnote behind square brackets',
    'He wrote “loose [sic][^n] patience” and “no […][^n] more”. ([AP][1], [Reuters][2])\n\n[^n]: A letter.',
  ],
  [
    'two numbers of a list that defines nothing',
    'The jewels are gone.[1][2] They left.[3] ([AP][ap], [Reuters][rt])\n\n## References\n\n[1] BBC News, A title, https://bbc.example/1\n\n[2] CNN, A title, https://cnn.example/2\n\n[3] AFP, A title, https://afp.example/3\n\n[ap]: https://apnews.com/2026/a "A"\n[rt]: https://reuters.com/2026/b "B"',
  ],
  [
    'marks and words that the web page does not display',
    'Words. ([AP][1], [Reuters][2])[^a]\n\n<span style="display:none">[^a][^b] hidden <span>words</span> ([AP][1])</span>\n\n<div style="display: none">\n\nMore hidden words.\n\n</div>\n\nSeen <b style="display:none">not this</b> words. <img src="https://count.example/p.gif" alt="p" style="display:none"> More.\n\nLeft <i style="display:none">open\n\nThe end.\n\n[^a]: A letter.\n\n[^b]: Another.',
  ],
  [
    'reactions before the section that sums up, which cites the same source',
    '# Coverage\n\n## Reactions\n\n- **Tehran**: "The answer will come." ([AP][1])\n- **Ankara**: "We warned everybody." ([AP][1])\n- **Muscat**: "We are ready." ([AP][1])\n\n## Key points\n\nNobody offered to mediate. ([AP][1], [Reuters][2])\n\n## What next\n\nTalks go on.',
  ],
  [
    'a bottom line that refers to a page in parentheses',
    `## One\n\n${'Rain fell on the city for most of the week, and the river rose. '.repeat(120)}\n\n## What is uncertain\n\nTwo terms matter. ([AP][1], [Reuters][2])\n\nHumans have warmed the climate (see [the answer](#what-is-uncertain)). But how fast it will change is open.`,
  ],
  ['the ornament below an exported answer', 'Words. ([AP][1], [Reuters][2])\n\n<div align="center">⁂</div>\n\nMore words.\n\n⁂'],
  [
    'prose before its first heading, and a list of reactions that names pages below it',
    `Prices rose in May. ([AP][1])\n\n## Reactions\n\n${['', '### Industry\n\n', '### Unions\n\n', '### Banks\n\n']
      .map((heading) => heading + ['One', 'Two', 'Six'].map((name) => said(`${name} ${heading.slice(4, 8)}`)).join('\n'))
      .join('\n\n')}`,
  ],
  [
    'elements that print more than their words, and touch a letter',
    'Many <abbr title="Firms of the sea">FOS</abbr>s met; the <abbr title="United ports">UP</abbr>-led plan, the <abbr title="Port city">PC</abbr>’s and <abbr title="Gas">CO</abbr>2; <abbr title="Carbon">C</abbr><sub>2</sub> and <abbr title="Carbon">C</abbr><sub>2</sub>, <b><abbr title="Piers">P</abbr></b>s, <abbr title="Quays">Q</abbr>[s](https://example.org/q), <abbr title="Docks">D</abbr>`s`, <abbr title="Ropes">R</abbr><q>s</q>; <abbr title="Firms of the sea">FOS</abbr>s left. Two <q>plan</q>s <q>One</q><q>Two</q>. Press <kbd>Ctrl</kbd><kbd>P</kbd>, F<kbd>5</kbd>, <kbd>A</kbd>s. The [desk](mailto:d@example.org)s and [call](tel:+4930)s, see [Sec](#sec)s. ([AP][1], [Reuters][2])\n\n## Sec\n\nWords.',
  ],
  ['a table of a head alone', 'Words. ([AP][1], [Reuters][2])\n\n| Head A | Head B |\n|---|---|\n\nWords.'],
  [
    'addresses in a list of reactions',
    '## Reactions\n\n- “We will not yield.” https://x.com/EmmanuelMacron/status/1\n- https://x.com/bundeskanzler/status/2 “We stand with France.”\n- “Never again.” https://x.com/donaldtusk/status/3 ([AP][1], [Reuters][2])',
  ],
  [
    'two addresses of one site side by side',
    'See https://example.org/a www.example.org for more.\n\nSee https://example.com/a https://www.example.com/b, and more. ([AP][1], [Reuters][2])',
  ],
  [
    'one address twice in a footnote',
    'It rose.[^n] ([AP][1], [Reuters][2])\n\n[^n]: First: <https://example.org/q> <https://example.org/q>',
  ],
  [
    'a title with signs of Typst, in its list of sources and in its notes',
    '# Report\n\nWords. ([AP][1], [Reuters][2])\n\n## Sources\n\n- [The $5bn question, asked in C#](https://example.org/a)\n- [#MeToo: a @user tale ~ `x`](https://example.org/b)\n- [Night_ferry_final.pdf](https://example.org/c)',
  ],
  [
    'a title that is a heading in HTML',
    '<div align="center">\n  <h1>The <em>plan</em> of May</h1>\n  <p>A line below.</p>\n</div>\n\nWords. ([AP][1], [Reuters][2])\n\n<h1>Another</h1>\n\nWords.',
  ],
  [
    'small print, keys, pictures and long code in headings',
    '# Report\n\nWords. ([AP][1], [Reuters][2])\n\n## The <small>small</small> plan\n\nText.\n\n## Press <kbd>Ctrl</kbd> now\n\nText.\n\n## A ![logo](https://example.org/logo.png) here\n\nText.\n\n## The `--draft` option and `brief build --paper letter`\n\nText.',
  ],
  [
    'a caption before its picture, one behind its rows, and a foot before them',
    '# Report\n\nWords. ([AP][1], [Reuters][2])\n\n<figure><figcaption>A caption</figcaption><img src="https://example.org/a.png" alt="A map"></figure>\n\n<table><tfoot><tr><td>Sum</td><td>3</td></tr></tfoot><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr><caption>Late</caption></table>',
  ],
  [
    'two footnotes on one address, of which the second says its title',
    'Words. ([AP][1], [Reuters][2])[^a] More.[^b]\n\n[^a]: See the account, https://example.org/plan, page 3.\n\n[^b]: Compare “The plan of May”, https://example.org/plan, for the rest.',
  ],
  [
    'reactions of which some are nothing but a link',
    '# Report\n\nWords. ([AP][1])\n\n## International reactions\n\n- **Berlin**: “No.” ([AP][1])\n- [**Rome** says no](https://example.org/rome)\n- **Paris**: “Yes.” ([Reuters][2])\n- [“Never again”][2]',
  ],
  [
    'a section of reactions that is nothing but links',
    '# Report\n\nWords. ([AP][1], [Reuters][2])\n\n## International reactions\n\n- [“We say no to the plan”](https://example.org/q)\n- [**Rome** says no](https://example.org/rome)\n- [Paris: “We say yes.”](https://example.org/paris)',
  ],
  [
    'a list of sources by their publishers, whose titles hold marks of other programs',
    'One [it][c]. Two [this][d].\n\n- [AP][c]\n- [Reuters][d]\n\n[c]: https://example.org/a "C {{d}} * `e` <b> @f #3"\n[d]: https://example.org/b "A *new* plan"',
  ],
  [
    'page references in narrow cells',
    '| Responsibility department | Evaluation | [Introduction](#x) | Administrator |\n|---|---|---|---|\n| a | b | [here](#x) | d |\n\n## X\n\nOne. ([AP][1], [Reuters][2])',
  ],
  ['a soft hyphen at the end of a word', 'Words ([AP][1], [Reuters][2]) and the last\u00ad\n\n\u00adsoft (100%) \u00adsoft word\u00ad'],
])('an article with %s is printed without an error', async (_, body) => {
  const { findings } = await buildMarkdown(`---\ndate: 2026-01-01\nlang: en\n---\n${body}\n\n${definitions}\n`, { unproved: false });
  expect(findings.filter(({ severity }) => severity === 'error').map(shownFinding)).toEqual([]);
});

it('sections that are called as parts of print are the article’s own where print has none', async () => {
  const body =
    'The plan came out.\n\n## About the sources\n\nIt rests on three talks.\n\n## Notes\n\nNames were changed.\n\n## Also consulted\n\nNobody else.';
  const { findings } = await buildMarkdown(`---\ndate: 2026-01-01\nlang: en\n---\n# The plan\n\n${body}\n`, { unproved: false });
  expect(findings.map(shownFinding)).toEqual([]);
  const german = await buildMarkdown(
    '---\ndate: 2026-01-01\nlang: de\n---\n# Der Plan\n\nDer Plan kam heraus.\n\n## Zu den Quellen\n\nEr stützt sich auf drei Gespräche.\n',
    { unproved: false },
  );
  expect(german.findings.map(shownFinding)).toEqual([]);
});

it('a list in a footnote that the summary alone refers to is counted', async () => {
  const { findings } = await buildMarkdown(
    '---\ndate: 2026-01-01\nlang: en\nsummary:\n  bottomLine: "The plan came out.[^l]"\n---\n# Report\n\nIt came out.[^n]\n\n[^n]: A word.\n[^l]: There are\n\n    - one thing\n    - another thing\n',
    { unproved: false },
  );
  expect(findings.map(shownFinding)).toEqual([]);
});

it.each([
  ['How covid-19 changed work', 'https://example.org/covid-19-work'],
  ['The post-2015 order in ruins', 'https://example.org/post-2015-order'],
  ['Unit 61398 exposed', 'https://example.org/unit/61398'],
  ['Regulation - EU - 2025/1494 - EN - EUR-Lex', 'https://eur-lex.europa.eu/eli/reg/2025/1494/oj/eng'],
])('a source whose address has the figures of its title is printed without an error: %s', async (title, url) => {
  const { findings } = await buildMarkdown(
    `---\ntitle: T\ndate: 2026-01-01\nlang: en\n---\nWords. ([Paper][1])\n\n[1]: ${url} "${title}"\n`,
    {
      unproved: false,
    },
  );
  expect(findings.filter(({ severity }) => severity === 'error').map(shownFinding)).toEqual([]);
});

it.each([
  ['en', 'Notes from Poland'],
  ['en', 'About the sources of the Rhine'],
  ['de', 'Anmerkungen aus Polen'],
  ['fr', 'Notes de lecture'],
])('a publisher whose name begins as a part of the briefing does is printed without an error: %s, %s', async (lang, name) => {
  const shelf = ['Reuters', name, 'AP', name].map((_, at) => `[${at + 1}]: https://example.org/2026/01/0${at + 1}/a "A title"`).join('\n');
  const body = `A. ([Reuters][1]) B. ([${name}][2]) C. ([AP][3]) D. ([${name}][4])`;
  const { findings } = await buildMarkdown(`---\ntitle: T\ndate: 2026-01-01\nlang: ${lang}\n---\n${body}\n\n${shelf}\n`, {
    unproved: false,
  });
  expect(findings.filter(({ severity }) => severity === 'error').map(shownFinding)).toEqual([]);
});

it.each([
  ['de', 'Uschakow nennt Leck „inakzeptabel“'],
  ['fr', 'Moscou juge la fuite « inacceptable »'],
  ['es', 'Moscú llama «inaceptable» la filtración'],
  ['ru', 'Песков: утечка «неприемлема»'],
  ['uk', 'Пєсков: витік «неприйнятний»'],
  ['it', 'Ushakov: «inaccettabile»'],
  ['pl', 'Uszakow: „niedopuszczalne”'],
])('a footnote that names a source whose title has quotation marks is printed without an error: %s', async (lang, title) => {
  const text = `---\ntitle: T\ndate: 2026-01-01\nlang: ${lang}\nsummary: false\n---\nA.[^1]\n\n[^1]: B ([taz][1]).\n\n[1]: https://taz.de/x "${title}"\n`;
  const { findings } = await buildMarkdown(text, { unproved: false });
  expect(findings.filter(({ severity }) => severity === 'error').map(shownFinding)).toEqual([]);
});

it.each([
  '## Iran\n\nText one.[^a]\n\n[^a]: Iran denies it.',
  '## A\n\nText one.[^a]\n\n[^a]: A remark.',
  '## Iran\n\nText one.[^a]\n\n## Israel\n\nText two.[^b]\n\n[^a]: Iran denies it.\n[^b]: Israel denies it.',
])('a note that begins as a heading does is printed without an error: %s', async (body) => {
  const { findings } = await buildMarkdown(`---\ntitle: T\ndate: 2026-01-01\nlang: en\n---\n${body}\n`, { unproved: false });
  expect(findings.filter(({ severity }) => severity === 'error').map(shownFinding)).toEqual([]);
});

it('long words of German headings and names are parted where page one lists them', async () => {
  const rows = ['Bundeslandwirtschaftsministerium', 'Landwirtschaftskammerverband', 'Arbeitsgemeinschaft'];
  const stances = rows.map((row, index) => `    ${row}: ${['dafür', 'dagegen', 'gespalten'][index]}`).join('\n');
  const said = rows.map((row) => `- **${row}**: „Gut.“ ([AP][1])`).join('\n');
  const pageBreak = '<!-- brief: pagebreak -->';
  const body = `Ein Satz über den Markt. ([Reuters][2])\n\n## Rechtslage\n\nSatz eins über das Recht, das gilt.\n\n${pageBreak}\n\n### Freigrenzen\n\nDie Grenze liegt bei zwei Hektar.\n\n### Vorkaufsrechtsausübungsverfahren\n\nDas dauert ein Jahr.\n\n## Reaktionen\n\n${said}\n\n${pageBreak}\n\n## Weitere Fragen\n\nDie Fragen sind offen.\n\n## Fazit\n\nDie Verordnung verlagert Arbeit, nicht Recht, und kostet Geld.`;
  const { findings, pdf } = await buildMarkdown(
    `---\ndate: 2026-01-01\nlang: de\nreactions:\n  stances:\n${stances}\n---\n# Der Markt\n\n${body}\n\n${definitions}\n`,
    { unproved: false },
  );
  expect(findings.filter(({ severity }) => severity === 'error').map(shownFinding)).toEqual([]);
  expect(pdf).toBeDefined();
});

it('a reaction on page one that ends in a quotation is printed without an error', async () => {
  const { findings } = await buildMarkdown(
    `---
date: 2026-01-01
lang: en
---
Some 12% of trade once went that way ([Reuters](https://post.example/2025-07-09/a)). Traffic is at 32–35 ships/day, down from 75 ([List](https://list.example/a)). The Suez Canal's revenue fell by 61%, to US$3.99 bn in 2024 ([AP](https://wire.example/b)).
| Actor | Position | Source |
|---|---|---|
| Line | No return before 2026 | [FT][6] |
| MSC | Case by case | [List](https://list.example/a) |
| Egypt | Offers 15% rebate until Dec. 31 | [AP](https://wire.example/b) |
| India's JNPA | n/a | — |
## What they say
- **Line** (Ann Lee, CEO): "We will not gamble with crews." ([FT][6])
- **Fleet Secretary-General Bartholomew Cruz** called for "intensified dialogue"[3].
- **The White House**, for its part, said that the U.S. "will protect freedom of navigation" ([AP](https://wire.example/b)).
- **Houthi spokesman Yahya Saree** – in a televised address – "claimed" both attacks [2], [3].
- Egypt's Canal Authority: a 15 percent discount for ships over 130,000 t. [5]
### Bottom line
Expect the Cape route to stay the default; a return would take 4–6 months to work through the network [6].
[5]: https://trade.example/c "Risk | Trade"
[6]: https://ft.example/d "No return"
`,
    { unproved: false },
  );
  expect(findings.filter(({ severity }) => severity === 'error').map(shownFinding)).toEqual([]);
});
