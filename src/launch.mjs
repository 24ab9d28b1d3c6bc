// Starts the command line from a checkout: compiles first where a source is newer than what was compiled.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}dist/.tsbuildinfo`;

if (isStale()) compile();
await import('../dist/cli.js');

function isStale() {
  if (!existsSync(`${root}dist/cli.js`)) return true;
  const compiled = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs;
  if (compiled === undefined) return true;
  // Folders too: a file that was renamed keeps its time, its folder does not.
  const sources = ['', ...readdirSync(`${root}src`, { recursive: true })].map((name) => `${root}src/${name}`);
  return [`${root}tsconfig.json`, ...sources].some((path) => statSync(path).mtimeMs > compiled);
}

function compile() {
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  if (!existsSync(compiler)) fail('The packages are not installed. Run “npm ci” first.', 2);
  // Standard output is for results.
  const { status } = spawnSync(process.execPath, [compiler, '-b', root], { stdio: ['ignore', 2, 2] });
  if (status !== 0) fail('The sources do not compile; see above.', 70);
  // The compiler leaves the stamp alone when a file was touched but not changed.
  const now = new Date();
  utimesSync(stamp, now, now);
}

function fail(message, code) {
  process.stderr.write(`brief: ${message}\n`);
  process.exit(code);
}
