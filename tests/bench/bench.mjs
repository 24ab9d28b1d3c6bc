// `npm run bench [pages…]`: how long builds take on this machine. Nothing here fails on a time.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeArticle } from './make-article.mjs';
import { runNode } from './run-node.mjs';

const runs = 5;
const stages = /** @type {const} */ (['read', 'compose', 'emit', 'typeset', 'finish', 'inspect', 'check']);
/** So many checks are listed, the slowest first. */
const checksShown = 12;
const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist/cli.js');
const buildOnce = fileURLToPath(new URL('build-once.mjs', import.meta.url));
const articles = [join(root, '../shared/articles/witkoff-leak.md'), join(root, 'content/witkoff-leak.md')];
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100, 300, 1000];

const folder = mkdtempSync(join(tmpdir(), 'brief-bench-'));
try {
  const article = articles.find((file) => existsSync(file));
  if (article !== undefined) benchArticle(article);
  benchSizes();
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * One article, as a user builds it, and where the time goes.
 * @param {string} article
 */
function benchArticle(article) {
  const floor = median(repeat(() => runNode(['-e', '0']).seconds));
  const whole = median(repeat(() => runNode([program, 'build', article, '--out', folder, '--quiet'], { codes: [0, 1] }).seconds));
  const parts = repeat(() => measure(article));
  print(`${relative(root, article)}, ${parts[0]?.pages} pages, median of ${runs}`);
  print(`  node -e 0      ${milliseconds(floor)}`);
  print(`  brief build    ${milliseconds(whole)}   ${(whole / floor).toFixed(1)} × node alone`);
  let rest = whole;
  for (const stage of stages) {
    const spent = median(parts.map(({ timings }) => timings[stage] / 1000));
    rest -= spent;
    print(`    ${stage.padEnd(12)} ${milliseconds(spent)}`);
  }
  print(`    the rest     ${milliseconds(rest)}   starting node, loading the program, writing`);
  printChecks(parts);
}

/**
 * The slowest checks, and what the others come to.
 * @param {readonly Measured[]} builds
 */
function printChecks(builds) {
  const ids = Object.keys(builds[0]?.timings.checks ?? {});
  const slowest = ids
    .map((id) => ({ id, spent: median(builds.map(({ timings }) => (timings.checks[id] ?? 0) / 1000)) }))
    .sort((a, b) => b.spent - a.spent);
  print(`  ${ids.length} checks, the slowest first; what is worked out for several counts for the first that asks`);
  for (const { id, spent } of slowest.slice(0, checksShown)) print(`    ${id.padEnd(27)} ${milliseconds(spent)}`);
  const others = slowest.slice(checksShown).reduce((sum, { spent }) => sum + spent, 0);
  print(`    ${'the others'.padEnd(27)} ${milliseconds(others)}`);
}

/** Articles of growing length; the short ones several times, since their times vary. */
function benchSizes() {
  print('\n  pages    seconds   ms a page   memory    read  compose  emit  typeset  finish  inspect  check (s)');
  const measured = sizes.map((size) => {
    const article = join(folder, `pages-${size}.md`);
    writeFileSync(article, makeArticle(size));
    const builds = repeat(() => measure(article), size > 100 ? 1 : 3);
    const { pages, seconds, memory, timings } = medianBy(builds, (build) => build.seconds);
    const cells = [
      String(pages).padStart(7),
      seconds.toFixed(2).padStart(10),
      ((1000 * seconds) / pages).toFixed(1).padStart(11),
      `${(memory / 1e6).toFixed(0)} MB`.padStart(8),
      ...stages.map((stage) => (timings[stage] / 1000).toFixed(2).padStart(7)),
    ];
    print(cells.join(' '));
    return { size, perPage: seconds / pages };
  });
  const [short, long] = [100, 1000].map((size) => measured.find((entry) => entry.size === size));
  if (short && long) print(`  a page at 1,000 pages costs ${(long.perPage / short.perPage).toFixed(2)} × a page at 100`);
}

/** @typedef {{ pages: number, seconds: number, memory: number, timings: Record<(typeof stages)[number], number> & { checks: Record<string, number> } }} Measured */

/**
 * Builds with the API in a process of its own.
 * @param {string} article
 * @returns {Measured}
 */
function measure(article) {
  const { seconds, output } = runNode([buildOnce, article, join(folder, 'measured.pdf')]);
  return { seconds, ...JSON.parse(output) };
}

/**
 * @template T
 * @param {() => T} run
 * @param {number} [times]
 * @returns {T[]}
 */
function repeat(run, times = runs) {
  return Array.from({ length: times }, run);
}

/** @param {readonly number[]} values */
function median(values) {
  return medianBy(values, (value) => value);
}

/**
 * @template T
 * @param {readonly T[]} values at least one
 * @param {(value: T) => number} by
 * @returns {T}
 */
function medianBy(values, by) {
  const sorted = values.toSorted((a, b) => by(a) - by(b));
  return /** @type {T} */ (sorted[Math.floor(sorted.length / 2)]);
}

/** @param {number} seconds */
function milliseconds(seconds) {
  return `${(1000 * seconds).toFixed(0).padStart(5)} ms`;
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
