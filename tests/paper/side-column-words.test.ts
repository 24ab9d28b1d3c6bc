import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article } from '../helpers/articles.js';
import { buildPaper, type Paper } from '../helpers/build-briefing.js';
import { png } from '../helpers/png.js';

const german = 'lang: de\nsummary: false';
const long = 'Leistungstransformatorenlieferzeiten';

/** An article with a picture and this caption. */
async function captioned(caption: string, frontMatter = german): Promise<Paper> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'map.png'), png(600, 200));
  return buildPaper(article(`## Text\n\n![Karte.](map.png "${caption}")\n\nEnde.`, frontMatter), { folder });
}

/** Lines of the side column. */
const beside = ({ facts }: Paper) =>
  facts.pages.flatMap(({ lines, width }) => lines.filter(({ box, size }) => box.left > width * 0.6 && size < 8.3).map(({ text }) => text));

it('a long word of a caption is hyphenated, not cut', async () => {
  const paper = await captioned(`Abb. 1: ${long}, gemessen in Monaten.`);
  const lines = beside(paper);
  expect(lines.filter((text) => /^Leistung.*-$|[^\s]-$/u.test(text)).length).toBeGreaterThan(0);
  expect(lines.join('').replaceAll('-', '')).toContain(long);
  expect(paper.body).toContain(`${long}, gemessen`);
  expect(paper.findings).toEqual([]);
});

it('a long name among the sources on a page is hyphenated, not cut', async () => {
  const source = '[9]: https://bbr.example.org/2025/11/19/plan "Der Plan | Bundesinstitut für Infrastrukturplanungskoordination"';
  const paper = await buildPaper(article(`Ein Satz. ([Bundesinstitut][9])\n\n${source}`, german));
  const name = beside(paper).filter((text) => /frastr|nungsko|planung/iu.test(text));
  expect(name.slice(0, -1).every((text) => text.endsWith('-'))).toBe(true);
  expect(name.length).toBeGreaterThan(1);
});

it('a domain among them breaks behind its stops, without a hyphen', async () => {
  const source = '[9]: https://a.example.org/2025/11/19/plan "Der Plan | www.infrastrukturplanung.bundesinstitut.example.org"';
  const paper = await buildPaper(article(`Ein Satz. ([Institut][9])\n\n${source}`, german));
  expect(beside(paper).filter((text) => text.endsWith('-'))).toEqual([]);
});
