import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectNow } from '../../src/commands/watch/project-now.js';
import { readProject } from '../../src/project.js';
import { temporaryFolder } from './temporary-folder.js';

const started = async (files: Readonly<Record<string, string>>) => {
  const folder = temporaryFolder(files);
  const { config } = await readProject(folder);
  return {
    file: join(folder, 'brief.config.json'),
    now: projectNow({ options: {}, strict: false }, folder, config, () => undefined),
    folder,
  };
};

it.each([
  ['takes away', (file: string) => rmSync(file)],
  ['empties', (file: string) => writeFileSync(file, '')],
])('settings that an editor %s before it writes them are waited for', async (_, leave) => {
  const { file, now, folder } = await started({ 'brief.config.json': '{"output": "print", "paper": "a4"}' });
  leave(file);
  const settings = now.settings();
  // Due before what is waited for, however busy the machine is.
  setTimeout(() => writeFileSync(file, '{"output": "print", "paper": "letter"}'), 5);
  expect(await settings).toMatchObject({ out: join(folder, 'print'), findings: [], options: { config: { paper: 'letter' } } });
});

it('settings that are gone for good hold no more', async () => {
  const { file, now, folder } = await started({ 'brief.config.json': '{"output": "print"}' });
  rmSync(file);
  expect(await now.settings()).toMatchObject({ out: join(folder, 'output'), findings: [] });
});
