import { describe, expect, it } from 'vitest';
import { article, shelf } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

const german = 'lang: de\nsummary: false';
const energy = `Ein Satz.

| Technologie | Wirtschaftlichkeit | Genehmigungsverfahren | Treibhausgasemissionen | Verantwortlichkeit |
|---|---|---|---|---|
| Gasbrennwertheizung | Wirtschaftlichkeitsberechnung liegt vor | Planfeststellungsverfahren nach Energiewirtschaftsgesetz | Treibhausgasminderungsverpflichtung | Bundesministerium |
| Kraft-Wärme-Kopplungsanlage | Betriebskostenzuschuss | Genehmigungsfreistellung | Emissionsfaktoren | Landesregierungen |`;
const heads = `Ein Satz.

| Technologie | Wirtschaftlichkeit | Genehmigungsverfahren | Treibhausgasemissionen | Verantwortlichkeit |
|---|---|---|---|---|
| a | b | c | d | e |`;
const half = `Ein Satz.

| Wer | Was | Wieviel | Wann |
|---|---|---|---|
| Bundeswirtschaftsministerium | Gasbrennwertheizung | 1 | 2026 |
| Bundesnetzagentur | ja, aber erst nach einer langen Prüfung aller Fragen, die der Ausschuss noch hat | 2 | 2027 |`;

const amounts = `A sentence.

| Company | Ticker | Rating | Price | Target | EBIT (USD m) | Effect of $100 (USD m) | Effect (%) |
|---|---|---|--:|--:|--:|--:|--:|
| A.P. Møller–Mærsk | MAERSKB DC | Hold | DKK 11,420 | DKK 11,000 | 1,950 | 620 | 31.8 |
| Evergreen | 2603 TT | Buy | TWD 203.50 | TWD 240.00 | 1,120 | 215 | 19.2 |`;

/** A briefing with its proof, and its lines without head and foot. */
async function linesOf(body: string, front: string, settings: object = {}) {
  const paper = await buildPaper(article(body, front), { ...settings, unproved: false });
  const lines = paper.facts.pages.flatMap((page) => page.lines.filter(({ artifact }) => !artifact).map(({ text }) => text));
  return { paper, lines };
}

describe('a table of long words', () => {
  it.each([
    ['heads and cells', energy, {}],
    ['heads and cells, in large print', energy, { largePrint: true }],
    ['heads over short cells, in large print', heads, { largePrint: true }],
    ['amounts with their currencies, in large print', amounts, { largePrint: true }],
  ])('keeps each within its column: %s', async (_, body, settings) => {
    const { paper } = await linesOf(body, german, settings);
    expect(paper.findings.filter((finding) => finding.includes('error'))).toEqual([]);
    expect(paper.facts.pages.every(({ width, height }) => width < height)).toBe(true);
  });

  it('parts them at their syllables, with a hyphen', async () => {
    const { paper, lines } = await linesOf(energy, german);
    expect(paper.body).toContain('Treibhausgasminderungsverpflichtung Bundesministerium');
    expect(lines.filter((line) => /[-\u00ad]$/u.test(line)).length).toBeGreaterThan(4);
    expect(lines).not.toContain('heizung');
  });

  it('parts them so that no line has two letters of a word', async () => {
    const words = Array.from({ length: 12 }, (_, index) => `${'Hof'.repeat(index % 6)}${index > 5 ? 'er' : ''}genehmigungsbehörde`);
    const rows = words.map((word) => `| ${word} | ${'ein Wort '.repeat(30)} | ${'ein Wort '.repeat(30)} | ${'ein Wort '.repeat(30)} |`);
    const { paper } = await linesOf(`Ein Satz.\n\n| Wer | Was | Wann | Wo |\n|---|---|---|---|\n${rows.join('\n')}`, german);
    const parted = paper.facts.words.filter(({ text, places }) => /behörde$/.test(text) && places.length > 1);
    expect(parted.length).toBeGreaterThan(4);
    const widths = parted.map(({ places }) => (places.at(-1)?.box.right ?? 0) - (places.at(-1)?.box.left ?? 0));
    expect(Math.min(...widths)).toBeGreaterThan(12);
  });

  it('gives them the room that other columns can spare', async () => {
    const { lines } = await linesOf(half, german, { largePrint: true });
    for (const word of ['Bundeswirtschaftsministerium', 'Gasbrennwertheizung']) expect(lines.join(' ')).toContain(word);
  });

  it('cuts between letters where the language has no syllables to part at', async () => {
    const { paper } = await linesOf(energy, 'lang: vi\nsummary: false');
    expect(paper.findings.filter((finding) => finding.includes('error'))).toEqual([]);
  });
});

describe('a reaction table', () => {
  const marks = '([Axios][1])';

  it('parts an actor’s long name with a hyphen', async () => {
    const reactions = `- **Rechtsschutzversicherungsgesellschaften:** „Nein.“ ${marks}\n- **Die Kommission:** „Ja.“ ${marks}\n- **Der Rat:** „Vielleicht.“ ${marks}`;
    const { lines } = await linesOf(`## Reaktionen\n\n${reactions}\n\n${shelf}`, german);
    expect(lines.some((line) => /^Rechtsschutz.*[-\u00ad]$/u.test(line))).toBe(true);
  });

  it('keeps a stance of some words on one line', async () => {
    const reactions = `- **Ann Lee:** “No.” ${marks} {stance=against}\n- **Bob Ray:** “Perhaps.” ${marks} {stance="wait and see"}\n- **Cy Fox:** “Yes.” ${marks} {stance=for}`;
    const { lines } = await linesOf(`## Reactions\n\n${reactions}\n\n${shelf}`, 'summary: false');
    expect(lines).toContain('wait and see');
  });
});
