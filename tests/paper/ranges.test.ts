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

it('sets a range of years or pages with a dash, and keeps the hyphen of a heading, a date, a number, a score, a name and code', async () => {
  const written = `So it was in 2019-2024, “and in 2014-2019, as all of them said at once” ([Courier][1], see pp. 12-14), on 2026-03-02, by 555-1234, 3-2, a 737-800 and \`2019-2024\`; see [there](#in-2019-24).\n\n## In 2019-24\n\n${'It was so, and it went on for long. '.repeat(260)}\n\n[1]: https://courier.example.org/2025/11/20/boats "The boats"`;
  const { facts, findings, body } = await buildPaper(article(written, 'summary: false'), { unproved: false });
  expect(findings).toEqual([]);
  for (const printed of ['2019–2024,', '2014–2019,', '12–14', '2026-03-02', '555-1234', '3-2', '737-800', '2019-2024;', 'In 2019-24'])
    expect(body).toContain(printed);
  expect(facts.outline[0]?.title).toBe('In 2019-24');
});

describe('a range with a hyphen, which print sets with a dash, proves clean', () => {
  const range = 'It grew from 2019-2024 (pp. 12-14).';
  it.each([
    ['in a caption', `![A map.](map.png "${range}")`],
    ['in a caption on a line below', `![A map.](map.png)\n*Figure 1: ${range} ([AP][1])*`],
    ['in what stands for a picture', `![${range}](map.png)`],
    ['in a caption of HTML', `<figure><img src="map.png" alt="A map."><figcaption>${range}</figcaption></figure>`],
    ['in the caption of a table', `Table 1: ${range}\n\n| One | Two |\n|---|---|\n| ${range} | b |`],
    ['in a list, a term and a quotation', `- ${range}\n\nTerm ${range}\n: ${range}\n\n> ${range}\n>\n> — ${range}`],
    ['in a callout and its title', `> [!NOTE] ${range}\n> ${range}`],
    ['in a footnote', `One.[^a]\n\n[^a]: ${range}`],
    ['in a heading', `## ${range}\n\nSee [it](#it-grew-from-2019-2024-pp-12-14).`],
    [
      'in reactions',
      `## Reactions\n\n- **Berlin** (${range}): “no”. ([AP][1])\n- **Paris**: “${range}” ([AP][1])\n- **Rome** says ${range} ([AP][1])`,
    ],
    ['in the title of a source and a label', `It holds. ([AP, pp. 12-14][1], [The years 2019-2024][2])`],
  ])('%s', async (_, body) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'map.png'), png(600, 60));
    const text = `Said first. ([AP][1])\n\n${body}\n\n[1]: https://ap.example/a "${range} | AP"\n[2]: https://b.example/b "Years 2019-2024"`;
    expect(errors(await buildPaper(article(text), { folder, unproved: false }))).toEqual([]);
  });
});
