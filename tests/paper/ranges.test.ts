import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article } from '../helpers/articles.js';
import { buildPaper, type Paper } from '../helpers/build-briefing.js';
import { png } from '../helpers/png.js';
import { printedAfter } from '../helpers/printed-after.js';

/** Ranges that no line should part. */
const ranges = ['2020–2025', '12,5–14,3', '10–15%', '€3.2–€3.9', '1.–15.'];
const parted = ({ facts }: Paper) =>
  facts.pages.flatMap(({ lines }) => lines.map(({ text }) => text)).filter((text) => /\d[.%]?–$/u.test(text));
/** Texts of ever more letters, so that a range at their end meets the line's end everywhere. */
const growing = (range: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${'a'.repeat(index % 9)} ${'b '.repeat(Math.ceil(index / 4))}${range}`);

describe('a range of figures stands on one line', () => {
  it.each(ranges)('in a caption: %s', async (range) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'map.png'), png(600, 60));
    const figures = growing(range, 30).map((text) => `![A map.](map.png "The share ${text}")`);
    expect(parted(await buildPaper(article(`## Text\n\n${figures.join('\n\n')}`, 'summary: false'), { folder }))).toEqual([]);
  });

  it.each(ranges)('in a cell, before a mark as well: %s', async (range) => {
    const rows = growing(range, 30).map((text) => `| One | ${text} | ${text}[^a] | ${'Long words of a remark. '.repeat(6)}|`);
    const paper = await buildPaper(
      article(`| What | When | Then | Remark |\n|---|---|---|---|\n${rows.join('\n')}\n\n[^a]: A note.`, 'summary: false'),
    );
    expect(parted(paper)).toEqual([]);
  });
});

const edition = (words: string) => article(`## Text\n\nThe board has met.\n\n${words}\n\nNobody came.`, 'summary: false');
const errors = ({ findings }: Paper) => findings.filter((finding) => /\berror /u.test(finding));

describe('what has changed', () => {
  it('tells a range on one line', async () => {
    const texts = growing('2020–2025', 40).map((text) => `The share of those who ask ${text}.`);
    const paper = await printedAfter(
      [edition(texts.join('\n\n'))],
      edition(texts.map((text) => text.replace('2020', '2021')).join('\n\n')),
    );
    expect(errors(paper)).toEqual([]);
    expect(parted(paper)).toEqual([]);
  });

  it.each(['Berlin–Moskau', 'Minister/Präsident', 'Rhein-Main', 'Leistungstransformatorenlieferzeiten', 'Ort.Ort_Ort.Ort_Ort.Ort_Ort.Ort'])(
    'has a bar beside both lines that a changed word stands on: %s',
    async (word) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'map.png'), png(600, 60));
      const figures = (end: string) =>
        Array.from({ length: 16 }, (_, index) => `![Karte.](map.png "Zahl ${'a'.repeat(index + 1)} und ${end}.")`).join('\n\n');
      const text = (end: string) => article(`## Text\n\n${figures(end)}`, 'lang: de\nsummary: false');
      expect(errors(await printedAfter([text('sonst')], text(word), { folder, lang: 'de' }))).toEqual([]);
    },
  );
});
