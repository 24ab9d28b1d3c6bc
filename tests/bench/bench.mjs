// `npm run bench [pages…]`: how long builds take on this machine. Nothing here fails on a time.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeArticle } from './make-article.mjs';
import { runNode } from './run-node.mjs';
import { hasBrowser, watchTimes } from './watch-times.mjs';

const runs = 5;
const watchedWord = 'Harbourmaster';
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
  if (hasBrowser) await benchWatch();
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
  const whole = median(
    repeat(() => runNode([program, 'build', article, '--out', folder, '--quiet', '--force'], { codes: [0, 1] }).seconds),
  );
  const kept = median(repeat(() => runNode([program, 'build', article, '--out', folder, '--quiet'], { codes: [0, 1] }).seconds));
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
  print(`  up to date     ${milliseconds(kept)}`);
  printChecks(parts);
}

/** Saves under watch, from the file to the screen and to the proof. */
async function benchWatch() {
  print('\n  watch, in a browser     save to pages: median   95 %      from there to the proof: median   95 %');
  for (const { name, text, word, saves } of watched()) {
    const { pages, shown, lookedAt, proved } = await watchTimes(text, word, saves);
    const cells = [median(shown), share(shown, 0.95), median(proved), share(proved, 0.95)].map((time) => milliseconds(time / 1000));
    print(
      `  ${name.padEnd(16)} ${String(pages).padStart(4)} pages        ${cells[0]} ${cells[1]}                       ${cells[2]} ${cells[3]}`,
    );
    if (lookedAt.length === 0) continue;
    const looked = [median(lookedAt), share(lookedAt, 0.95)].map((time) => milliseconds(time / 1000));
    print(`    ${'the pages that have changed, looked at before the others'.padEnd(74)}${looked[0]} ${looked[1]}`);
  }
}

function watched() {
  return [
    { name: 'witkoff-leak.md', text: readFileSync(join(root, 'content/witkoff-leak.md'), 'utf8'), word: 'special envoy', saves: 40 },
    { name: '300 pages', text: longText(), word: watchedWord, saves: 8 },
  ];
}

/** A word stands in the middle that stands nowhere else. */
function longText() {
  const lines = makeArticle(300).split('\n');
  const middle = lines.findIndex((line, index) => index > lines.length / 2 && /^[A-Z][a-z]+ [a-z]+ /.test(line));
  return lines.with(middle, `${watchedWord} ${lines[middle]}`).join('\n');
}

/** @param {readonly number[]} values @param {number} part */
function share(values, part) {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? Number.NaN;
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
