import { describe, expect, it } from 'vitest';
import { article, pagesOfProse, prose } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';
import { elements, printedTables } from '../helpers/printed-tables.js';
import { readCorpus } from '../helpers/read-corpus.js';
import { referenceFaults } from '../helpers/reference-faults.js';

const { shared, examples } = readCorpus('reaction-tables');
const shelf = (shared.shelf ?? '').split('\n');
const frontMatter = `summary: false
reactions:
  legend: { guarded: Keeps to principles., cautious: Warns against haste., "#[x]": One., "*/": Two. }`;
const headLines = article('', frontMatter).split('\n').length - 2;

describe('on paper', () => {
  it.each(examples.map((example) => [example.says, example] as const))('%s', async (_, { blocks }) => {
    const written = blocks.article ?? '';
    const used = shelf.filter((definition) => written.includes(`]${definition.slice(0, 3)}`));
    const paper = await buildPaper(article(`${written}\n\n${used.join('\n')}`, frontMatter));
    expect({
      tables: printedTables(paper.facts).flat(),
      findings: paper.findings.map((finding) => finding.replace(/^\d+/, (line) => String(Number(line) - headLines))),
      faults: referenceFaults(paper),
    }).toEqual({
      tables: blocks.tables === undefined || blocks.tables === '' ? [] : blocks.tables.split('\n'),
      findings: blocks.findings?.split('\n') ?? [],
      faults: [],
    });
  });
});

describe('a long reaction table', () => {
  const statements = Array.from(
    { length: 40 },
    (_, index) => `- **Speaker ${String.fromCharCode(65 + (index % 26))}${index}** says “${prose(1 + (index % 4))}” ([Axios][1])`,
  );
  const body = `It began.\n\n## Reactions\n\nEverybody spoke.\n\n${statements.join('\n')}\n\n${shelf[0]}`;

  it('repeats its head on every page, and keeps its rows whole', async () => {
    const paper = await buildPaper(article(body, 'summary: false'));
    expect(paper.findings).toEqual([]);
    const [table] = elements(paper.facts.structure, 'Table');
    const pages = [...new Set(table?.places.map(({ page }) => page))];
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      const lines = paper.facts.pages[page - 1]?.lines.map(({ text }) => text) ?? [];
      expect(lines.filter((text) => ['Actor', 'What was said or done'].includes(text))).toEqual(['Actor', 'What was said or done']);
    }
    const rows = elements(table === undefined ? [] : [table], 'TR').filter((row) => elements([row], 'TD').length > 0);
    expect(rows.length).toBe(40);
    expect(rows.filter(({ places }) => places.length > 1)).toEqual([]);
    expect(referenceFaults(paper)).toEqual([]);
  });

  it.each([
    ['half a page', '', 32, [1, 2]],
    ['a page', '', 75, [1, 2, 3]],
    ['a page and has a stance', 'defiant', 60, [1, 2, 3]],
  ])('splits a row that is taller than %s, below its heading, and loses no word of it', async (_, stance, sentences, pages) => {
    const tall = `- **Ann Lee** says “${prose(sentences)}” ([Axios][1])`;
    const settings = `summary: false\n${stance === '' ? '' : `reactions:\n  stances: { Ann Lee: ${stance} }\n  legend: { ${stance}: Says no. }`}`;
    const paper = await buildPaper(
      article(`${'A line.\n\n'.repeat(10)}## Reactions\n\n${tall}\n${statements.slice(0, 4).join('\n')}\n\n${shelf[0]}`, settings),
      { unproved: false },
    );
    expect(paper.findings.filter((finding) => !finding.includes('last-page-is-filled'))).toEqual([]);
    expect(paper.body).toContain(`Ann Lee says “${prose(sentences)}”`);
    const [row] = elements(paper.facts.structure, 'TR').filter(({ text }) => text.startsWith('Ann Lee'));
    expect(row?.places.map(({ page }) => page)).toEqual(pages);
    expect(referenceFaults(paper)).toEqual([]);
  });

  it('uses the full width, and the sources stand in a line above the foot', async () => {
    const paper = await buildPaper(article(body, 'summary: false'));
    const page = paper.facts.pages[1];
    const right = Math.max(...(page?.lines ?? []).filter(({ artifact }) => !artifact).map(({ box }) => box.right));
    expect((right * 25.4) / 72).toBeGreaterThan(22 + 126 + 14);
    expect(
      page?.lines.filter(({ artifact, text }) => artifact && text.startsWith('Sources on this page')).map(({ text }) => text.slice(0, 21)),
    ).toEqual(['Sources on this page:']);
  });
});

describe('sub-headings of the reactions at a glance', () => {
  const headed = (abroad: string) => `It began.

## Why

${pagesOfProse(2)}

## Reactions

### At home

- **Poe**: “No.” ([Axios][1])
- **Doe**: “Never.” ([Axios][1])

Two themes stand out.

### Abroad${abroad}

- **Roe**: “Perhaps.” ([Axios][1])

Nobody there is surprised.

${shelf[0]}`;
  const head = async (abroad: string, more = '') =>
    printedTables((await buildPaper(article(headed(abroad), `summary: { bottomLine: It is over. }\n${more}`))).facts)[0]?.[0];

  it('are not called actors, nor their closing words something that was said', async () => {
    expect(await head('')).toBe('= Section | In short | p.');
    expect(await head('', 'lang: de')).toBe('= Abschnitt | Kurz gesagt | S.');
  });

  it('are actors where the author gives them a stance', async () => {
    expect(await head('', 'reactions: { stances: { At home: hostile, Abroad: open } }')).toBe('= Actor | Stance');
    expect(await head(' {stance=open}')).toBe('= Actor / Section | Stance');
  });
});
