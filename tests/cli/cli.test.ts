import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { filesOf, temporaryFolder } from '../commands/temporary-folder.js';

const launcher = resolve('src/launch.mjs');

/** Runs the program as a user does, without a terminal. */
function brief(folder: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], { cwd: folder, encoding: 'utf8', input });
  return { status, stdout, stderr };
}

it('brief --version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(brief(temporaryFolder(), ['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

it('called wrongly: exit 2, nothing on standard output', () => {
  expect(brief(temporaryFolder(), ['build'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'brief: there is no content/*.md here\nName the articles to build, or run “brief init” to start with an example.\n',
  });
});

it('an article that cannot be built is told and done with: the engine’s thread holds nobody up', () => {
  const folder = temporaryFolder({ 'broken.md': '---\ndate: 2025-13-45\n---\n# A\n\n[b][c]\n', 'empty.md': '' });
  for (const file of ['broken.md', 'empty.md']) {
    const { status, signal } = spawnSync(process.execPath, [launcher, 'build', file], { cwd: folder, encoding: 'utf8', timeout: 20_000 });
    expect({ file, status, signal }).toEqual({ file, status: 1, signal: null });
  }
});

it('two articles and standard input are built at once; a missing file is exit 2', () => {
  const folder = temporaryFolder({
    'a.md': '---\ntitle: A\ndate: 2026-01-02\nlang: en\n---\nFirst words.\n',
    'b.md': '---\ntitle: B\ndate: 2026-01-02\nlang: en\n---\nOther words.\n',
  });
  const { status, stdout, stderr } = brief(folder, ['build', 'a.md', 'b.md', 'gone.md', '-', '--format', 'json'], '# C\n\nThird words.\n');
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  const found = JSON.parse(stdout).briefings.map(({ source, output }: Record<string, string>) => [source, output]);
  expect(found).toEqual([
    ['a.md', 'output/a.pdf'],
    ['b.md', 'output/b.pdf'],
    ['gone.md', undefined],
    ['<stdin>', 'output/c.pdf'],
  ]);
  expect(filesOf(join(folder, 'output')).filter((name) => !name.startsWith('.'))).toEqual(
    ['a', 'b', 'c'].flatMap((slug) => [`${slug}.pdf`, `${slug}.report.json`]),
  );
});

it('the folder that brief init makes builds without error or warning', () => {
  const folder = temporaryFolder();
  expect(brief(folder, ['init']).status).toBe(0);
  expect(brief(folder, ['build', '--strict'])).toMatchObject({ status: 0, stderr: '' });
});
