import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from '../../src/commands/command-line.js';
import { watchCommand } from '../../src/commands/watch.js';
import type { Finding } from '../../src/model/index.js';
import type { PreviewState } from '../../src/preview/preview-messages.js';
import { article, shelf } from '../helpers/articles.js';
import { buildMarkdown } from '../helpers/build-briefing.js';
import { png } from '../helpers/png.js';
import { readPdf } from '../helpers/read-pdf.js';
import { fakeTerminal } from './fake-terminal.js';
import { startWatch, watchWorker } from './start-watch.js';
import { temporaryFolder } from './temporary-folder.js';

const text = article(`One word stands here. ([Axios][1])\n\n## Two\n\nAnother. ([AP][3])\n${shelf}`, 'date: 2026-01-02\nlang: en');

beforeAll(() => {
  // The thread runs from the bundle, which the launcher makes where it is stale.
  spawnSync(process.execPath, ['src/launch.mjs', '--version']);
});

async function watchFiles(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = temporaryFolder(files);
  return { folder, ...(await startWatch(folder)) };
}

const isDone = ({ status }: PreviewState) => status !== 'setting' && status !== 'proving';
const has = (id: string) => (state: PreviewState) => isDone(state) && state.findings.some((finding: Finding) => finding.id === id);
const hasNo = (id: string) => (state: PreviewState) => isDone(state) && !state.findings.some((finding: Finding) => finding.id === id);

