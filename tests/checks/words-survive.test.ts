import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/checks/ledger/ledger-of.js';
import { wordsSurvive } from '../../src/checks/words-survive.js';
import { article } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { readCorpus } from '../helpers/read-corpus.js';

const content = fileURLToPath(new URL('../../content', import.meta.url));

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
const macron = 'actor-cell([#strong[#"Macron";];]),cell(par([#"“A day for Europe.”";])),[#plain-marks(1);],';
const footnote = /#endnote\(3,.*\n/;
const twice = (text: string) => text + text;

const damages: readonly (readonly [what: string, edit: (typst: string) => string, found: readonly string[]])[] = [
  ['a word dropped', (typst) => typst.replace('nobody left early', 'nobody early'), []],
  ['a word doubled', (typst) => typst.replace('nobody left early', 'nobody nobody left early'), []],
  ['a word changed by one letter', (typst) => typst.replace('nobody left early', 'nobody lent early'), []],
  ['two words swapped', (typst) => typst.replace('nobody left early', 'left nobody early'), []],
  ['a sentence of print’s own', (typst) => typst.replace('says more.', 'says more. So we think.'), []],
  ['a paragraph dropped', (typst) => typst.replace(second, ''), []],
  ['a paragraph doubled', (typst) => typst.replace(second, twice), []],
  ['an address that nothing stands for', (typst) => typst.replace(', example.org.', ', .'), []],
  ['an item dropped', (typst) => typst.replace(secondItem, ''), []],
  ['an item doubled', (typst) => typst.replace(secondItem, twice), []],
  ['two items swapped', (typst) => typst.replace(firstItem + secondItem, secondItem + firstItem), []],
  ['a row dropped', (typst) => typst.replace(`,${bob}`, ''), []],
  ['a row doubled', (typst) => typst.replace(bob, `${bob},${bob}`), []],
  ['two rows swapped', (typst) => typst.replace(`${ann},${bob}`, `${bob},${ann}`), []],
  ['a statement dropped', (typst) => typst.replace(macron, ''), []],
  ['an actor exchanged', (typst) => typst.replace('#"Merz"', '#"Starmer"'), []],
  ['a table’s head doubled', (typst) => typst.replace('"Actor","What was said or done","Notes"', '"Actor Actor","What was said or done","Notes"'), []],
  ['a footnote dropped', (typst) => typst.replace(footnote, ''), []],
  ['a footnote changed', (typst) => typst.replace('raining all morning', 'snowing all morning'), []],
  ['a source note dropped', (typst) => typst.replace(/#endnote\(1,.*\n/, ''), []],
  ['a source note doubled', (typst) => typst.replace(/#endnote\(1,.*\n/, twice), []],
];

let whole: Proof;

beforeAll(async () => {
  whole = await buildProof(article(everything, 'summary: false'));
});

describe('every word of the article is on paper, and no other', () => {
  it('where citations, comments and colons go, and marks, signs and heads of tables come', () => {
    expect(shown(whole)).toEqual([]);
  });

  it.each(damages)('but for %s', async (_, edit, found) => {
    expect(shown(await damageTypst(whole, edit))).toEqual(found);
  });

  it.each(
    ['witkoff-leak', 'handbook'].flatMap((name) => [
      [name, 'on A4', {}] as const,
      [name, 'on letter', { paper: 'letter' }] as const,
      [name, 'in large print', { largePrint: true }] as const,
    ]),
  )('of %s %s', async (name, _, settings) => {
    const text = readFileSync(`${content}/${name}.md`);
    expect(shown(await buildProof(text, { folder: content, file: `${name}.md`, ...settings }))).toEqual([]);
  });

  it.each(['constructs', 'links-and-citations', 'reaction-tables', 'languages'])('of every example of %s', async (name) => {
    const { shared, examples } = readCorpus(name);
    const found: string[] = [];
    for (const { says, blocks } of examples) {
      const body = `${blocks.article ?? ''}\n\n${Object.values(shared).join('\n\n')}`;
      const front = `lang: ${blocks.lang ?? 'en'}${name === 'reaction-tables' ? '' : '\nsummary: false'}`;
      const proof = await buildProof(blocks.article?.startsWith('---') ? body : article(body, front));
      found.push(...shown(proof).map((problem) => `${says}: ${problem}`));
    }
    expect(found).toEqual([]);
  });
});

describe('a summary', () => {
  const authored = 'summary:\n  bottomLine: "The plan is less viable now."\n  watch:\n    - "The visit to Moscow."';

  it('that its author wrote is on page one whole', async () => {
    const proof = await buildProof(article(everything, authored));
    expect(shown(proof)).toEqual([]);
    expect(shown(await damageTypst(proof, (typst) => typst.replace('less viable', 'viable')))).toEqual([]);
  });

  it('that is a section of the article is there and nowhere else', async () => {
    const proof = await buildProof(article(`It began.\n\n## Summary\n\nThe plan is less viable now.\n\n## The leak\n\n${everything}`));
    expect(shown(proof)).toEqual([]);
    expect(shown(await damageTypst(proof, (typst) => typst.replace('less viable', 'viable')))).toEqual([]);
  });
});

it('the ledger counts the words and lists those that are elsewhere', async () => {
  expect(ledgerOf(whole.promised, whole.found)).toEqual({});
  const damaged = await damageTypst(whole, (typst) => typst.replace('nobody left early', 'nobody early'));
  expect(ledgerOf(damaged.promised, damaged.found).onPaper).toBe(0);
});
