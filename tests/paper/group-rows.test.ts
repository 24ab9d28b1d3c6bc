import { expect, it } from 'vitest';
import { buildPaper } from '../helpers/build-briefing.js';
import { elements } from '../helpers/printed-tables.js';

const front = (lang: string) => `---\ntitle: A title\ndate: 2025-11-27\nlang: ${lang}\nsummary: false\n---\n`;
const rows = (count: number) => Array.from({ length: count }, (_, index) => `| Town ${index} | ${index} |`).join('\n');
const grouped = `| Town | Seats |\n|---|---|\n| **Europe and the islands beside it** | |\n${rows(20)}\n| **Asia** | |\n${rows(60)}`;
const said = (lines: readonly { readonly text: string; readonly artifact: boolean }[], words: RegExp) =>
  lines.filter(({ text }) => words.test(text)).map(({ text, artifact }) => `${text}${artifact ? ' [again]' : ''}`);

it('says the head of a group again overleaf, in the words of the language, and never where a group begins a page', async () => {
  for (const [lang, continued] of [
    ['en', '(continued)'],
    ['de', '(Fortsetzung)'],
    ['fr', '(suite)'],
  ] as const) {
    const { facts, findings } = await buildPaper(`${front(lang)}${grouped}`, { unproved: false, lang });
    expect(findings).toEqual([]);
    expect(facts.pages.map(({ lines }) => said(lines, /^(?:Europe|Asia)/))).toEqual([
      ['Europe and the islands beside it', 'Asia'],
      [`Asia ${continued} [again]`],
      [`Asia ${continued} [again]`],
    ]);
    // Across all columns, and as a head.
    expect(elements(facts.structure, 'TH').map(({ text, attributes }) => [text, attributes.get('ColSpan')])).toContainEqual(['Asia', 2]);
  }
});

it('takes a bold row for a sum, and one with an empty cell for a row, where nothing stands below it', async () => {
  const table = '| Town | Seats |\n|---|---|\n| Aaby | 3 |\n| Plain | |\n| Beeby | 4 |\n| **All** | |';
  const { facts, findings } = await buildPaper(`${front('en')}${table}`, { unproved: false });
  expect(findings).toEqual([]);
  expect(elements(facts.structure, 'TH').map(({ text }) => text)).toEqual(['Town', 'Seats']);
});

it('says the head of a group of reactions again, without its marks', async () => {
  const statements = Array.from({ length: 45 }, (_, index) => `  - **Ann ${index + 1}**: “We have seen it, and we say so.” ([Courier][1])`);
  const written = `## Reactions\n\n- **Those in office** ([Courier][1])\n${statements.join('\n')}\n\n[1]: https://courier.example.org/2025/11/20/boat "The boat"`;
  const { facts, findings } = await buildPaper(`${front('en')}${written}`, { unproved: false });
  expect(findings).toEqual([]);
  const [first, second] = facts.pages.map(({ lines }) => said(lines, /^Those/));
  expect(first).toEqual([expect.stringMatching(/^Those in office/)]);
  expect(second).toEqual(['Those in office (continued) [again]']);
});

it('sets a group’s words across all columns: they make none of them wider, and stay in their cell in a table within a list', async () => {
  const table = (head: string) => `| Town | Seats | Said |\n|---|---|---|\n| **${head}** | | |\n| Aaby | 3 | words |\n`;
  const lefts: number[] = [];
  for (const head of ['Europe', 'Europe and all of the islands that lie beside it in the north']) {
    const { facts, findings } = await buildPaper(`${front('en')}${table(head)}`, { unproved: false });
    expect(findings).toEqual([]);
    lefts.push(facts.words.find(({ text }) => text === 'words')?.places[0]?.box.left ?? 0);
  }
  expect((lefts[1] ?? 0) - (lefts[0] ?? 0)).toBeLessThan(220);
  const { facts, findings } = await buildPaper(`${front('en')}- Item\n\n  ${table('Europe').replaceAll('\n', '\n  ')}`, {
    unproved: false,
  });
  expect(findings).toEqual([]);
  expect(elements(facts.structure, 'TH').map(({ text }) => text)).toEqual(['Town', 'Seats', 'Said']);
});
