import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPaper, type Paper } from '../helpers/build-briefing.js';
import { referenceFaults } from '../helpers/reference-faults.js';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const asPublished = fileURLToPath(new URL('../../../shared/articles/witkoff-leak.md', import.meta.url));

function build(file: string): Promise<Paper> {
  return buildPaper(readFileSync(file, 'utf8'), { folder: dirname(file), file });
}

describe.each(readdirSync(content).filter((file) => file.endsWith('.md')))('content/%s', (name) => {
  let paper: Paper;
  beforeAll(async () => {
    paper = await build(`${content}/${name}`);
  }, 60_000);

  it('has nothing wrong with it', () => {
    expect(paper.result.findings.filter(({ severity }) => severity !== 'info').map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  });

  it('has every reference right', () => {
    expect(referenceFaults(paper)).toEqual([]);
  });

  it('has a page one of its own', () => {
    const [first] = paper.facts.pages;
    expect(first?.lines.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Bottom line', 'Key judgements', `Page 1 of ${paper.facts.pages.length}`]),
    );
    const begins = paper.facts.outline[0]?.target;
    expect(begins?.kind === 'page' ? begins.page : 0).toBeGreaterThan(1);
  });
});

describe.runIf(existsSync(asPublished))('the article as its author published it', () => {
  let paper: Paper;
  beforeAll(async () => {
    paper = await build(asPublished);
  }, 60_000);

  it('builds without error; its doubled, uncited and cut-off sources are told, and nothing else', () => {
    const told = paper.result.findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ id, severity, source }) => `${source?.line} ${severity} ${id}`);
    expect(told).toEqual([
      '35 warning source-is-listed-once',
      '36 warning listed-source-is-cited',
      '288 warning title-is-whole',
      '289 warning definition-is-unique',
    ]);
  });

  it('has twelve notes, every reference right', () => {
    expect(paper.notes).toHaveLength(12);
    expect(referenceFaults(paper)).toEqual([]);
  });

  it('has a derived page one of its own', () => {
    expect(paper.findings).toContain('1:1 info summary-is-derived');
    const first = paper.facts.pages[0]?.lines.map(({ text }) => text) ?? [];
    expect(first).toEqual(expect.arrayContaining(['Bottom line', 'Key judgements', 'How firmly we know it', 'Inside']));
    expect(first.filter((text) => /→ p\.\s\d+$/.test(text)).length).toBeGreaterThanOrEqual(3);
  });
});
