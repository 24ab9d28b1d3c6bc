import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../commands/temporary-folder.js';

/** A compiler that refuses what is wrong. */
const compiler = `
if (require('node:fs').readFileSync('src/cli.ts', 'utf8') === 'wrong') { console.log('cli.ts is wrong'); process.exit(1); }
`;

/** A bundler that notes each run, and writes a program that prints its arguments. */
const bundler = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
appendFileSync('runs', '.');
mkdirSync('dist', { recursive: true });
writeFileSync('dist/cli.js', 'console.log(process.argv.slice(2).join(" "))');
`;

function checkout(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder({ 'package.json': '{"type":"module"}', 'tsconfig.json': '{}', 'src/cli.ts': '', ...files });
  copyFileSync('src/launch.mjs', join(folder, 'src/launch.mjs'));
  const launch = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/launch.mjs', ...args], { cwd: folder, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  return { folder, launch, runs: () => readFileSync(join(folder, 'runs'), 'utf8').length };
}

const installed = {
  'node_modules/typescript/package.json': '{}',
  'node_modules/typescript/bin/tsc': compiler,
  '.rolldown.mjs': bundler,
};

it('compiles when nothing is compiled or a source is newer, and only then', () => {
  const { folder, launch, runs } = checkout(installed);
  const started = { status: 0, stdout: 'build a.md\n', stderr: '' };
  expect(launch('build', 'a.md')).toEqual(started);
  expect(launch('build', 'a.md')).toEqual(started);
  expect(runs()).toBe(1);
  const later = new Date(Date.now() + 5000);
  writeFileSync(join(folder, 'src/cli.ts'), '');
  utimesSync(join(folder, 'src/cli.ts'), later, later);
  expect(launch('build', 'a.md')).toEqual(started);
  expect(runs()).toBe(2);
});

it('sources that do not compile are exit 70, with the compiler’s words on standard error', () => {
  const { launch } = checkout({ ...installed, 'src/cli.ts': 'wrong' });
  expect(launch('build')).toEqual({ status: 70, stdout: '', stderr: 'cli.ts is wrong\nbrief: The sources do not compile; see above.\n' });
});

it('without packages: exit 2 and what to do', () => {
  const { launch } = checkout({});
  expect(launch('build')).toEqual({ status: 2, stdout: '', stderr: 'brief: The packages are not installed. Run “npm ci” first.\n' });
});
