import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../../src/read/config/read-config.js';
import { temporaryFolder } from '../../commands/temporary-folder.js';

const written = (text: string) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'brief.config.json'), text);
  return folder;
};

it('nothing is set where there is no file', async () => {
  expect(await readConfig(temporaryFolder())).toEqual({ config: { checks: {} }, findings: [] });
});

it('the nearest file above counts', async () => {
  const folder = written('{ "checks": { "no-widow": "off", "line-length": { "severity": "info", "reason": "Verse" } } }');
  const below = join(folder, 'a/b');
  mkdirSync(below, { recursive: true });
  expect(await readConfig(below)).toEqual({
    config: { checks: { 'no-widow': { severity: 'off' }, 'line-length': { severity: 'info', reason: 'Verse' } } },
    findings: [],
  });
});

it.each([
  ['{ "check": {} }', [['config-is-valid', 1, 12]]],
  ['{\n  "checks": { "no-widow": "never" }\n}', [['config-is-valid', 2, 27]]],
  ['{ "checks": ', [['config-is-valid', 1, 13]]],
  ['[]', [['config-is-valid', 1, 1]]],
])('%j is told with its place', async (text, expected) => {
  const { findings } = await readConfig(written(text));
  expect(findings.map(({ id, source }) => [id, source?.line, source?.column])).toEqual(expected);
  for (const { source, hint } of findings) expect([source?.file, hint === undefined]).toEqual(['brief.config.json', false]);
});
