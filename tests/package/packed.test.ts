import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesOf } from '../commands/temporary-folder.js';

/** An empty folder in which the packed package is installed, as `npm install` leaves it. */
const folder = mkdtempSync(join(tmpdir(), 'brief-package-'));
const installed = join(folder, 'node_modules/briefpress');
const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

beforeAll(() => {
  // Compiles first where that is needed, as packing does.
  run(process.execPath, [resolve('src/launch.mjs'), '--version']);
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], '.');
  mkdirSync(dirname(installed), { recursive: true });
  run('tar', ['-xzf', `briefpress-${version}.tgz`]);
  renameSync(join(folder, 'package'), installed);
  // Only what the package says it needs is there, so that it cannot use what is installed for its tests.
  for (const name of Object.keys(dependencies)) link(resolve('node_modules', name), join(folder, 'node_modules', name));
  chmodSync(join(installed, 'dist/cli.js'), 0o755);
  link(join(installed, 'dist/cli.js'), join(folder, 'node_modules/.bin/brief'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('holds the program, the templates, README and licence, and nothing else', () => {
  const files = filesOf(installed);
  expect([...new Set(files.map((file) => file.split('/')[0]))]).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'templates']);
  expect(files).toEqual(
    expect.arrayContaining([
      'dist/cli.js',
      'dist/index.mjs',
      'dist/types/index.d.ts',
      'templates/briefing/brief.typ.hbs',
      'templates/briefing/theme.typ',
    ]),
  );
  expect(files.filter((file) => /\.(?:tsbuildinfo|map|tgz|cache)$|(?<!\.d)\.ts$|\.test\./u.test(file))).toEqual([]);
});

it('npx brief init && npx brief build', () => {
  expect(run('npx', ['--no', 'brief', 'init'])).toContain('made        content/first-briefing.md\n');
  expect(run('npx', ['--no', 'brief', 'build', '--strict'])).toContain('output/first-briefing.pdf');
  expect(readFileSync(join(folder, 'output/first-briefing.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

it('a briefing that another state of the program built is built anew, whichever of its files has changed', () => {
  const build = () => run('npx', ['--no', 'brief', 'build']);
  build();
  expect(build()).toContain('1 up to date');
  const hash = join(installed, 'dist/program.sha256');
  const digest = createHash('sha256');
  for (const name of readdirSync(join(installed, 'dist')).sort())
    if (/\.m?js$/u.test(name)) digest.update(`${name}\n`).update(readFileSync(join(installed, 'dist', name)));
  const own = readFileSync(hash, 'utf8');
  expect(own.trim()).toBe(digest.digest('hex'));
  writeFileSync(
    hash,
    own.replace(/^./u, (sign) => (sign === '0' ? '1' : '0')),
  );
  expect(build()).not.toContain('up to date');
  writeFileSync(hash, own);
});

it('brief init beside it && npm install && npm run brief', () => {
  const beside = mkdtempSync(join(tmpdir(), 'brief-beside-'));
  try {
    run('npx', ['--no', 'brief', 'init', beside]);
    run('npm', ['install', '--offline'], beside);
    expect(run('npm', ['run', 'brief'], beside)).toContain('output/first-briefing.pdf');
  } finally {
    rmSync(beside, { recursive: true });
  }
});

it('builds the same without the native compiler', () => {
  run(process.execPath, ['node_modules/.bin/brief', 'build', '--out', 'wasm'], folder, { BRIEF_ENGINE: 'wasm' });
  expect(readFileSync(join(folder, 'wasm/first-briefing.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

it('the example of the API in README runs', () => {
  const example = /<!-- api -->\n```js\n([\s\S]*?)```/u.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  writeFileSync(join(folder, 'example.mjs'), example);
  expect(run(process.execPath, ['example.mjs'])).toMatch(/^\d+ pages\n$/u);
});

it('gives editors the schemas', () => {
  const importSchema = 'import schema from "briefpress/schema/front-matter.schema.json" with { type: "json" }; console.log(schema.title)';
  expect(run(process.execPath, ['--no-warnings', '--input-type=module', '-e', importSchema])).toContain('Front matter');
});

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

/** Runs a program to its end and returns what it printed; fails the test where it does not end well. */
function run(program: string, args: readonly string[], cwd = folder, environment: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', env: { ...process.env, ...environment } });
  expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
  return stdout;
}
