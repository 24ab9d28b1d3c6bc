import { existsSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { initCommand } from '../../src/commands/init.js';
import { readProject } from '../../src/project.js';
import { fakeTerminal } from './fake-terminal.js';
import { filesOf, temporaryFolder } from './temporary-folder.js';

const everything = ['.gitignore', 'brief.config.json', 'content/first-briefing.md', 'output/.gitkeep', 'package.json'];

it('makes a folder that builds at once', () => {
  const folder = temporaryFolder();
  const terminal = fakeTerminal(folder);
  expect(initCommand('My Briefings', terminal)).toBe(0);
  const checkout = relative(realpathSync(join(folder, 'My Briefings')), realpathSync('.'));
  expect(filesOf(join(folder, 'My Briefings'))).toEqual(everything);
  expect(JSON.parse(readFileSync(join(folder, 'My Briefings/package.json'), 'utf8'))).toEqual({
    name: 'my-briefings',
    private: true,
    type: 'module',
    scripts: { brief: 'brief build' },
    dependencies: { briefpress: `file:${checkout}` },
  });
  expect(terminal.printed()).toBe(`made        brief.config.json
made        content/first-briefing.md
made        output/.gitkeep
made        .gitignore
made        package.json

Next:
  cd "My Briefings"
  npm install
  npm run brief

npm takes Briefpress from ${checkout}, which must stay there.
Then look at output/first-briefing.pdf, and put your own articles into content/.
`);
});

it('within another project makes one of its own', async () => {
  const folder = temporaryFolder({ 'brief.config.json': '{"paper": "letter"}', 'content/a.md': '' });
  const terminal = fakeTerminal(folder);
  expect(initCommand('side', terminal)).toBe(0);
  expect(terminal.printed()).toContain(`brief.config.json makes the folder a project of its own within ${folder}\n`);
  expect((await readProject(join(folder, 'side'))).config).toMatchObject({ root: join(folder, 'side'), settings: {} });
});

it('leaves what is there alone, and says so', () => {
  const folder = temporaryFolder({ 'package.json': '{}', 'content/first-briefing.md': 'mine', 'node_modules/briefpress/x': '' });
  const terminal = fakeTerminal(folder);
  expect(initCommand('.', terminal, join(folder, 'node_modules/briefpress'))).toBe(0);
  expect(filesOf(folder)).toEqual([...everything.slice(0, 3), 'node_modules/briefpress/x', ...everything.slice(3)]);
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe('{}');
  expect(readFileSync(join(folder, 'content/first-briefing.md'), 'utf8')).toBe('mine');
  expect(terminal.printed()).toBe(`made        brief.config.json
made        output/.gitkeep
made        .gitignore
left alone  content/first-briefing.md
left alone  package.json

Next:
  npx --no-install brief build

Then look at output/first-briefing.pdf, and put your own articles into content/.
`);
});

const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
const registry = `https://registry.example.org/briefpress/-/briefpress-${version}.tgz`;
/** What npm records of an installed package. */
const record = (resolved: string) => JSON.stringify({ packages: { 'node_modules/briefpress': { resolved } } });

it.each([
  ['a packed file', record('file:../packed/briefpress.tgz'), 'file:../packed/briefpress.tgz'],
  ['a packed file that is gone', record('file:../gone.tgz'), 'file:../tools/node_modules/briefpress'],
  ['a registry', record(registry), version],
  ['an address of its own', record('https://example.org/briefpress.tgz'), 'https://example.org/briefpress.tgz'],
  ['a repository', record('git+ssh://git@example.org/briefpress.git#1a2b'), 'git+ssh://git@example.org/briefpress.git#1a2b'],
  ['somewhere npm does not know', '{}', 'file:../tools/node_modules/briefpress'],
])('npm install gets the package that made the folder, from where that came: %s', (_, lock, dependency) => {
  const folder = temporaryFolder({
    'tools/node_modules/.package-lock.json': lock,
    'tools/node_modules/briefpress/package.json': '{}',
    'packed/briefpress.tgz': '',
  });
  const terminal = fakeTerminal(folder);
  expect(initCommand('briefings', terminal, join(folder, 'tools/node_modules/briefpress'))).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'briefings/package.json'), 'utf8')).dependencies).toEqual({ briefpress: dependency });
  const stays = dependency.startsWith('file:') ? `npm takes Briefpress from ${dependency.slice(5)}, which must stay there.\n` : '';
  expect(terminal.printed()).toContain(`  npm install\n  npm run brief\n\n${stays}Then look`);
});

it('nothing is to be installed where the package is installed already, there or in a folder above', () => {
  const folder = temporaryFolder({ 'store/briefpress/package.json': '{}', 'briefings/node_modules/.package-lock.json': '{}' });
  symlinkSync(join(folder, 'store/briefpress'), join(folder, 'briefings/node_modules/briefpress'));
  for (const target of ['briefings', 'briefings/series/one']) {
    const terminal = fakeTerminal(folder);
    expect(initCommand(target, terminal, join(folder, 'store/briefpress'))).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, target, 'package.json'), 'utf8'))).not.toHaveProperty('dependencies');
    expect(terminal.printed()).toContain(`Next:\n  cd ${target}\n  npm run brief\n\nThen look`);
  }
});

it('a package.json that is there and lacks the package: says how it is added', () => {
  const folder = temporaryFolder({ 'My Briefings/package.json': '{}', 'My tools/briefpress/package.json': '{}' });
  const terminal = fakeTerminal(folder);
  expect(initCommand('My Briefings', terminal, join(folder, 'My tools/briefpress'))).toBe(0);
  expect(readFileSync(join(folder, 'My Briefings/package.json'), 'utf8')).toBe('{}');
  expect(terminal.printed()).toContain(`Next:
  cd "My Briefings"
  npm install "file:../My tools/briefpress"
  npx --no-install brief build

npm takes Briefpress from ../My tools/briefpress, which must stay there.
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
