import { describe, expect, it } from 'vitest';
import { structureSurvives } from '../../src/checks/structure-survives.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article, pagesOfProse, prose } from '../helpers/articles.js';
import { png } from '../helpers/png.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const plain = 'summary: false';
const told = (proof: Proof) =>
  problems(structureSurvives, proof).map(({ message, source, paper }) => `${source?.line ?? '-'} p${paper?.page}: ${message}`);

const whole = article(
  `## One

- alpha item
- beta item
  - inner item
- gamma item ([AP][3])

| head | second |
|------|--------|
| cell one | cell two |
| cell three | cell four |

${prose(40)}

## Two

1. first step
2. second step

See [Axios](https://www.axios.com/2025/plan) and the note.[^n]

### Three

Words.

[3]: https://apnews.com/2025/11/26/call "What the call shows | AP News"
[^n]: The words of the footnote.

    - point of the note`,
  plain,
);

describe('structure-survives', () => {
  it('holds of a sound briefing', async () => {
    expect(told(await buildProof(whole))).toEqual([]);
  });

  it('holds of what is merged, moved, skipped, nested and set as a table', async () => {
    const proof = await buildProof(
      article(`# A title

Opening.

## Summary

- one point
- another point

## Sources

- [Axios](https://www.axios.com/plan)
- [Axios again](https://axios.com/plan/?utm_source=x)
- <https://example.org/y>

## Deep

- a
  - b
    - c

      > - in a quotation

      | t | u |
      |---|---|
      | v | w |

- [ ] open
- [x] done

Term
: - in a definition
: Text

<!-- brief: skip -->

- for the web

<!-- brief: end -->

<table><tr><th>H</th><th>I</th></tr><tr><td>x<ul><li>y</li></ul></td><td><table><tr><td>z</td></tr></table></td></tr></table>

##### Closed up

Words.

## Reactions

- **Ann Lee** “says so” ([AP](https://apnews.com/x))
- **Those who want him gone say so loudly:**
  - **Bob Moe** “says so”
  - **Cid Noh** “says so”:
    - nested one
    - nested two`),
    );
    expect(told(proof)).toEqual([]);
  });

  it('says which item is missing, and where it should stand', async () => {
    const proof = await buildProof(whole);
    const damaged = await damageTypst(proof, (source) => source.replace(',[#inner-paragraph([#"second step";])]', ''));
    expect(told(damaged)).toEqual([expect.stringMatching(/^\d+ p\d: Unexpected gap, expected the list item “second step” on page \d$/)]);
    expect(problems(structureSurvives, damaged)[0]?.source?.line).toBe(whole.split('\n').indexOf('2. second step') + 1);
    expect(problems(structureSurvives, damaged)[0]?.paper?.page).toBe(
      proof.found.pages.find(({ lines }) => lines.some(({ text }) => text.includes('second step')))?.number,
    );
  });

  it('says which item stands twice', async () => {
    const damaged = await damageTypst(await buildProof(whole), (source) =>
      source.replace('[#inner-paragraph([#"alpha item";])]', (item) => `${item},${item}`),
    );
    expect(told(damaged)).toEqual(['9 p1: Unexpected second list item “– alpha item”, expected it once']);
  });

  it.each([
    [
      'a heading left out',
      (source: string) => source.replace('#section-heading(2,"three",[#"Three";])', ''),
      'Unexpected gap, expected the heading “Three” on page 2',
    ],
    [
      'a heading twice',
      (source: string) => source.replace('#section-heading(2,"three",[#"Three";])', (heading) => `${heading}\n${heading}`),
      'Unexpected second heading “Three”, expected it once',
    ],
    [
      'other words in a heading',
      (source: string) => source.replace('"three",[#"Three";])', '"three",[#"Four";])'),
      'Unexpected heading “Four”, expected “Three”',
    ],
    [
      'another level',
      (source: string) => source.replace('#section-heading(2,"three"', '#section-heading(1,"three"'),
      'Unexpected level 1 of the heading “Three”, expected level 2',
    ],
    [
      'a row left out',
      (source: string) => source.replace('cell([#"cell one";]),cell([#"cell two";]),', ''),
      'Unexpected gap, expected the table row “cell one cell two” on page 1',
    ],
    [
      'a row twice',
      (source: string) => source.replace('cell([#"cell one";]),cell([#"cell two";]),', (row) => row + row),
      'Unexpected second table row “cell one cell two”, expected it once',
    ],
    [
      'a cell left out',
      (source: string) => source.replace(',cell([#"cell four";])', ''),
      'Unexpected table row “cell three”, expected “cell three cell four”',
    ],
    [
      'a note without its address',
      (source: string) => source.replace(/#address\("https:\/\/www\.axios[^)]*\);?/gu, ''),
      'Unexpected gap, expected a note with the address “https://www.axios.com/2025/plan”',
    ],
    [
      'a footnote left out',
      (source: string) => source.replace(/#endnote\(3,\[#inner.*\n?.*\n?.*breakable: true\)/, ''),
      ['Unexpected gap, expected a note with the words “The words of the footnote.”', 'Unexpected 0 list items in the notes, expected 1'],
    ],
  ])('speaks of %s', async (_, damage, message) => {
    const damaged = await damageTypst(await buildProof(whole), damage);
    expect(problems(structureSurvives, damaged).map((problem) => problem.message)).toEqual([message].flat());
  });

  it('names the page of the note whose address has no link', async () => {
    const cited = article(`One. ([Axios][1])\n\n${pagesOfProse(1)}\n\n[1]: https://www.axios.com/plan "The plan | Axios"`, plain);
    const damaged = await damageTypst(await buildProof(cited), (source) => source.replace(/#address\("[^"]*",/, '#pieces('));
    expect(problems(structureSurvives, damaged)).toMatchObject([{ source: { line: 7 }, paper: { page: damaged.found.pages.length } }]);
  });

  it('counts pictures by their words', async () => {
    const folder = temporaryFolder({ 'a.png': png(300, 200) });
    const proof = await buildProof(article('Before.\n\n![A map](a.png "Caption")\n\nText ![A sign](a.png) in line.', plain), { folder });
    expect(told(proof)).toEqual([]);
    const lost = await damageTypst(proof, (source) => source.replace(/#illustration\(picture.*\)/, ''));
    expect(told(lost)).toEqual([
      '9 p1: Unexpected 0 pictures “A map”, expected 1',
      '9 p1: Unexpected loss of the caption “Caption”, expected it beside its picture',
    ]);
    const doubled = await damageTypst(proof, (source) => source.replace(/#inline-image\([^)]*\);/, (image) => image + image));
    expect(told(doubled)).toEqual(['11 p1: Unexpected second picture “A sign”, expected 1']);
  });

  it('takes the frame of a picture that is not there for none, though another has the same words', async () => {
    const folder = temporaryFolder({ 'a.png': png(300, 200) });
    const proof = await buildProof(article('![A sign](a.png)\n\nIt began.\n\n![A sign](https://example.org/b.png)'), { folder });
    expect(told(proof)).toEqual([]);
  });

  it('lets the summary repeat a picture, though the article begins on its page', async () => {
    const folder = temporaryFolder({ 'a.png': png(300, 200) });
    const sum = 'In other words, ![A sign](a.png) it is over, and nobody is the wiser for it.';
    const body = `## One\n\nIt began.\n\n${pagesOfProse(1)}\n\n> [!NOTE] Summary\n> ${sum}\n\n## Two\n\n${pagesOfProse(1)}`;
    const proof = await buildProof(article(body), { folder });
    expect(proof.found.words.filter(({ text }) => text === 'wiser').length).toBe(2);
    expect(told(proof)).toEqual([]);
  });

  it('sees a row of a reaction table that is gone, and one too many', async () => {
    const proof = await buildProof(
      article('## Reactions\n\n- **Ann Lee** “says so”\n- **Bob Moe** “says no”\n- **Cid Noh** “says nothing”', plain),
    );
    expect(told(proof)).toEqual([]);
    const row = 'actor-cell([#strong[#"Bob Moe";];],id: "reactions 2"),cell(par([#"“says no”";])),';
    expect(told(await damageTypst(proof, (source) => source.replace(row, '')))).toEqual([
      '10 p1: Unexpected gap, expected the list item “Bob Moe “says no”” on page 1',
    ]);
    expect(told(await damageTypst(proof, (source) => source.replace(row, row + row)))).toEqual([
      '10 p1: Unexpected second table row “Bob Moe “says no””, expected it once',
    ]);
  });
});
