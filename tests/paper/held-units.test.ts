import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper, type Paper } from '../helpers/build-briefing.js';
import { printedAfter } from '../helpers/printed-after.js';

/** Where a unit, or what a figure counts, begins on another line than its figure. */
const parted = ({ facts }: Paper, unit: string) =>
  facts.words.flatMap(({ text, places }, at) => {
    const own = text.startsWith(unit)
      ? (facts.words[at - 1]?.places.at(-1) ?? places[0])
      : text.includes(`\u00a0${unit}`)
        ? places.at(-1)
        : undefined;
    const [first] = places;
    const isApart = own !== undefined && (own.page !== first?.page || Math.abs(own.box.bottom - first.box.bottom) > 4);
    return isApart ? [`${facts.words[at - 1]?.text} / ${text}`] : [];
  });
const growing = (end: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${'a'.repeat(index % 9)} ${'b '.repeat(Math.ceil(index / 3))}${end}`);

it.each(['2 MVA', '30 Mvar', '110 kV', '7.4 years', '450 megawatts'])('a cell keeps %s on one line', async (amount) => {
  const [, unit = ''] = amount.split(' ');
  const rows = growing(amount, 30).map((text) => `| ${text} | ${'Long words of a remark. '.repeat(6)}|`);
  const paper = await buildPaper(article(`| What | Remark |\n|---|---|\n${rows.join('\n')}`, 'summary: false'));
  expect(parted(paper, unit)).toEqual([]);
  expect(paper.body).toContain(amount);
});

it('what is held together leaves tables of many columns room', async () => {
  const cell = 'Sitzung (12. September 2026) in Ausgabe 12, £680m–£820m und 3 km–5 km (D-Lansing)';
  const row = (text: string) => `| ${Array.from({ length: 8 }, () => text).join(' | ')} |`;
  const table = [row('Kopf'), row('---'), row(cell), row(cell)].join('\n');
  const { findings } = await buildPaper(`---\ntitle: T\ndate: 2026-01-01\nlang: de\nsummary: false\n---\nSatz.\n\n${table}\n`);
  expect(findings.filter((finding) => finding.includes(' error '))).toEqual([]);
});

it.each(['(R-S.C.)', '(R-Richland Township)', '(D-CA)'])('no line ends behind the party of a member: %s', async (member) => {
  const rows = Array.from({ length: 18 }, (_, index) => `- **Sen. Hal${'l'.repeat(index)} ${member}** said that “it is over.”`);
  const { facts, body } = await buildPaper(article(`## Reactions\n\n${rows.join('\n')}`, 'summary: false'));
  const names = facts.words.filter(({ text }) => /\([RD]-/.test(text));
  expect(names).toHaveLength(rows.length);
  expect(names.flatMap(({ text, places }) => (places.length > 1 ? [text] : []))).toEqual([]);
  expect(body).toContain(member.split(' ')[0]);
});

it.each([
  ['de', '0,7 Bewerbungen'],
  ['de', '90 Milliarden'],
  ['fr', '90 milliards'],
  ['fr', '2,5 barrages'],
])('a paragraph keeps a figure with what it counts, in one piece (%s): %s', async (lang, amount) => {
  const [, noun = ''] = amount.split(' ');
  const texts = Array.from({ length: 40 }, (_, index) => `${'lo la '.repeat(10)}${'o'.repeat(index)} ${amount} ${'la lo '.repeat(8)}`);
  const { facts } = await buildPaper(article(texts.join('\n\n'), `lang: ${lang}\nsummary: false`));
  const lines = facts.pages.flatMap((page) => page.lines.map(({ text }) => text));
  expect(lines.filter((text) => text.includes(noun)).length).toBe(texts.length);
  expect(lines.filter((text) => text.startsWith(noun))).toEqual([]);
});

it('a row of what has changed keeps a figure with its unit', async () => {
  const texts = growing('40 MVA', 40).map((text) => `The hall takes ${text} at most.`);
  const edition = (words: readonly string[]) => article(`## Text\n\n${words.join('\n\n')}`, 'summary: false');
  const paper = await printedAfter([edition(texts)], edition(texts.map((text) => text.replace('40', '60'))));
  expect(paper.findings.filter((finding) => /\berror /u.test(finding))).toEqual([]);
  expect(parted(paper, 'MVA')).toEqual([]);
});
