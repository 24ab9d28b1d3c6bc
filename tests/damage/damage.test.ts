import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { buildProof } from '../helpers/proof.js';
import { readDamaged, undamaged } from './damage.js';
import { damages } from './damages.js';
import { judge, saidBefore } from './judge.js';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const isLong = process.env.BRIEF_LONG === '1';
const own = 'tests/fixtures/damage/rich.md';
const others = ['content/witkoff-leak.md', 'content/handbook.md', '../shared/articles/witkoff-leak.md'].map(at);
/** One article alone, while it is being looked into: `ARTICLE=/a/path.md BRIEF_LONG=1 npx vitest run tests/damage/damage.test.ts`. */
const { ARTICLE } = process.env;
const files = ARTICLE === undefined ? [at(own), ...(isLong ? others : [])].filter((file) => existsSync(file)) : [ARTICLE];
/** Damages whose names hold this, while they are being looked into. */
const { DAMAGE } = process.env;
/** Made by qpdf where it is installed. */
const byQpdf = ['a locked file', 'a file that may not be copied from'];
/** One damage in so many is made in a short run; `SEED` chooses which. */
const share = 12;
const seed = Number(process.env.SEED ?? 1) % share;
const chosen = damages.filter(({ name }, index) => (DAMAGE === undefined ? isLong || index % share === seed : name.includes(DAMAGE)));

const named = files.map((file) => [relative(at('.'), file), file] as const);

it.each(named)('finds damages to %s on the page where they are', { timeout: 3_600_000 }, async (name, file) => {
  const proof = await buildProof(readFileSync(file), { folder: dirname(file), file });
  // Set by the same typesetter, so that nothing differs but the damage.
  const before = saidBefore(await readDamaged(await undamaged(proof), proof.promised));
  const missed: string[] = [];
  const skipped: string[] = [];
  for (const damage of chosen) {
    const verdict = await judge(damage, proof, before);
    if (verdict.kind === 'skipped') skipped.push(damage.name);
    if (verdict.kind === 'missed') missed.push(`${damage.name}: found ${verdict.told}`);
  }
  const made = chosen.length - skipped.length;
  if (isLong || missed.length > 0 || DAMAGE !== undefined)
    console.log(
      [
        `${name}: damages found / made: ${made - missed.length} / ${made} (${skipped.length} skipped)`,
        ...missed.map((line) => `missed: ${line}`),
        ...(skipped.length > 0 ? [`nothing to damage: ${skipped.join('; ')}`] : []),
      ].join('\n  '),
    );
  expect(missed).toEqual([]);
  // The article is written so that everything can be spoilt in it; in others more may be missing.
  if (file === at(own)) expect(skipped.filter((one) => !byQpdf.includes(one))).toEqual([]);
});

it('has damages of different names, by checks that there are, and one at least for each check', () => {
  const known = ['opens-everywhere', ...checks.map(({ id }) => id)];
  const aimed = new Set(damages.flatMap(({ finds }) => finds));
  expect(damages.length).toBeGreaterThan(200);
  expect(new Set(damages.map(({ name }) => name)).size).toBe(damages.length);
  expect([...aimed].filter((id) => !known.includes(id))).toEqual([]);
  expect(known.filter((id) => !aimed.has(id))).toEqual([]);
});
