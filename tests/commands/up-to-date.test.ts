import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildRequest, buildCommand } from '../../src/commands/build.js';
import { realPipeline } from '../../src/commands/build-article.js';
import { renderEditions } from '../../src/report/render-editions.js';
import { article, shelf } from '../helpers/articles.js';
import { png } from '../helpers/png.js';
import { fakeTerminal } from './fake-terminal.js';
import { temporaryFolder } from './temporary-folder.js';

const text = article(
  `One word. ([Axios][1])\n\n![A map](map.png)\n\n## Two\n\nAnother. ([AP][3])\n${shelf}`,
  'date: 2026-01-02\nlang: en\ntemplate: mine',
);
const edition = { number: 1, contentHash: 'ab12', passages: [], notes: [], stances: [] };
const plain: BuildRequest = {
  inputs: ['a.md'],
  out: 'output',
  options: {},
  format: 'text',
  strict: false,
  quiet: false,
  keepTypst: false,
  proof: false,
  force: false,
};

function project(): string {
  const folder = temporaryFolder({ 'a.md': text, 'map.png': png(700, 300), 'brief.config.json': '{}' });
  cpSync('templates/briefing', join(folder, 'mine'), { recursive: true });
  return folder;
}

/** Builds; tells how often an article was really built. */
async function build(folder: string, request: Partial<BuildRequest> = {}) {
  let built = 0;
  const terminal = fakeTerminal(folder);
  const code = await buildCommand({ ...plain, ...request }, terminal, {
    pipeline(input, options) {
      built += 1;
      return realPipeline(input, options);
    },
  });
  return { built, code, printed: terminal.printed() };
}

