import { describe, expect, it } from 'vitest';
import type { ProjectSettings } from '../../src/model/index.js';
import { buildMarkdown, buildPaper, type Paper } from '../helpers/build-briefing.js';

const config: ProjectSettings = {
  lang: 'de',
  organisation: 'Lindholm Institut',
  marking: 'Nur intern',
  paper: 'letter',
  labels: { notes: 'Belege' },
  largePrint: true,
  checks: { 'url-is-clean': { severity: 'off' } },
};
const text = 'Words. ([x][1])\n\n[1]: https://example.org/2026/11/22/a?utm_source=x "A title | Courier"\n';

/** Every line of every page, head and foot too. */
const printed = ({ facts }: Paper) => facts.pages.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
const sizeOfText = ({ facts }: Paper) => facts.pages.flatMap(({ lines }) => lines).find((line) => line.text.startsWith('Words.'))?.size;
const widths = ({ facts }: Paper) => [...new Set(facts.pages.map(({ width }) => Math.round(width)))];

describe('a project’s settings are on paper', () => {
  it('where the article gives none', async () => {
    const paper = await buildPaper(`---\ndate: 2026-11-22\n---\n${text}`, { config, lang: 'de' });
    expect(printed(paper)).toMatch(/Nur intern[\s\S]*Lindholm Institut[\s\S]*22\. November 2026[\s\S]*Belege[\s\S]*Nur intern/u);
    expect([widths(paper), sizeOfText(paper)]).toEqual([[612], expect.closeTo(14, 1)]);
    expect(paper.result.settings).toEqual([{ id: 'url-is-clean', severity: 'off' }]);
    expect(paper.result.findings.map(({ id }) => id)).not.toContain('url-is-clean');
  });

  it('and are proved there, each as the article’s own would be', async () => {
    const whole: ProjectSettings = { ...config, authors: ['Ada', 'Bo'], series: 'Hafenblätter', contact: 'desk@example.org', paper: 'a4' };
    const { findings } = await buildMarkdown(`---\ndate: 2026-11-22\n---\n${text}`, { config: whole });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('the article wins over them, options over both', async () => {
    const matter = '---\ndate: 2026-11-22\nlang: en\nmarking: Open\npaper: a4\n---\n';
    const paper = await buildPaper(`${matter}${text}`, { config, largePrint: false });
    expect(printed(paper)).toMatch(/Open[\s\S]*22 November 2026/u);
    expect(printed(paper)).not.toContain('Nur intern');
    expect([widths(paper), sizeOfText(paper)]).toEqual([[595], expect.closeTo(10.5, 1)]);
    expect(widths(await buildPaper(`${matter}${text}`, { config, paper: 'letter' }))).toEqual([612]);
  });

  it('a font or template of the project that is not there is told where the project names it', async () => {
    const place = (line: number) => ({ file: 'brief.config.json', line, column: 3 });
    const settings = { template: '/no/such', fonts: ['No Such'], places: { template: place(2), fonts: place(3) } };
    const { findings } = await buildMarkdown('---\ntitle: A\ndate: 2026-11-22\nlang: en\n---\nWords.\n', { config: settings });
    expect(findings.map(({ id, source }) => `${id} ${source?.file}:${source?.line}`)).toEqual([
      'template-is-valid brief.config.json:2',
      'font-is-found brief.config.json:3',
    ]);
  });
});
