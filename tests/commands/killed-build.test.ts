import { execFile, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder.js';

const isLong = process.env.BRIEF_LONG === '1';
const kills = isLong ? 50 : 1;
const brief = join(process.cwd(), 'dist', 'cli.js');

/** In the short run one that is soon set. */
const article = isLong
  ? readFileSync('content/witkoff-leak.md', 'utf8')
  : '# The bridge\n\nThe special envoy has crossed it. ([Courier][1])\n\n[1]: https://example.org/bridge "Bridge | Courier"\n';

beforeAll(() => {
  spawnSync(process.execPath, ['src/launch.mjs', '--version']);
});

const build = (folder: string) => promisify(execFile)(process.execPath, [brief, 'build', 'a.md'], { cwd: folder });
const pdfOf = (folder: string) => readFileSync(join(folder, 'output', 'a.pdf'));

it(
  `a build that is killed at any of ${kills} moments leaves the old PDF or the new one, whole, and the next build the new one`,
  async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.md');
    const old = article;
    const changed = old.replace('special envoy', 'special emissary');
    const states: Buffer[] = [];
    let longest = 0;
    for (const text of [changed, old]) {
      writeFileSync(path, text);
      const start = performance.now();
      await build(folder);
      longest = Math.max(longest, performance.now() - start);
      states.push(pdfOf(folder));
    }
    const [next, before] = states;
    let wasNew = 0;
    for (let kill = 0; kill < kills; kill++) {
      writeFileSync(path, changed);
      const child = spawn(process.execPath, [brief, 'build', 'a.md'], { cwd: folder, stdio: 'ignore', detached: true });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await new Promise((resolve) => setTimeout(resolve, (longest * 1.1 * (kill + 0.5)) / kills));
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await ended;
      const left = pdfOf(folder);
      const isNew = next?.equals(left) === true;
      wasNew += isNew ? 1 : 0;
      expect(isNew || before?.equals(left) === true, `kill ${kill}`).toBe(true);
      await build(folder);
      expect(next?.equals(pdfOf(folder)), `after kill ${kill}`).toBe(true);
      writeFileSync(path, old);
      await build(folder);
      expect(before?.equals(pdfOf(folder)), `back after kill ${kill}`).toBe(true);
    }
    if (isLong) console.log(`${kills} builds killed: ${wasNew} left the new PDF, ${kills - wasNew} the old one`);
  },
  isLong ? 300_000 : 60_000,
);

it('two builds of different states at once leave one of them, whole, and the next build what it should', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.md');
  const old = article;
  writeFileSync(path, old);
  const first = build(folder);
  await new Promise((resolve) => setTimeout(resolve, 150));
  writeFileSync(path, old.replace('special envoy', 'special emissary'));
  await Promise.all([first, build(folder)]);
  await build(folder);
  const left = pdfOf(folder);
  const fresh = temporaryFolder({ 'a.md': readFileSync(path) });
  await build(fresh);
  expect(left.equals(pdfOf(fresh))).toBe(true);
});
