import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { runChecks } from '../../src/checks/run-checks.js';
import { buildProof } from '../helpers/proof.js';
import { anyArticle } from './any-article.js';

/** The folder with the picture that the articles show. */
const folder = fileURLToPath(new URL('../fixtures/damage', import.meta.url));
const all = Array.from({ length: 700 }, (_, index) => index + 1);
/** Some of each kind, which are quick to build. */
const some = [7, 9, 13, 301, 302, 303, 631];

/** One article, or a share of them: `SEED=17 npx vitest run tests/damage/any-article.test.ts`, `SEED=1-300 …`. */
function chosen(): readonly number[] {
  const [from, to] = (process.env.SEED ?? '').split('-').map(Number);
  if (from) return all.slice(from - 1, to ?? from);
  return process.env.BRIEF_LONG === '1' ? all : some;
}

it('raises no false alarm over articles with every construct', { timeout: 3_600_000 }, async () => {
  const alarms: string[] = [];
  const unbuilt: string[] = [];
  const alarmed = new Set<number>();
  let pages = 0;
  const seeds = chosen();
  for (const seed of seeds) {
    const { markdown, settings } = anyArticle(seed);
    const proof = await buildProof(markdown, { ...settings, folder }).catch((error: unknown) => String(error));
    if (typeof proof === 'string') {
      unbuilt.push(`seed ${seed}: ${proof.slice(0, 300)}`);
      continue;
    }
    // No article is wrong in itself, but that a table may be too wide for any paper: then nothing of it fits.
    if (proof.findings.some(({ id }) => id === 'table-fits')) continue;
    for (const { id, severity, message } of proof.findings) if (severity === 'error') unbuilt.push(`seed ${seed}: ${id}: ${message}`);
    pages += proof.found.pages.length;
    for (const { id, severity, message, paper } of runChecks(proof.promised, proof.found, { checks, settings: {} })) {
      if (severity !== 'error') continue;
      alarmed.add(seed);
      alarms.push(`seed ${seed}: ${id} (p. ${paper?.page ?? '–'}): ${message}`);
    }
  }
  console.log(
    [
      `articles without a false alarm: ${seeds.length - alarmed.size} / ${seeds.length}, ${pages} pages, ${unbuilt.length} errors of the writer`,
      ...alarms.map((line) => `false alarm: ${line}`),
      ...unbuilt.map((line) => `not built: ${line}`),
    ].join('\n  '),
  );
  expect(alarms).toEqual([]);
  expect(unbuilt).toEqual([]);
});
