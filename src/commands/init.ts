import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { packageFolder } from '../package-folder.js';
import type { ExitCode } from './exit-code.js';
import { makeFolder } from './make-folder.js';
import { writeFailure } from './prepare-output-folder.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';
import { writeFileWhole } from './write-file-whole.js';

/** `brief init`: a folder that builds at once. What is there already is left alone. Throws `UsageError` where nothing can be written. */
export function initCommand(target: string, { folder, output }: Terminal): ExitCode {
  const root = resolve(folder, target);
  const made: string[] = [];
  const kept: string[] = [];
  for (const [name, content] of initialFiles(root)) {
    const path = join(root, name);
    if (existsSync(path)) kept.push(name);
    else {
      writeNew(path, content(), target);
      made.push(name);
    }
  }
  output.write([...made.map((name) => `made        ${name}\n`), ...kept.map((name) => `left alone  ${name}\n`)].join(''));
  output.write(nextSteps(target, kept.includes('package.json')));
  return 0;
}

type InitialFile = readonly [name: string, content: () => string];

function initialFiles(root: string): readonly InitialFile[] {
  return [
    ['content/first-briefing.md', () => templateFile('first-briefing.md')],
    ['output/.gitkeep', () => ''],
    ['.gitignore', () => 'node_modules/\noutput/*\n!output/.gitkeep\n'],
    ['package.json', () => packageJson(basename(root))],
  ];
}

function templateFile(name: string): string {
  return readFileSync(join(packageFolder(), 'templates', 'init', name), 'utf8');
}

function packageJson(folderName: string): string {
  const name =
    folderName
      .toLowerCase()
      .replace(/[^a-z0-9-]+/gu, '-')
      .replace(/^-+|-+$/gu, '') || 'briefings';
  const content = { name, private: true, type: 'module', scripts: { brief: 'brief build' }, dependencies: { briefpress: version() } };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function writeNew(path: string, content: string, target: string): void {
  try {
    makeFolder(dirname(path));
    writeFileWhole(path, content);
  } catch (error) {
    throw new UsageError(`cannot write to ${target}: ${writeFailure(error)}`, 'Name another folder: brief init <folder>.');
  }
}

function nextSteps(target: string, hasPackage: boolean): string {
  const enter = target === '.' ? [] : [`cd ${/^[\w./-]+$/u.test(target) ? target : JSON.stringify(target)}`];
  const build = hasPackage ? ['npx --no-install brief build'] : ['npm install', 'npm run brief'];
  const steps = [...enter, ...build].map((step) => `  ${step}\n`).join('');
  return `\nNext:\n${steps}\nThen look at output/first-briefing.pdf, and put your own articles into content/.\n`;
}
