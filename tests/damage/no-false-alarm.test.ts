import { expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { runChecks } from '../../src/checks/run-checks.js';
import { buildProof } from '../helpers/proof.js';
import { generateArticle } from './generate-article.js';

const count = Number(process.env.BRIEF_COUNT ?? (process.env.BRIEF_LONG === '1' ? 300 : 6));
const first = Number(process.env.SEED ?? 1);
const seeds = process.env.SEED === undefined ? Array.from({ length: count }, (_, index) => first + index) : [first];

it('raises no false alarm over articles that were built as they should be', { timeout: 600_000 }, async () => {
  const alarms: string[] = [];
  for (const seed of seeds) {
    const { markdown, settings } = generateArticle(seed);
    const { promised, found } = await buildProof(markdown, settings);
    for (const { id, severity, message, paper } of runChecks(promised, found, { checks, settings: {} }))
      if (severity === 'error') alarms.push(`seed ${seed}: ${id}, p. ${paper?.page}: ${message}`);
  }
  console.log(
    [
      `articles without a false alarm: ${seeds.length - new Set(alarms.map((alarm) => alarm.split(':')[0])).size} / ${seeds.length}`,
      ...alarms,
    ].join('\n  '),
  );
  expect(alarms).toEqual([]);
});
