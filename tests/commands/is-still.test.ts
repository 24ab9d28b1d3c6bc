import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isStill } from '../../src/commands/is-still.js';
import { buildBriefing } from '../../src/pipeline.js';
import { temporaryFolder } from './temporary-folder.js';

const files = {
  'a.md': '---\ntitle: T\ntemplate: mine\n---\nOne ([A][1]).\n\n![Gone](gone.png)\n\n[1]: https://a.example/x "X"\n',
  'a.sources.yml': '"1":\n  title: Y\n',
  'mine/brief.typ.hbs': 'x',
  'mine/theme.typ': '',
  'mine/parts/one.hbs': '',
  'mine/.hidden': '',
};

const build = async (folder: string) => {
  const input = { file: 'a.md', bytes: readFileSync(join(folder, 'a.md')), folder, slug: 'a' };
  const { readings = [] } = await buildBriefing(input, { keepReadings: true, unproved: true });
  return () => readings.filter((reading) => !isStill(reading)).map(({ path }) => path.slice(folder.length + 1));
};

it('what a build has read is as it was read', async () => {
  const changed = await build(temporaryFolder(files));
  expect(changed()).toEqual([]);
});

it.each([
  ['a.sources.yml', (path: string) => writeFileSync(path, '"1":\n  title: Z\n'), ['a.sources.yml']],
  ['a.sources.yml', (path: string) => rmSync(path), ['a.sources.yml']],
  ['gone.png', (path: string) => writeFileSync(path, 'here'), ['gone.png']],
  ['mine/theme.typ', (path: string) => writeFileSync(path, '// other'), ['mine/theme.typ']],
  ['mine/new.svg', (path: string) => writeFileSync(path, ''), ['mine']],
  ['mine/parts/one.hbs', (path: string) => rmSync(path), ['mine', 'mine/parts/one.hbs']],
  ['mine/.hidden', (path: string) => writeFileSync(path, 'not read'), []],
  ['b.md', (path: string) => writeFileSync(path, 'another article'), []],
])('a change of %s is noticed where it counts', async (name, change, expected) => {
  const folder = temporaryFolder(files);
  const changed = await build(folder);
  change(join(folder, name));
  expect(changed()).toEqual(expected);
});
