import { expect, it } from 'vitest';
import { cutToColumn } from '../../src/emit/cut-to-column.js';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const cited = (number: number) => `[Paper ${number}][${number}]`;
const defined = (most: number) =>
  upTo(most)
    .map((number) => `[${number}]: https://paper${number}.example.org/2025/11/20/boats "The boats of day ${number}"`)
    .join('\n');

it('lists as many sources of a crowded page as its side column holds, below the masthead, and says how many more there are', async () => {
  for (const most of [70, 140]) {
    const sentences = upTo(most).map((number) => `A boat went out. (${cited(number)})`);
    const { facts, findings } = await buildPaper(article(`Opening.\n\n## Boats\n\n${sentences.join(' ')}\n\n${defined(most)}`), {
      unproved: false,
    });
    expect(findings).toEqual([]);
    const [first] = facts.pages;
    const beside = first?.lines.filter(({ artifact, box, text }) => artifact && box.left > 400 && /Paper|more in/.test(text)) ?? [];
    expect(beside.length).toBeGreaterThan(50);
    expect(beside.at(-1)?.text).toMatch(new RegExp(`and ${most - beside.length + 1} more in the notes`));
    // Figures of three digits have room where the list is cut.
    expect(beside.every(({ box }) => box.left > 415)).toBe(true);
  }
});

it('counts the lines that names take in the side column', () => {
  const page = { side: 36, scale: 1 };
  const sources = upTo(10).map((number) => [number, 'A paper whose name takes two lines'] as const);
  expect(cutToColumn(sources, 26 + 200, page, 'and {n} more')).toEqual(sources);
  expect(cutToColumn(sources, 26 + 190, page, 'and {n} more')).toEqual([...sources.slice(0, 9), [0, 'and 1 more']]);
  expect(cutToColumn(sources, 26 + 90, page, 'and {n} more')).toEqual([...sources.slice(0, 4), [0, 'and 6 more']]);
  // What says how many more there are takes a line, too.
  expect(cutToColumn(sources, 26 + 180, page, 'and {n} more')).toEqual([...sources.slice(0, 8), [0, 'and 2 more']]);
  const short = upTo(10).map((number) => [number, 'Paper'] as const);
  expect(cutToColumn(short, 1.5 * (26 + 80), { side: 36, scale: 1.5 }, 'and {n} more')).toEqual([...short.slice(0, 7), [0, 'and 3 more']]);
});

it('parts a mark of very many figures over lines, each a link to its note', async () => {
  const written = `All boats went out that night. (${upTo(54).map(cited).join(', ')}) Then they came back.\n\n${defined(54)}`;
  for (const largePrint of [false, true]) {
    const { facts, findings } = await buildPaper(article(written), { unproved: false, largePrint });
    expect(findings).toEqual([]);
    const rows = facts.pages[0]?.lines.filter(({ text }) => /^\D*(?:\d+,){6}/.test(text)) ?? [];
    expect(rows.length).toBeGreaterThan(1);
  }
});

it('sets the figures of a mark that lines may part in their order also where text runs from right to left', async () => {
  for (const count of [8, 54]) {
    const written = `Boats went out. (${upTo(count).map(cited).join(', ')}) Then 12 came back.\n\n${defined(count)}`;
    const text = article(written, 'lang: he\nsummary: false');
    const { findings } = await buildPaper(text, { unproved: false, lang: 'he' });
    expect(findings.filter((found) => found.includes('error'))).toEqual([]);
  }
});

it('keeps tables upright and in their type, and lines of marks known for what they are, where very many stand on one place', async () => {
  const all = upTo(54).map(cited).join(', ');
  const rows = '| Boat | What |\n|---|---|\n| One | went out (CITED) |\n| Two | stayed |';
  const written = `> All of them went out, and nobody knew why they did. (CITED)\n\n${rows}\n\n## Reactions\n\n- **Ann**: “No.” (CITED)\n- **Max**: “Never.”\n- **Kim**: “Yes.”\n\n${defined(54)}`;
  for (const largePrint of [false, true]) {
    const { facts, findings } = await buildPaper(article(written.replaceAll('CITED', all), 'summary: false'), {
      unproved: false,
      largePrint,
    });
    expect(findings.filter((found) => /error|table|page/.test(found))).toEqual([]);
    expect(facts.pages.every(({ mediaBox: { right, top } }) => top > right)).toBe(true);
  }
});

it('breaks a word that no line holds at its syllables: in masthead, headings, running head, colophon and notes', async () => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  const written = `---\ntitle: ${word}\nsubtitle: ${word}\nauthor: ${word}\norganisation: ${word}\ndate: 2025-11-27\nlang: de\n---\nSie fuhr. ([Bote][1])\n\n## ${word}\n\n${'Sie fährt noch. '.repeat(400)}\n\n[1]: https://bote.example.org/2025/11/20/fahrt "${word}"`;
  for (const largePrint of [false, true]) {
    const { findings } = await buildPaper(written, { unproved: false, largePrint, lang: 'de' });
    expect(findings.filter((found) => found.includes('error'))).toEqual([]);
  }
});