describe('a briefing that is up to date', () => {
  it('is not built again, and its findings are told again', async () => {
    const folder = project();
    const first = await build(folder);
    const pdf = readFileSync(join(folder, 'output', 'a.pdf'));
    const second = await build(folder);
    expect([first.built, second.built]).toEqual([1, 0]);
    expect(second.printed).toContain('output/a.pdf  up to date');
    expect(second.printed).toContain('1 of 1 briefing built (1 up to date)');
    expect(second.code).toBe(first.code);
    expect(second.printed.replace('  up to date', '').replace(' (1 up to date)', '')).toBe(first.printed);
    expect(readFileSync(join(folder, 'output', 'a.pdf'))).toEqual(pdf);
  });

  it('says so in json, and not in the report beside the PDF', async () => {
    const folder = project();
    await build(folder);
    const { printed } = await build(folder, { format: 'json' });
    expect(JSON.parse(printed)).toMatchObject({ briefings: [{ slug: 'a', upToDate: true }] });
    expect(readFileSync(join(folder, 'output', 'a.report.json'), 'utf8')).not.toContain('upToDate');
  });

  it.each<[string, (folder: string) => void, Partial<BuildRequest>?]>([
    ['a letter of the article changes', (folder) => writeFileSync(join(folder, 'a.md'), text.replace('One word', 'Two words'))],
    ['an image changes', (folder) => writeFileSync(join(folder, 'map.png'), png(300, 700))],
    ['a sources file comes', (folder) => writeFileSync(join(folder, 'a.sources.yml'), '"1":\n  title: New\n')],
    ['an edition is recorded', (folder) => writeFileSync(join(folder, 'a.editions.json'), renderEditions([edition]))],
    ['the template changes', (folder) => writeFileSync(join(folder, 'mine', 'parts', 'new.typ'), '')],
    [
      'the project’s settings change',
      (folder) => writeFileSync(join(folder, 'brief.config.json'), '{"checks":{"source-is-complete":"off"}}'),
    ],
    ['the PDF is gone', (folder) => rmSync(join(folder, 'output', 'a.pdf'))],
    ['the PDF is another', (folder) => writeFileSync(join(folder, 'output', 'a.pdf'), 'x')],
    ['the report is another', (folder) => writeFileSync(join(folder, 'output', 'a.report.json'), '{}')],
    ['the cache is gone', (folder) => rmSync(join(folder, 'output', '.cache'), { recursive: true })],
    ['the cache is broken', (folder) => writeFileSync(join(folder, 'output', '.cache', 'a.json'), '{"key":')],
    ['it is built for other paper', () => undefined, { options: { paper: 'letter' } }],
    ['it is built without bars beside changes', () => undefined, { options: { changeBars: false } }],
    ['its notes are numbered afresh', () => undefined, { options: { renumber: true } }],
    ['warnings reject now', () => undefined, { strict: true }],
    ['a proof sheet is wanted', () => undefined, { proof: true }],
    ['its Typst source is wanted', () => undefined, { keepTypst: true }],
    ['it is asked for', () => undefined, { force: true }],
  ])('is built again when %s', async (_, change, request) => {
    const folder = project();
    await build(folder);
    change(folder);
    expect((await build(folder, request)).built).toBe(1);
    if (request?.force !== true && request?.keepTypst !== true && request?.strict !== true)
      expect((await build(folder, request)).built).toBe(0);
  });

  it('is never a rejected one, nor a draft', async () => {
    const folder = project();
    writeFileSync(join(folder, 'a.md'), text.replace('[AP][3]', '[AP][99]'));
    for (let times = 0; times < 2; times++) expect((await build(folder)).built).toBe(1);
    writeFileSync(join(folder, 'a.md'), text);
    for (let times = 0; times < 2; times++) expect((await build(folder, { options: { draft: true } })).built).toBe(1);
  });

  it('is built again after a change that was rejected has been taken back, where its PDF is not the one of the record', async () => {
    const folder = project();
    await build(folder);
    writeFileSync(join(folder, 'a.md'), text.replace('[AP][3]', '[AP][99]'));
    await build(folder);
    writeFileSync(join(folder, 'a.md'), text);
    expect((await build(folder)).built).toBe(1);
    expect(existsSync(join(folder, 'output', 'a.rejected.pdf'))).toBe(false);
  });

  it('stays so beside a draft, which has files of its own', async () => {
    const folder = project();
    await build(folder);
    await build(folder, { options: { draft: true } });
    expect((await build(folder)).built).toBe(0);
    expect(existsSync(join(folder, 'output', 'a.draft.report.json'))).toBe(true);
  });

  it('is built again beside a rejected draft, which goes', async () => {
    const folder = project();
    await build(folder);
    writeFileSync(join(folder, 'map.png'), 'no picture');
    await build(folder, { options: { draft: true } });
    writeFileSync(join(folder, 'map.png'), png(700, 300));
    expect(existsSync(join(folder, 'output', 'a.rejected.report.json'))).toBe(true);
    expect((await build(folder)).built).toBe(1);
    expect(existsSync(join(folder, 'output', 'a.rejected.report.json'))).toBe(false);
  });

  it('with a proof sheet: the sheet is named while it is there', async () => {
    const folder = project();
    await build(folder, { proof: true });
    const { built, printed } = await build(folder);
    expect([built, printed]).toEqual([0, expect.stringContaining('proof sheet: output/a.proof.html')]);
    rmSync(join(folder, 'output', 'a.proof.html'));
    expect(await build(folder)).toMatchObject({ built: 1, printed: expect.not.stringContaining('proof sheet') });
  });

  it('a build that was killed while it wrote leaves nothing for long', async () => {
    const folder = project();
    await build(folder);
    // No process has this number: it is above what Linux gives.
    writeFileSync(join(folder, 'output', '.a.pdf.99999999.tmp'), 'half');
    writeFileSync(join(folder, 'output', `.a.pdf.${process.ppid}.tmp`), 'being written');
    await build(folder, { force: true });
    expect(existsSync(join(folder, 'output', '.a.pdf.99999999.tmp'))).toBe(false);
    expect(existsSync(join(folder, 'output', `.a.pdf.${process.ppid}.tmp`))).toBe(true);
  });
});

describe('what is in the way of the records', () => {
  it.each([
    ['a file where their folder should be', (folder: string) => writeFileSync(join(folder, 'output/.cache'), 'x')],
    ['a folder where one of them should be', (folder: string) => mkdirSync(join(folder, 'output/.cache/a.json'), { recursive: true })],
  ])('is no fault of the build: %s', async (_, put) => {
    const folder = project();
    mkdirSync(join(folder, 'output'));
    put(folder);
    const { code, built } = await build(folder);
    expect([code, built, existsSync(join(folder, 'output/a.pdf'))]).toEqual([0, 1, true]);
  });
});
