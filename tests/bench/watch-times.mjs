// How long a save takes to be on screen and proved: a watch as a user starts it, with its page in a browser.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const executable = '/usr/bin/chromium';
const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Whether there is a browser to show pages in. */
export const hasBrowser = existsSync(executable);

/** @typedef {{ readonly pages: number, readonly shown: readonly number[], readonly lookedAt: readonly number[], readonly proved: readonly number[] }} WatchTimes */

/**
 * Types into an article so many times. `shown` are the milliseconds from each save to the new pages on screen, `lookedAt` those from
 * there to the findings on pages that come first, of a long briefing, and `proved` those to all findings.
 * @param {string} text of the article; it holds the word that is changed
 * @param {string} word
 * @param {number} saves
 * @returns {Promise<WatchTimes>}
 */
export async function watchTimes(text, word, saves) {
  const folder = mkdtempSync(join(tmpdir(), 'brief-watch-bench-'));
  const article = join(folder, 'article.md');
  writeFileSync(article, text);
  const watch = spawn(process.execPath, [program, 'watch', 'article.md'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const address = await addressOf(watch.stdout);
    const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu'] });
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(address);
    await page.waitForFunction(isProved, 0, { timeout: 120_000 });
    await page.evaluate(noteTimes);
    const shown = /** @type {number[]} */ ([]);
    const lookedAt = /** @type {number[]} */ ([]);
    const proved = /** @type {number[]} */ ([]);
    // The first saves warm the code up, as the first minute of writing does.
    for (let save = -5; save < saves; save++) {
      const before = await page.evaluate(versionShown);
      const start = performance.timeOrigin + performance.now();
      writeFileSync(article, text.replace(word, `${word} ${'letters'.slice(0, 1 + (Math.abs(save) % 7))}${save % 2 === 0 ? '' : ' more'}`));
      await page.waitForFunction(isProved, before, { timeout: 120_000 });
      // Of a long briefing the pages that have changed come first, and all of them later.
      const times = await page.evaluate(timesOf, { first: before + 1, last: await page.evaluate(versionShown) });
      if (save < 0) continue;
      shown.push(times.shown - start);
      if (!Number.isNaN(times.lookedAt)) lookedAt.push(times.lookedAt - times.shown);
      proved.push(times.proved - times.shown);
    }
    const pages = await page.evaluate(pagesShown);
    await browser.close();
    return { pages, shown, lookedAt, proved };
  } finally {
    watch.kill('SIGINT');
    await new Promise((resolve) => watch.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {NodeJS.ReadableStream} output
 * @returns {Promise<string>}
 */
function addressOf(output) {
  return new Promise((resolve) => {
    let text = '';
    output.on('data', (chunk) => {
      text += chunk;
      const found = /http:\S+/.exec(text)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
}

// These run in the page.

/** @param {number} after */
function isProved(after) {
  const { version, proved } = /** @type {any} */ (globalThis).document.documentElement.dataset;
  return Number(version) > after && proved === version;
}

function versionShown() {
  return Number(/** @type {any} */ (globalThis).document.documentElement.dataset.version);
}

function pagesShown() {
  return /** @type {number} */ (/** @type {any} */ (globalThis).document.querySelectorAll('.sheet').length);
}

function noteTimes() {
  const page = /** @type {any} */ (globalThis);
  page.times = {};
  const root = page.document.documentElement;
  new page.MutationObserver(() => {
    const now = Date.now();
    page.times[`shown ${root.dataset.version}`] ??= now;
    page.times[`looked at ${root.dataset.lookedAt}`] ??= now;
    page.times[`proved ${root.dataset.proved}`] ??= now;
  }).observe(root, { attributes: true });
}

/** @param {{ readonly first: number, readonly last: number }} versions */
function timesOf({ first, last }) {
  const { times } = /** @type {any} */ (globalThis);
  return { shown: Number(times[`shown ${first}`]), lookedAt: Number(times[`looked at ${first}`]), proved: Number(times[`proved ${last}`]) };
}
