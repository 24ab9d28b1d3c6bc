import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { article, prose } from '../helpers/articles.js';
import { buildPaper, type Paper } from '../helpers/build-briefing.js';
import { referenceFaults } from '../helpers/reference-faults.js';

/** An article with notes on thirty sources, behind so many short paragraphs. */
function withNotes(paragraphs: number): string {
  const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
  const cited = numbers.map((number) => `It holds. ([Daily ${number}][${number}])`).join(' ');
  const listed = numbers.map((number) => `[${number}]: https://daily${number}.example.org/2025/11/19/plan "The plan"`);
  return article(`${prose(20)}\n\n${'A line.\n\n'.repeat(paragraphs)}${cited}\n\n${listed.join('\n')}`, 'summary: false');
}

/** How each page begins, below its head. */
const beginnings = ({ facts }: Paper) =>
  facts.pages.map(({ lines }) => lines.find(({ artifact, text }) => !artifact && text.trim() !== '')?.text.slice(0, 5));

it('takes the last notes along where the colophon would stand alone, however many pages the notes take', async () => {
  const paper = await buildPaper(withNotes(31));
  expect(beginnings(paper)).toEqual(['Brief', 'A lin', '7. “T', '28. “']);
  expect(referenceFaults(paper)).toEqual([]);
});

it('sets notes and colophon closer to each other where that saves a last page for the colophon alone', async () => {
  const [close, usual] = await Promise.all([30, 26].map((lines) => buildPaper(withNotes(lines), { unproved: false })));
  expect([close, usual].map((paper) => paper?.facts.pages.length)).toEqual([3, 3]);
  const gap = (paper: Paper | undefined) => {
    const notes = (paper?.facts.pages[2]?.lines ?? []).filter(({ text }) => /^\d+\. “The plan/.test(text));
    return (notes[0]?.box.top ?? 0) - (notes[1]?.box.top ?? 0);
  };
  expect(gap(usual) - gap(close)).toBeCloseTo(2, 1);
  expect(close?.findings.filter((found) => found.includes('error'))).toEqual([]);
  expect(close === undefined ? undefined : referenceFaults(close)).toEqual([]);
});

it('leaves the notes where they are while the colophon fits below', async () => {
  expect(beginnings(await buildPaper(withNotes(10)))).toEqual(['Brief', 'It ho', '23. “']);
});

it('leaves no more than a quarter of a page empty to take notes along, but takes what it can', async () => {
  const about = [2, 3, 4].map(
    (n) => `  https://daily${n}.example.org/plan: { description: "${'Told by those who were there. '.repeat(12)}" }`,
  );
  const cited = [1, 2, 3, 4].map((n) => `It holds. ([Daily ${n}][${n}])`).join(' ');
  const listed = [1, 2, 3, 4].map((n) => `[${n}]: https://daily${n}.example.org/plan "The plan"`).join('\n');
  const taken = new Set<number>();
  for (let lines = 16; lines < 26; lines++) {
    const text = `${'A line.\n\n'.repeat(lines)}${cited}\n\n${listed}`;
    const { facts } = await buildPaper(article(text, `summary: false\nsources:\n${about.join('\n')}`));
    const notes = facts.pages.map((page) => page.lines.filter(({ text }) => /^\d\. “The plan/.test(text)));
    const bottom = Math.min(...(notes[0] ?? []).map(({ box }) => box.bottom));
    // A line of the note and the foot lie below.
    expect(bottom).toBeLessThan(80 + 0.28 * 842);
    taken.add(notes[1]?.length ?? 0);
  }
  expect([...taken]).toEqual(expect.arrayContaining([0, 1, 2]));
});

it('leaves three notes at least on a last page, or a paragraph where there are none', async () => {
  for (const paragraphs of [16, 18, 20, 48]) {
    const { facts, findings } = await buildPaper(withNotes(paragraphs), { unproved: false });
    expect(findings.filter((found) => found.includes('error'))).toEqual([]);
    const notes = facts.pages.at(-1)?.lines.filter(({ text }) => /^\d+\. “The plan/.test(text)) ?? [];
    expect(notes.length).toBeGreaterThanOrEqual(3);
    const before = facts.pages.at(-2);
    expect(Math.min(...(before?.lines ?? []).filter(({ artifact }) => !artifact).map(({ box }) => box.bottom))).toBeLessThan(260);
  }
  const pages: number[] = [];
  for (let paragraphs = 23; paragraphs < 31; paragraphs++) {
    const { facts } = await buildPaper(article('A line of text.\n\n'.repeat(paragraphs), 'summary: false\ncontact: desk@example.org'));
    pages.push(facts.pages.length);
    expect(facts.pages.at(-1)?.lines.some(({ text }) => text.startsWith('A line of text.'))).toBe(true);
  }
  expect(new Set(pages)).toEqual(new Set([1, 2]));
});

it('takes notes along only once the pages before have come to rest', async () => {
  const { facts } = await buildPaper(readFileSync('content/witkoff-leak.md', 'utf8'), { file: 'content/witkoff-leak.md' });
  // A row of a table is taken to the next page after the first passes, and the notes come to stand further down.
  const begins = facts.pages.findIndex(({ lines }) => lines.some(({ text, artifact }) => !artifact && text === 'Notes'));
  for (const { lines } of facts.pages.slice(begins, -1))
    expect(Math.min(...lines.flatMap(({ box, artifact }) => (artifact ? [] : [box.bottom])))).toBeLessThan(80 + 0.28 * 842);
});
