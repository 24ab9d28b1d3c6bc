import { fileURLToPath } from 'node:url';
import spec from 'commonmark-spec';
import { beforeAll, describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/checks/ledger/ledger-of.js';
import { wordsSurvive } from '../../src/checks/words-survive.js';
import { createMarkdownParser } from '../../src/read/markdown/create-markdown-parser.js';
import { article, pagesOfProse, prose } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

/** With a picture in it. */
const folder = fileURLToPath(new URL('../fixtures/damage', import.meta.url));
/** Line of the article, page, and what is said of it. */
const shown = (proof: Proof) =>
  problems(wordsSurvive, proof).map(({ message, source, paper }) => `${source?.line} p. ${paper?.page}: ${message}`);

const everything = `The summit opened on Monday ([Axios][1]), and nobody left early. The [AP report](https://apnews.com/2025/11/26/call) says more.

A second paragraph stands here, with a footnote[^why] and an address, <https://example.org/a/page>.

- The first item is short.
- The second item is longer.
- The third item closes.

| Name | Role |
| --- | --- |
| Ann Lee | chair of the committee |
| Bob Moe | keeper of the minutes |

<!-- not for paper -->

<!-- brief: pagebreak -->

## Reactions

- **Trump** calls it “a standard thing”, no more. ([Axios][1])
- **Macron**: “A day for Europe.” ([Axios][1])
- **Merz** says “nothing is agreed” yet. ([Axios][1])

[1]: https://www.axios.com/2025/11/19/plan "The secret plan | Axios"
[^why]: It was raining all morning.`;

const second = /#paragraph\(\[#"A second.*\n/;
const firstItem = '[#inner-paragraph([#"The first item is short.";])],';
const secondItem = '[#inner-paragraph([#"The second item is longer.";])],';
const ann = 'cell([#"Ann Lee";]),cell([#"chair of the committee";])';
const bob = 'cell([#"Bob Moe";]),cell([#"keeper of the minutes";])';
const macron = 'actor-cell([#strong[#"Macron";];],id: "reactions 2"),cell(par([#"“A day for Europe.”";])),[#plain-marks(1);],';
const footnote = /#endnote\(3,.*\n/;
const twice = (text: string) => text + text;

const damages: readonly (readonly [what: string, edit: (typst: string) => string, found: readonly string[]])[] = [
  [
    'a word dropped',
    (typst) => typst.replace('nobody left early', 'nobody early'),
    ['7 p. 1: Unexpected loss of “left”, expected it after “… opened on Monday, and nobody”'],
  ],
  [
    'two words run together',
    (typst) => typst.replace('nobody left', 'nobodyleft'),
    ['7 p. 1: Unexpected “nobodyleft”, expected “nobody left” after “… summit opened on Monday, and”'],
  ],
  [
    'a word parted by a space',
    (typst) => typst.replace('summit', 'sum mit'),
    ['7 p. 1: Unexpected “sum mit”, expected “summit” after “A title The”'],
  ],
  [
    'a hyphen inside a word',
    (typst) => typst.replace('summit', 'sum-mit'),
    ['7 p. 1: Unexpected “sum-mit”, expected “summit” after “A title The”'],
  ],
  [
    'a word doubled',
    (typst) => typst.replace('nobody left early', 'nobody nobody left early'),
    ['7 p. 1: Unexpected “nobody” after “… summit opened on Monday, and”, expected no words but the article’s'],
  ],
  [
    'a word changed by one letter',
    (typst) => typst.replace('nobody left early', 'nobody lent early'),
    ['7 p. 1: Unexpected “lent”, expected “left” after “… opened on Monday, and nobody”'],
  ],
  [
    'two words swapped',
    (typst) => typst.replace('nobody left early', 'left nobody early'),
    ['7 p. 1: Unexpected “left nobody”, expected “nobody left” after “… summit opened on Monday, and”'],
  ],
  [
    'a sentence of print’s own',
    (typst) => typst.replace('says more.', 'says more. So we think.'),
    ['7 p. 1: Unexpected “So we think.” after “The AP report says more.”, expected no words but the article’s'],
  ],
  [
    'a paragraph dropped',
    (typst) => typst.replace(second, ''),
    [
      '9 p. 1: Unexpected loss of “A second paragraph stands here, with a footnote and an address, https://example.org/a/page.”, expected it after “The AP report says more.”',
    ],
  ],
  [
    'a paragraph doubled',
    (typst) => typst.replace(second, twice),
    [
      '9 p. 1: Unexpected “. A second paragraph stands here, with a footnote and an address,” after “… and an address, example. org”, expected no words but the article’s',
    ],
  ],
  [
    'an address that nothing stands for',
    (typst) => typst.replace('"example.org."', '"."'),
    ['9 p. 1: Unexpected loss of “https://example.org/a/page”, expected it after “… a footnote and an address,”'],
  ],
  [
    'an item dropped',
    (typst) => typst.replace(secondItem, ''),
    ['12 p. 1: Unexpected loss of “The second item is longer.”, expected it after “The first item is short.”'],
  ],
  [
    'an item doubled',
    (typst) => typst.replace(secondItem, twice),
    ['12 p. 1: Unexpected “– The second item is longer.” after “The first item is short.”, expected no words but the article’s'],
  ],
  [
    'two items swapped',
    (typst) => typst.replace(firstItem + secondItem, secondItem + firstItem),
    [
      '11 p. 1: Unexpected “second”, expected “first” after “… an address, example. org. The”',
      '11 p. 1: Unexpected “longer”, expected “short” after “The item is”',
      '12 p. 1: Unexpected “first”, expected “second” after “The item is. The”',
      '12 p. 1: Unexpected “short”, expected “longer” after “… item is. The item is”',
    ],
  ],
  [
    'a row dropped',
    (typst) => typst.replace(`,${bob}`, ''),
    ['18 p. 1: Unexpected loss of “Bob Moe keeper of the minutes”, expected it after “… Lee chair of the committee”'],
  ],
  [
    'a row doubled',
    (typst) => typst.replace(bob, `${bob},${bob}`),
    ['17 p. 1: Unexpected “Bob Moe keeper of the minutes” after “… Lee chair of the committee”, expected no words but the article’s'],
  ],
  [
    'two rows swapped',
    (typst) => typst.replace(`${ann},${bob}`, `${bob},${ann}`),
    [
      '17 p. 1: Unexpected “Bob Moe keeper of the minutes Ann Lee chair of the committee”, expected “Ann Lee chair of the committee Bob Moe keeper of the minutes” after “Name Role”',
    ],
  ],
  [
    'a statement dropped',
    (typst) => typst.replace(macron, ''),
    ['27 p. 2: Unexpected loss of “Macron: A day for Europe.”, expected it after “… a standard thing”, no more.”'],
  ],
  [
    'an actor exchanged',
    (typst) => typst.replace('#"Merz"', '#"Starmer"'),
    ['28 p. 2: Unexpected “Starmer”, expected “Merz” after “Macron “A day for Europe.””'],
  ],
  [
    'a table’s head doubled',
    (typst) => typst.replace('"Actor","What was said or done","Notes"', '"Actor Actor","What was said or done","Notes"'),
    ['26 p. 2: Unexpected “Actor” after “… keeper of the minutes Reactions”, expected no words but the article’s'],
  ],
  [
    'a footnote dropped',
    (typst) => typst.replace(footnote, ''),
    ['31 p. 2: Unexpected loss of “It was raining all morning.”, expected it in note 3'],
  ],
  [
    'a footnote changed',
    (typst) => typst.replace('raining all morning', 'snowing all morning'),
    ['31 p. 2: Unexpected “snowing”, expected “raining” after “It was” in note 3'],
  ],
  [
    'a bracket put into a footnote',
    (typst) => typst.replace('raining all morning', 'raining] all morning'),
    ['31 p. 2: Unexpected “]” after “It was raining” in note 3, expected no words but the article’s'],
  ],
  [
    'a source note dropped',
    (typst) => typst.replace(/#endnote\(1,.*\n/, ''),
    ['7 p. 2: Unexpected loss of note 1, expected “The secret plan”'],
  ],
  ['a source note doubled', (typst) => typst.replace(/#endnote\(1,.*\n/, twice), ['7 p. 2: Unexpected second note 1, expected one']],
];

let whole: Proof;

beforeAll(async () => {
  whole = await buildProof(article(everything, 'summary: false'));
});

it('of a footnote that is a source', async () => {
  const proof = await buildProof(
    article('So it was.[^plan] And so it is.[^again]\n\n[^plan]: [The plan](https://example.org/plan)\n[^again]: https://example.org/plan'),
  );
  expect(shown(proof)).toEqual([]);
  const { article: own } = proof.promised;
  const promised = { ...proof.promised, article: { ...own, text: own.text.replace('[The plan]', '[The whole plan]') } };
  expect(shown({ ...proof, promised })).toEqual(['6 p. 1: Unexpected loss of “whole”, expected it in note 1']);
});

describe('every word of the article is on paper, and no other', () => {
  it('where citations, comments and colons go, and marks, signs and heads of tables come', () => {
    expect(shown(whole)).toEqual([]);
  });

  it.each([
    ['one address twice in a row', 'It rained. <https://example.org/a> <https://example.org/a> <https://example.org/a> Then it stopped.'],
    ['an address without its scheme', 'It rained, says www.example.org/so, and (www.example.org/other). Then it stopped.'],
    ['an address without its scheme in a note', 'It rained.[^a]\n\n[^a]: Says www.example.org/so and nobody else.'],
    ['the title again with attributes', '# A title {.x}\n\nIt rained.'],
    [
      'attributes behind a picture',
      'It rained.\n\n![A lantern](harbour.svg){#fig .wide width=20%}\n\nThen ![A lantern](harbour.svg){width=20%} stopped.',
    ],
    ['attributes behind a picture within a quotation', '> ![A lantern](harbour.svg){width=20%}\n>\n> It rained.'],
    ['attributes within a link', 'It rained.\n\n[![A lantern](harbour.svg){width=20%}](https://example.org/a)\n\nIt stopped.'],
    [
      'attributes behind a citation',
      'It rained ([A](https://a.org/1){.external} and [B](https://b.org/2){.external}). Then [it](https://c.org/3){.x} stopped.',
    ],
    [
      'attributes behind code and emphasis',
      'It **rai**{.x}ned `a`{.y} and *stopped*{.z}.\n\n| *A*{.x} | B {.y} |\n|---|---|\n| `a`{.z} | ![A lantern](harbour.svg){width=9%} |',
    ],
    [
      'bare numbers that are raised, touch their words, or stand before attributes',
      '## Prices [1] and [2] {#prices}\n\nAccording to <sup>[1]</sup>, it rained. According to [1]’s data. See [1]—or [2]—here. See [1]*and more*.\n\nAs [1, 2]: so. Rain (95% CI [1–2]) and f([1, 2]) and {[1, 2]}, many [1, 2, and 2].\n\n[1]: https://a.org/1\n[2]: https://b.org/2',
    ],
    ['ids of all words of a heading', '## What’s in it? {#1.2.-what’s-in-it?}\n\nIt rained. {#so,-then!}'],
    ['attributes in notes', 'It rained.[^a]^[So they say {.x}] ^[Or *not*{.y}]\n\n[^a]: Then it stopped. {.z}'],
    ['an address between braces', 'It rained {src="https://example.org/a"} and *stopped*{src="https://example.org/a"}.'],
    [
      'attributes in a list of links',
      '[So](https://a.org/1) and [so](https://b.org/2).\n\nSources:\n\n- [A](https://a.org/1){.external}\n- [B](https://b.org/2){.external}',
    ],
    [
      'leftovers of research assistants',
      'It \uE200cite\uE202turn0search1\uE201 rained turn0search1 and \uE202turn0news2 stopped turn1view0\uE201.',
    ],
    [
      'figures of citations that touch their words',
      'It rained[2](https://a.org/1). It stopped<sup>[2](https://a.org/1),[3](https://b.org/2)</sup> then.[4](https://b.org/2)',
    ],
    [
      'figures of citations in square brackets',
      'It rained [[2](https://a.org/1), [3](https://b.org/2)]. So [[1](https://a.org/1)], [[2](https://b.org/2)] it stopped [[3]](https://b.org/2).',
    ],
    ['links parted by the words of a language without a file', 'It rained ([A](https://a.org/1) oraz [B](https://b.org/2)) then.'],
    ['marks beside a picture alone', '- One two\n  <br>![A picture](a.png) ([A](https://a.org/1), [B](https://b.org/2))'],
    [
      'a numbered list in HTML',
      'One\n\n<ol start="4">\n<li>two three</li>\n<li></li>\n<li>four <ul><li>five</li></ul></li>\n<li>six <ol><li>seven</li><li>eight</li></ol></li>\n</ol>\n\nNine',
    ],
    [
      'reactions in a list of HTML over several lines',
      '## Reactions\n\n<ul>\n<li><strong>Tusk:</strong> “Yes.”</li>\n<li><strong>Orbán</strong> – “No,\nno.”</li>\n<li><strong>Costa</strong>: “Well.”</li>\n</ul>',
    ],
    [
      'a citation whose link has no words',
      'It rained ([](https://a.org/1)). It stopped. [](https://b.org/2) So ([](https://a.org/1); [B](https://b.org/2)).',
    ],
    ['a list in HTML inside of a list', '- One\n\n  <ul><li>two three</li><li>four</li></ul>'],
    [
      'the name of a site in pieces',
      `${'| Head '.repeat(9)}|\n${'|---'.repeat(9)}|\n${'| <https://a.very-long.name-of-a-site.example.org/> '.repeat(9)}|`,
    ],
    [
      'two addresses of one line with two names',
      '[So](https://b.org/2) says [So](https://b.org/2).\n\n| One | Two |\n|---|---|\n| <https://a.org/1> | <https://b.org/2> |',
    ],
    ['a note that refers to a page within parentheses', '## One\n\nIt rained.[^a]\n\n[^a]: So it is said (see [the part](#one)).'],
    [
      'a note that refers to another within parentheses',
      'It rained ([A](https://a.org/1)).^[So it is said (see [A](https://a.org/1) and others).]',
    ],
    [
      'a word in pieces with two marks behind it',
      `${'| Head '.repeat(7)}|\n${'|---'.repeat(7)}|\n${'| Verhandlungsdelegationsleiterin ([A](https://a.org/1) and [B](https://b.org/2)) '.repeat(7)}|`,
    ],
    [
      'two marks in a cell, each below or above its like',
      '## Reactions\n\n- **Ann** says “yes”. ([A](https://a.org/1))\n- **Bob** says “no”. ([A](https://a.org/1) and [B](https://b.org/2))\n- **Cid** says “so”. ([B](https://b.org/2) and [C](https://c.org/3))',
    ],
    [
      'a stop or a comma behind citations, where the sentence has ended before them, or has its comma',
      'It is “so.” ([A](https://a.org/1)). It is Inc. ([A](https://a.org/1)), ([B](https://b.org/2)). Why? ([A](https://a.org/1)) ([B](https://b.org/2)). « Oui. » ([A](https://a.org/1)). “Yes,” ([A](https://a.org/1)), he said.\n\n> Of the **U.S.** ([A](https://a.org/1)).\n\n| Who. ([A](https://a.org/1)). |\n| --- |\n| “Ann.” ([B](https://b.org/2)). |\n\nA note.[^a]\n\n[^a]: Inc. ([A](https://a.org/1)).',
    ],
    [
      'a comma before citations, where a stop or a comma stands behind them',
      'He resigned, ([A](https://a.org/1)). He left, ([A](https://a.org/1), [B](https://b.org/2)), and why, ([B](https://b.org/2))? *It closed,* [^a]. She says “so,” ([A](https://a.org/1)). The [report](https://b.org/2), ([A](https://a.org/1)) ! `f(x,)` ([A](https://a.org/1)). `a,` ([A](https://a.org/1)). On, ([A](https://a.org/1)) … and on.\n\n## Voices {.reactions}\n\n- **Ann** says “no”, ([A](https://a.org/1)).\n- **Bob** left, ([B](https://b.org/2)).\n\n[^a]: So it is, ([A](https://a.org/1)).',
    ],
    ['a no-break space before a letter that reaches to the left', 'It took 14\u00a0jobs, 14\u202fjoins and *14\u00a0jokes*, **f\u00a0j**.'],
    ['figures in brackets that touch', 'It settled[1][2]. It rose[1][2][1].\n\n[1]: https://a.org/1 "A"\n[2]: https://b.org/2 "B"'],
    ['two links that touch', 'See [A B](https://a.org/1)[C D](https://b.org/2). ([A](https://a.org/1))([B](https://b.org/2))'],
    [
      'signs between actor and statement that go, also on a later line',
      '## Voices {.reactions}\n\n- **Ann Poe**, mayor of\n  Lindholm: says “so”.\n- **Bob** – says – no.\n- **Cid**, the governor, says “yes”.\n- **Dan**—says:\n  nothing, or “all”.',
    ],
  ])('in %s', async (_, body) => {
    expect(shown(await buildProof(article(body, 'summary: false'), { folder }))).toEqual([]);
  });

  it.each(damages)('but for %s', async (_, edit, found) => {
    expect(shown(await damageTypst(whole, edit))).toEqual(found);
  });
});

describe('every example of CommonMark', () => {
  const parser = createMarkdownParser();
  /** Characters that no font of the tool has. */
  const withoutGlyph = /[ӒϠಫആ\uFFFD]|&#(?:0|1234|992|xcab|X22|XD06);|&(?:DifferentialD|ClockwiseContourIntegral|ngE);/g;
  const examples = spec.tests.map(({ markdown }) =>
    markdown.replaceAll('→', '\t').replaceAll('\0', 'x').replace(withoutGlyph, 'x').replaceAll('![](', '![x]('),
  );
  /** An example that leaves a block open would swallow those behind it. */
  const leavesOpen = (markdown: string) => !parser.render(`${markdown}\n\nsentinel`).trimEnd().endsWith('<p>sentinel</p>');
  const closed = examples.filter((markdown) => !leavesOpen(markdown));
  const size = 40;
  const batches = [
    ...Array.from({ length: Math.ceil(closed.length / size) }, (_, at) => closed.slice(at * size, (at + 1) * size)),
    ...examples.filter(leavesOpen).map((markdown) => [markdown]),
  ];

  it.each(batches.map((batch, at) => [at + 1, batch] as const))('keeps its words, batch %i', async (_, batch) => {
    const proof = await buildProof(article(batch.join('\n\nnext\n\n'), 'summary: false'));
    expect(shown(proof)).toEqual([]);
  });
});

describe('a summary', () => {
  const authored = 'summary:\n  bottomLine: "The plan is less viable now."\n  watch:\n    - "The visit to Moscow."';

  it('that its author wrote is on page one whole', async () => {
    const proof = await buildProof(article(everything, authored));
    expect(shown(proof)).toEqual([]);
    expect(shown(await damageTypst(proof, (typst) => typst.replace('less viable', 'viable')))).toEqual([
      '6 p. 1: Unexpected loss of “less”, expected it after “The plan is”',
    ]);
  });

  it('that is taken from the article may be left out, but no word of it', async () => {
    const ending = 'The town was told afterwards, and it has not agreed to anything since that day.';
    const derived = await buildProof(
      article(`Nobody asked the pilots before the harbour was closed.\n\n## One\n\n${pagesOfProse(1)}\n\n${ending}`),
    );
    expect(shown(derived)).toEqual([]);
    const part = `bottom-line([#"${ending}";])`;
    expect(shown(await damageTypst(derived, (typst) => typst.replace(part, part.replace('told ', ''))))).toEqual([
      '1 p. 1: Unexpected loss of “told”, expected it after “A title The town was”',
    ]);
    expect(shown(await damageTypst(derived, (typst) => typst.replace(part, '[]')))).toEqual([]);
  });

  it('that is taken from the article may show a picture without its words', async () => {
    const body = `It began.\n\n## One\n\n${pagesOfProse(1)}\n\nThe harbour ![A lantern](harbour.svg) was closed, and nobody has been told since that day.`;
    expect(shown(await buildProof(article(body), { folder }))).toEqual([]);
  });

  it('is known where pages that say the same again and again leave it open which of two equal headings is which', async () => {
    const body = `## What happened\n\n${pagesOfProse(2)}\n\n![A harbour](harbour.svg)\n\n## What follows\n\n${prose(5)}`;
    expect(shown(await buildProof(article(body), { folder }))).toEqual([]);
    expect(shown(await buildProof(article(body)))).toEqual([]);
  });

  it('names pages with the figure that the title ends in, though the article repeats it', async () => {
    const parts = Array.from({ length: 5 }, (_, index) => `## Part ${'ABCDE'[index]}\n\n${index < 3 ? pagesOfProse(1) : prose(2)}`);
    const text = (title: string) =>
      article(
        `# ${title}\n\n${parts.join('\n\n')}\n\nCited.[^a]\n\n[^a]: A note.`,
        `title: ${title}\nsummary: { bottomLine: Nothing moves. }`,
      );
    const { found } = await buildProof(text('A report'));
    const page = (title: string) =>
      found.printedLinks.map(({ text: words }) => new RegExp(`^${title} (\\d+)$`).exec(words)?.[1]).find(Boolean);
    expect(page('Part D')).toBe(page('Part E'));
    expect(shown(await buildProof(text(`Report ${page('Part E')}`)))).toEqual([]);
  });

  it('that is a section begins behind what page one says of the briefing', async () => {
    const front = 'author: [Ann Lee, Bob Moe]\nstatus: For comment\ncutoff: 2026-03-07\nlang: ru';
    const proof = await buildProof(article('## Резюме\n\n- Один порт.\n- Два порта.\n\nКонец.\n\n## Порт\n\nПорт закрыт.', front));
    expect(shown(proof)).toEqual([]);
  });

  it('that is a section of the article is there and nowhere else', async () => {
    const proof = await buildProof(article(`It began.\n\n## Summary\n\nThe plan is less viable now.\n\n## The leak\n\n${everything}`));
    expect(shown(proof)).toEqual([]);
    expect(shown(await damageTypst(proof, (typst) => typst.replace('less viable', 'viable')))).toEqual([
      '10 p. 1: Unexpected loss of “less”, expected it after “The plan is”',
    ]);
  });
});

it('words behind the article that are none of its notes or of the colophon are told, in either; those of a house are not', async () => {
  const added = (where: RegExp, words: string) => damageTypst(whole, (typst) => typst.replace(where, (part) => `${words}\n\n${part}`));
  const last = whole.found.pages.length;
  const found = [`Unexpected “Our house is best.” behind the article, expected no words but those of notes and colophon`];
  const told = (proof: Proof) => problems(wordsSurvive, proof).map(({ message, paper }) => (paper?.page === last ? message : paper?.page));
  expect(told(await added(/#colophon\[/, 'Our house is best.'))).toEqual(found);
  expect(told(await added(/#fact-line\("Edition"/, 'Our house is best.'))).toEqual(found);
  expect(told(await added(/#colophon\[/, '#house[Our house is best.]'))).toEqual([]);
});

it('a word that ends a line without a hyphen and goes on in the next is torn', async () => {
  const proof = await buildProof(article('The council closed the harbour, when nobody looked.', 'summary: false'));
  const torn = await damageTypst(proof, (typst) => typst.replace('harbour', 'har";#linebreak();#"bour'));
  expect(shown(torn)).toEqual(['7 p. 1: Unexpected “har bour”, expected “harbour” after “The council closed the”']);
});

it('words of a comment that is printed are told with their own line', async () => {
  const proof = await buildProof(article('One.\n\n<!-- brief: print\n\nWe said no to them.\n-->\n\nTwo.', 'summary: false'));
  expect(shown(await damageTypst(proof, (typst) => typst.replace('said no', 'said')))).toEqual([
    '11 p. 1: Unexpected loss of “no”, expected it after “We said”',
  ]);
});

it('the ledger counts the words and lists those that are elsewhere', async () => {
  expect(ledgerOf(whole.promised, whole.found)).toEqual({
    wordsIn: 80,
    onPaper: 80,
    moved: [
      '7: Axios',
      '9: https://example.org/a/page',
      '26: Axios',
      '27: Axios',
      '28: Axios',
      '26: Trump',
      '27: Macron',
      '27: :',
      '28: Merz',
    ],
    leftOut: ['20: not for paper'],
    repeated: ['9: example.org'],
  });
  const damaged = await damageTypst(whole, (typst) => typst.replace('nobody left early', 'nobody early'));
  expect(ledgerOf(damaged.promised, damaged.found).onPaper).toBe(79);
});

it('the ledger lists a cell that has no column', async () => {
  const proof = await buildProof(article('| a | b |\n|---|---|\n| c | d | one more |', 'summary: false'));
  expect(shown(proof)).toEqual([]);
  expect(ledgerOf(proof.promised, proof.found).leftOut).toEqual(['9: one more']);
});

describe('stances of paragraphs that begin with who speaks', () => {
  const statements = `**Ann**: “This is a promise kept.” ([Axios][1])

**Bob** – The head wrote that it is a cut with better manners. ([Axios][1])

**Cid**: “No.” ([Axios][1])`;
  const given = (ending: string) =>
    article(
      `Prices rose.\n\n## Reactions\n\n${statements}\n\n${ending}\n\n[1]: https://www.axios.com/2025/11/19/plan "The plan | Axios"`,
      'reactions:\n  stances: { Ann: for, Bob: against, Cid: divided }',
    );

  it('stand behind what they said', async () => {
    for (const ending of ['### Unions\n\n- **Dan**: “Yes.”', '## More\n\nIt ends.', ''])
      expect(shown(await buildProof(given(ending)))).toEqual([]);
  });

  it('are told where paper has one twice, in a list as well', async () => {
    const listed = given('')
      .replaceAll(/^\*\*(?=Ann|Bob|Cid)/gm, '- **')
      .replaceAll('([Axios][1])\n\n-', '([Axios][1])\n-');
    for (const article of [given(''), listed]) {
      const proof = await buildProof(article);
      expect(shown(proof)).toEqual([]);
      const twice = await damageTypst(proof, (typst) => typst.replace('“No.”', '“No.” divided'));
      expect(shown(twice)).toEqual([expect.stringMatching(/Unexpected “divided” after “.*Cid “No\.””/u)]);
      const another = await damageTypst(proof, (typst) => typst.replace('divided', 'divided for'));
      expect(shown(another)).toEqual([expect.stringMatching(/Unexpected “for” after “.*“No\.”/u)]);
    }
  });

  it('are told where paper has another', async () => {
    const proof = await damageTypst(await buildProof(given('')), (typst) => typst.replace('divided', 'against'));
    expect(shown(proof)).toEqual([expect.stringContaining('Unexpected “against” after “Cid “No.””')]);
  });
});
