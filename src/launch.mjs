// Starts the command line from a checkout: builds first where a source is newer than what was built.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = `${root}dist/cli.js`;

if (isStale()) build();
await import('../dist/cli.js');

function isStale() {
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return true;
  // Folders too: a file that was renamed keeps its time, its folder does not.
  const sources = ['', ...readdirSync(`${root}src`, { recursive: true })].map((name) => `${root}src/${name}`);
  const settings = ['tsconfig.json', '.rolldown.mjs', 'package.json'].map((name) => `${root}${name}`);
  return [...settings, ...sources].some((path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > built);
}

function build() {
  if (!existsSync(`${root}node_modules`)) fail('The packages are not installed. Run “npm ci” first.', 2);
  run('node_modules/typescript/bin/tsc', '-b', root);
  run('.rolldown.mjs');
  // A bundle that came out the same keeps its time.
  const now = new Date();
  utimesSync(program, now, now);
}

function run(script, ...args) {
  // Standard output is for results.
  const { status } = spawnSync(process.execPath, [`${root}${script}`, ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) fail('The sources do not compile; see above.', 70);
}

function fail(message, code) {
  process.stderr.write(`brief: ${message}\n`);
  process.exit(code);
}
