import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { initCommand } from '../../src/commands/init.js';
import { fakeTerminal } from './fake-terminal.js';
import { filesOf, temporaryFolder } from './temporary-folder.js';

const everything = ['.gitignore', 'content/first-briefing.md', 'output/.gitkeep', 'package.json'];

it('makes a folder that builds at once', () => {
  const folder = temporaryFolder();
  const terminal = fakeTerminal(folder);
  expect(initCommand('My Briefings', terminal)).toBe(0);
  expect(filesOf(join(folder, 'My Briefings'))).toEqual(everything);
  expect(JSON.parse(readFileSync(join(folder, 'My Briefings/package.json'), 'utf8'))).toEqual({
    name: 'my-briefings',
    private: true,
    type: 'module',
    scripts: { brief: 'brief build' },
    dependencies: { briefpress: JSON.parse(readFileSync('package.json', 'utf8')).version },
  });
  expect(terminal.printed()).toBe(`made        content/first-briefing.md
made        output/.gitkeep
made        .gitignore
made        package.json

Next:
  cd "My Briefings"
  npm install
  npm run brief

Then look at output/first-briefing.pdf, and put your own articles into content/.
`);
});

it('leaves what is there alone, and says so', () => {
  const folder = temporaryFolder({ 'package.json': '{}', 'content/first-briefing.md': 'mine' });
  const terminal = fakeTerminal(folder);
  expect(initCommand('.', terminal)).toBe(0);
  expect(filesOf(folder)).toEqual(everything);
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe('{}');
  expect(readFileSync(join(folder, 'content/first-briefing.md'), 'utf8')).toBe('mine');
  expect(terminal.printed()).toBe(`made        output/.gitkeep
made        .gitignore
left alone  content/first-briefing.md
left alone  package.json

Next:
  npx --no-install brief build

Then look at output/first-briefing.pdf, and put your own articles into content/.
`);
});

it('a file in the place of the folder: called wrongly', () => {
  const folder = temporaryFolder({ taken: '' });
  expect(() => initCommand('taken', fakeTerminal(folder))).toThrow('cannot write to taken: a file is in the place of a folder');
});

it.skipIf(!existsSync('/proc/self'))('a folder where the system takes none: called wrongly, and at once', () => {
  const terminal = fakeTerminal(temporaryFolder({}));
  expect(() => initCommand('/proc/briefings', terminal)).toThrow('cannot write to /proc/briefings: no folder can be made there');
});
