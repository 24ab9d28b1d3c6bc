import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { startFlags } from '../../src/start-flags.js';

it('V8 is given only what it knows: it would complain on the terminal', () => {
  const flags = startFlags(process.versions.v8);
  expect(flags.length).toBeGreaterThan(0);
  const set = `for (const flag of ${JSON.stringify(flags)}) require('node:v8').setFlagsFromString(flag)`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', set], { encoding: 'utf8' });
  expect(stdout + stderr).toBe('');
});

it('a V8 that nobody has tried is given nothing', () => {
  expect(startFlags('99.1.2')).toEqual([]);
  expect(startFlags('10.2.154.26-node.36')).toEqual([]);
});