describe('a watch', () => {
  it('builds at once, and again with every save, what a build of its own makes', async () => {
    const { folder, until } = await watchFiles({ 'a.md': text });
    const first = await until(({ status }) => status === 'proved');
    const path = join(folder, 'a.md');
    for (const words of ['Two words stand here.', 'Three.', 'One word stands here.']) {
      const changed = text.replace('One word stands here.', words);
      writeFileSync(path, changed);
      const { provedVersion } = await until((state) => state.status === 'proved' && state.provedVersion > first.provedVersion);
      await expect
        .poll(async () =>
          Buffer.compare(
            readFileSync(join(folder, 'output', 'a.pdf')),
            (await buildMarkdown(changed, { folder, file: 'a.md' })).pdf ?? Buffer.of(),
          ),
        )
        .toBe(0);
      expect(provedVersion).toBeGreaterThan(first.provedVersion);
    }
  });

  it('shows pages before they are proved, and tells which line of the article each printed line is', async () => {
    const { until, pages } = await watchFiles({ 'a.md': text });
    const { lines, version, provedVersion } = await until(({ status }) => status === 'proved');
    expect(pages()).toBe(1);
    expect(provedVersion).toBe(version);
    const line = text.split('\n').findIndex((one) => one.startsWith('One word')) + 1;
    expect(lines.some((mapped) => mapped.line === line)).toBe(true);
  });

  it('survives front matter that is half typed, and keeps the last good pages', async () => {
    const { folder, until, pages } = await watchFiles({ 'a.md': text });
    const good = await until(({ status }) => status === 'proved');
    writeFileSync(join(folder, 'a.md'), text.replace('lang: en', 'lang: [en'));
    const broken = await until(({ status }) => status === 'failed');
    expect(broken.findings.some(({ severity, source }) => severity === 'error' && source?.line !== undefined)).toBe(true);
    expect(broken.version).toBe(good.version);
    expect(broken.lines).toEqual(good.lines);
    expect(readFileSync(join(folder, 'output', 'a.pdf')).length).toBeGreaterThan(1000);
    writeFileSync(join(folder, 'a.md'), text);
    await until((state) => state.status === 'proved' && state.version > good.version);
    expect(pages()).toBe(2);
  });

  it('survives an article that is gone, and takes it up when it is back', async () => {
    const { folder, until } = await watchFiles({ 'a.md': text });
    const good = await until(({ status }) => status === 'proved');
    rmSync(join(folder, 'a.md'));
    const { findings } = await until(has('file-is-readable'));
    expect(findings.map(({ message }) => message)).toContain('The article is there no more');
    writeFileSync(join(folder, 'a.md'), text);
    await until((state) => state.status === 'proved' && state.version > good.version);
  });

  it('sees editors that put a new file in the place of the old one, again and again', async () => {
    const { folder, until } = await watchFiles({ 'a.md': text });
    let { version } = await until(({ status }) => status === 'proved');
    for (const word of ['first', 'second', 'third']) {
      writeFileSync(join(folder, '.a.md.swp'), text.replace('One word', `The ${word} word`));
      renameSync(join(folder, '.a.md.swp'), join(folder, 'a.md'));
      ({ version } = await until((state) => state.status === 'proved' && state.version > version));
    }
  });

  it('an image that is missing, comes, and changes', async () => {
    const { folder, until } = await watchFiles({ 'a.md': text.replace('Another.', 'Another.\n\n![A map](map.png)\n') });
    await until(has('image-is-readable'));
    writeFileSync(join(folder, 'map.png'), png(600, 300));
    const { version } = await until(hasNo('image-is-readable'));
    writeFileSync(join(folder, 'map.png'), png(300, 600));
    await until((state) => isDone(state) && state.version > version);
  });

  it('a sources file that comes, is wrong, and goes', async () => {
    const { folder, until } = await watchFiles({ 'a.md': text });
    const { version } = await until(({ status }) => status === 'proved');
    writeFileSync(join(folder, 'a.sources.yml'), '"1":\n  title: Given beside the article\n');
    await until((state) => state.status === 'proved' && state.version > version);
    writeFileSync(join(folder, 'a.sources.yml'), '"1": [\n');
    await until((state) => isDone(state) && state.findings.some(({ source }) => source?.file.endsWith('a.sources.yml') === true));
    rmSync(join(folder, 'a.sources.yml'));
    await until((state) => state.status === 'proved' && state.findings.every(({ source }) => source?.file !== 'a.sources.yml'));
  });

  it('an edition that is recorded: from then on the pages say what has changed since', async () => {
    const recorded = temporaryFolder({ 'a.md': text });
    expect(await commandLine(['edition', 'a.md'], fakeTerminal(recorded))).toBe(0);
    const { folder, until } = await watchFiles({ 'a.md': text.replace('One word stands', 'Two words stand') });
    const { version } = await until(({ status }) => status === 'proved');
    cpSync(join(recorded, 'a.editions.json'), join(folder, 'a.editions.json'));
    const next = await until((state) => state.status === 'proved' && state.version > version);
    expect(next.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { words } = await readPdf(readFileSync(join(folder, 'output', 'a.pdf')));
    expect(words.map((word) => word.text).join(' ')).toContain('What has changed');
  });

  it('a template with an error, and without', async () => {
    const { folder, until } = await watchFiles({ 'a.md': text.replace('lang: en', 'lang: en\ntemplate: mine') });
    await until(has('template-is-valid'));
    cpSync('templates/briefing', join(folder, 'mine'), { recursive: true });
    const { version } = await until(({ status }) => status === 'proved');
    const theme = join(folder, 'mine', 'theme.typ');
    const good = readFileSync(theme, 'utf8');
    writeFileSync(theme, `${good}\n#let broken = (\n`);
    const broken = await until(({ status }) => status === 'failed');
    expect(broken.version).toBe(version);
    writeFileSync(theme, good);
    await until((state) => state.status === 'proved' && state.version > version);
  });

  it('the project’s settings that change', async () => {
    const { folder, until } = await watchFiles({ 'a.md': text.replace('date: 2026-01-02\n', ''), 'brief.config.json': '{}' });
    const { findings } = await until(({ status }) => status === 'proved');
    const id = findings.find(({ severity }) => severity === 'warning')?.id ?? '';
    expect(id).not.toBe('');
    writeFileSync(join(folder, 'brief.config.json'), JSON.stringify({ checks: { [id]: 'off' } }));
    await until(hasNo(id));
    writeFileSync(join(folder, 'brief.config.json'), JSON.stringify({ checks: { [id]: 'off' }, paper: 'letter' }));
    // What is checked later goes by the settings that it was printed by.
    const report = () => JSON.parse(readFileSync(join(folder, 'output', 'a.report.json'), 'utf8'));
    await expect.poll(() => Object.keys(report().project), { timeout: 10_000 }).toEqual(['paper']);
  });

  it('goes over to another output folder and to other articles that the project’s settings name', async () => {
    const folder = temporaryFolder({ 'content/a.md': text, 'series/b.md': text });
    const { until, listed, printed } = await startWatch(folder, { inputs: [] }, 'of the project');
    await until(({ status }) => status === 'proved');
    writeFileSync(join(folder, 'brief.config.json'), '{"output": "print", "content": ["series", "content"]}');
    const isBuilt = (path: string) => existsSync(join(folder, path));
    await expect.poll(() => isBuilt('print/a.pdf') && isBuilt('print/b.pdf'), { timeout: 10_000 }).toBe(true);
    expect([...listed()].sort()).toEqual(['a', 'b']);
    writeFileSync(join(folder, 'brief.config.json'), '{"output": "print", "content": "series"}');
    await expect.poll(printed).toContain('content/a.md is none of the project’s articles any more, and followed no more');
    // Half typed it says nothing of either.
    writeFileSync(join(folder, 'brief.config.json'), '{"output": "pri');
    await expect.poll(printed).toContain('config-is-valid');
    expect([...listed()]).toEqual(['b']);
    expect([isBuilt('output/b.pdf'), isBuilt('pri')]).toEqual([false, false]);
  });

  it('says once that it must be started anew where another project has come in the place of its own', async () => {
    const folder = temporaryFolder({ 'here/content/a.md': text });
    const { until, listed, complained } = await startWatch(join(folder, 'here'), { inputs: [] });
    const { version } = await until(({ status }) => status === 'proved');
    writeFileSync(join(folder, 'brief.config.json'), '{"paper": "letter"}');
    await until((state) => state.status === 'proved' && state.version > version);
    expect([complained().split('start it anew').length - 1, [...listed()]]).toEqual([1, ['a']]);
  });

  it('tells a mistake in the project’s settings once, however many articles there are, and again at the next save', async () => {
    const folder = temporaryFolder({
      'content/a.md': text,
      'content/b.md': text,
      'content/c.md': text,
      'brief.config.json': '{"paper": 3}',
    });
    const { until, printed } = await startWatch(folder, { inputs: [] });
    const times = () => printed().split('config-is-valid').length - 1;
    await until(({ status }) => status === 'failed');
    writeFileSync(join(folder, 'brief.config.json'), '{"lang": "en", "paper": 4}');
    await expect.poll(() => printed().includes('“4”')).toBe(true);
    expect(times()).toBe(2);
    writeFileSync(join(folder, 'content', 'b.md'), `${text}\n`);
    await expect.poll(times).toBe(3);
    writeFileSync(join(folder, 'brief.config.json'), '{"lang": "en"}');
    await until(({ status }) => status === 'proved');
    await expect.poll(() => existsSync(join(folder, 'output', 'c.pdf')), { timeout: 10_000 }).toBe(true);
    expect(times()).toBe(3);
  });

  it('makes the output folder again where it has been deleted, and all that was in it', async () => {
    const folder = temporaryFolder({ 'content/a.md': text, 'content/b.md': text });
    const { until, printed } = await startWatch(folder, { inputs: [] });
    await until(({ status }) => status === 'proved');
    const areBuilt = () => ['a', 'b'].every((slug) => existsSync(join(folder, 'output', `${slug}.pdf`)));
    await expect.poll(areBuilt, { timeout: 10_000 }).toBe(true);
    rmSync(join(folder, 'output'), { recursive: true });
    await expect.poll(areBuilt, { timeout: 10_000 }).toBe(true);
    expect(printed()).not.toContain('output-is-writable');
  });

  it('makes again what is cleared out of the output folder, but for a PDF that somebody has taken', async () => {
    const folder = temporaryFolder({ 'content/a.md': text, 'content/b.md': text });
    const { until, printed } = await startWatch(folder, { inputs: [] });
    await until(({ status }) => status === 'proved');
    const file = (name: string) => join(folder, 'output', name);
    const areBuilt = (...names: string[]) => names.every((name) => existsSync(file(name)));
    await expect.poll(() => areBuilt('a.pdf', 'b.pdf', 'b.report.json'), { timeout: 10_000 }).toBe(true);
    rmSync(file('b.pdf'));
    for (const name of ['a.report.json', 'a.pdf']) rmSync(file(name));
    await expect.poll(() => areBuilt('a.pdf', 'a.report.json'), { timeout: 10_000 }).toBe(true);
    expect(areBuilt('b.pdf')).toBe(false);
    expect(printed()).not.toContain('gone');
  });

  it('refuses two articles with one output, and standard input', async () => {
    const terminal = fakeTerminal(temporaryFolder({ 'a.md': text, 'b/a.md': text }));
    const request = { inputs: ['a.md', 'b/a.md'], out: 'output', options: {}, strict: false, port: 0, open: false, quiet: true };
    const tools = { worker: watchWorker, stopped: Promise.resolve() };
    await expect(watchCommand(request, terminal, tools)).rejects.toThrow('a.md and b/a.md would both be a.pdf');
    await expect(watchCommand({ ...request, inputs: ['-'] }, terminal, tools)).rejects.toThrow('standard input cannot be watched');
  });

  it('without named files takes up what comes into the content folder, and lets go what leaves it', async () => {
    const folder = temporaryFolder({ 'content/a.md': text });
    const { until, listed, printed } = await startWatch(folder, { inputs: [] });
    await until(({ status }) => status === 'proved');
    const isBuilt = (slug: string) => existsSync(join(folder, 'output', `${slug}.report.json`));
    writeFileSync(join(folder, 'content', 'new.md'), text);
    await expect.poll(() => [...listed()]).toEqual(['a', 'new']);
    await expect.poll(() => isBuilt('new'), { timeout: 10_000 }).toBe(true);
    rmSync(join(folder, 'content', 'new.md'));
    await expect.poll(() => [...listed()]).toEqual(['a']);
    await expect.poll(printed).toContain('content/new.md is gone and followed no more');
    // It is asked for no more.
    writeFileSync(join(folder, 'brief.config.json'), '{}');
    await expect.poll(() => printed().split('1 of 1 briefing').length).toBeGreaterThan(3);
    expect(printed()).not.toContain('There is no such file');
    // Coming back it is drawn anew.
    rmSync(join(folder, 'output', 'new.report.json'));
    writeFileSync(join(folder, 'content', 'new.md'), text);
    await expect.poll(() => isBuilt('new'), { timeout: 10_000 }).toBe(true);
    expect([...listed()]).toEqual(['a', 'new']);
  });

  it('goes on with an article that is renamed, for whoever looks at it', async () => {
    const folder = temporaryFolder({ 'content/a.md': text, 'content/b.md': text });
    const { until, listed, pages, printed } = await startWatch(folder, { inputs: [] });
    const { slug, version } = await until(({ status }) => status === 'proved');
    expect(slug).toBe('a');
    await expect.poll(() => [...listed()]).toEqual(['a', 'b']);
    const before = pages();
    renameSync(join(folder, 'content', 'a.md'), join(folder, 'content', 'ferry.md'));
    const renamed = await until((state) => state.slug === 'ferry' && state.status === 'proved');
    expect([...listed()].sort()).toEqual(['b', 'ferry']);
    expect(printed()).toContain('content/a.md is content/ferry.md now');
    expect(printed()).not.toContain('There is no such file');
    // Its pages come, and are newer than those that are shown.
    expect(renamed.version).toBeGreaterThan(version);
    await expect.poll(pages).toBeGreaterThan(before);
    renameSync(join(folder, 'content', 'ferry.md'), join(folder, 'content', 'a.md'));
    const back = await until((state) => state.slug === 'a' && state.status === 'proved' && state.version > renamed.version);
    expect([...listed()].sort()).toEqual(['a', 'b']);
    expect(back.version).toBeGreaterThan(renamed.version);
  });

  it('tells a newcomer whose output another article has, and leaves the other alone', async () => {
    const folder = temporaryFolder({ 'content/a.md': text });
    const { until, listed, printed } = await startWatch(folder, { inputs: [] });
    await until(({ status }) => status === 'proved');
    writeFileSync(join(folder, 'content', 'A.markdown'), text);
    await expect.poll(printed).toContain('as would that of content/a.md');
    expect([...listed()]).toEqual(['a']);
  });

  it('ends in the middle of a build without writing a thing', async () => {
    const { folder, until, stop, code } = await watchFiles({ 'a.md': text });
    await until(({ status }) => status === 'proved');
    const report = readFileSync(join(folder, 'output', 'a.report.json'), 'utf8');
    writeFileSync(join(folder, 'a.md'), text.replace('One', 'No'));
    await until(({ status }) => status === 'setting' || status === 'proving');
    stop();
    expect(await code).toBe(0);
    expect(readFileSync(join(folder, 'output', 'a.report.json'), 'utf8')).toBe(report);
  });
});
