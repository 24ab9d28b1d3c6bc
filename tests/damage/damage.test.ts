import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { runChecks } from '../../src/checks/run-checks.js';
import type { Finding } from '../../src/model/index.js';
import { buildProof } from '../helpers/proof.js';
import { type Damaged, readDamaged, undamaged } from './damage.js';
import { damages } from './damages.js';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const long = process.env.BRIEF_LONG === '1' ? ['content/witkoff-leak.md', 'content/handbook.md', '../shared/articles/witkoff-leak.md'] : [];
const files = ['tests/fixtures/damage/rich.md', ...long].filter((file) => existsSync(at(file)));
/** One damage by its name, while it is being looked into. */
const only = process.env.DAMAGE;

it.each(files)('finds every damage to %s', { timeout: 600_000 }, async (path) => {
  const file = at(path);
  const proof = await buildProof(readFileSync(file), { folder: dirname(file), file });
  // Set by the same typesetter, so that nothing differs but the damage.
  const before = told(await readDamaged(await undamaged(proof), proof.promised));
  const missed: string[] = [];
  let made = 0;
  const skipped: string[] = [];
  for (const damage of damages) {
    if (only !== undefined && damage.name !== only) continue;
    const damaged = await damage.apply(proof).catch((error: unknown) => new Error(`cannot be made: ${error}`));
    if (damaged instanceof Error) {
      made += 1;
      missed.push(`${damage.name}: ${damaged.message.slice(0, 200)}`);
      continue;
    }
    if (damaged === undefined) {
      skipped.push(damage.name);
      continue;
    }
    made += 1;
    const more = [...told(damaged)].filter(([id, count]) => count > (before.get(id) ?? 0)).map(([id]) => id);
    if (only !== undefined) console.log(`${damage.name}: ${more.join(', ')}`);
    if (!more.some((id) => damage.finds.includes(id))) missed.push(`${damage.name}: found instead: ${more.join(', ') || 'nothing'}`);
  }
  console.log(
    [`${path}: damages found / made: ${made - missed.length} / ${made} (${skipped.length} skipped)`, ...missed].join('\n  missed: '),
  );
  if (skipped.length > 0) console.log(`${path}: nothing to damage: ${skipped.join('; ')}`);
  expect(missed).toEqual([]);
});

it('has sixty damages or more, of different names, by checks that there are', () => {
  const known = new Set(['opens-everywhere', ...checks.map(({ id }) => id)]);
  expect(damages.length).toBeGreaterThanOrEqual(60);
  expect(new Set(damages.map(({ name }) => name)).size).toBe(damages.length);
  expect(damages.flatMap(({ finds }) => finds.filter((id) => !known.has(id)))).toEqual([]);
});

/** How often each check speaks. */
function told({ found, findings = [], promised }: Damaged): ReadonlyMap<string, number> {
  const all: readonly Finding[] = [...findings, ...(found === undefined ? [] : runChecks(promised, found, { checks, settings: {} }))];
  const counts = new Map<string, number>();
  for (const { id } of all) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
