import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { packageFolder } from '../package-folder.js';
import { projectRoot } from '../project.js';
import type { ExitCode } from './exit-code.js';
import { makeFolder } from './make-folder.js';
import { ownDependency } from './own-dependency.js';
import { writeFailure } from './prepare-output-folder.js';
import { quoted } from './quoted.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { writeFileWhole } from './write-file-whole.js';

/** `brief init`: a folder that builds at once. What is there already is left alone. Throws `UsageError` where nothing can be written. */
export function initCommand(target: string, { folder, output }: Terminal, installed = packageFolder()): ExitCode {
  const root = resolve(folder, target);
  const dependency = () => ownDependency(root, installed);
  const around = projectRoot(root);
  const isWithin = around !== undefined && around !== root;
  const made: string[] = [];
  const kept: string[] = [];
  for (const [name, content] of initialFiles(root, dependency)) {
    const path = join(root, name);
    if (existsSync(path)) kept.push(name);
    else {
      writeNew(path, content(), target);
      made.push(name);
    }
  }
  output.write([...made.map((name) => `made        ${name}\n`), ...kept.map((name) => `left alone  ${name}\n`)].join(''));
  if (isWithin) output.write(`brief.config.json makes the folder a project of its own within ${around}\n`);
  output.write(nextSteps(target, { dependency: dependency(), hasPackage: kept.includes('package.json') }));
  return 0;
}

/** Editors complete settings by it. */
const schema = './node_modules/briefpress/templates/schema/config.schema.json';

type InitialFile = readonly [name: string, content: () => string];

/** What `npm install` has to fetch so that the command is there; undefined where it is. */
type Dependency = string | undefined;

function initialFiles(root: string, dependency: () => Dependency): readonly InitialFile[] {
  return [
    // It makes the folder the root of what lies below, and keeps it apart from a project around it.
    ['brief.config.json', () => `${JSON.stringify({ $schema: schema }, undefined, 2)}\n`],
    ['content/first-briefing.md', () => templateFile('first-briefing.md')],
    ['output/.gitkeep', () => ''],
    ['.gitignore', () => 'node_modules/\noutput/*\n!output/.gitkeep\n'],
    ['package.json', () => packageJson(basename(root), dependency())],
  ];
}

function templateFile(name: string): string {
  return readFileSync(join(packageFolder(), 'templates', 'init', name), 'utf8');
}

function packageJson(folderName: string, dependency: Dependency): string {
  const name =
    folderName
      .toLowerCase()
      .replace(/[^a-z0-9-]+/gu, '-')
      .replace(/^-+|-+$/gu, '') || 'briefings';
  const content = { name, private: true, type: 'module', scripts: { brief: 'brief build' } };
  const needed = dependency === undefined ? {} : { dependencies: { briefpress: dependency } };
  return `${JSON.stringify({ ...content, ...needed }, undefined, 2)}\n`;
}

function writeNew(path: string, content: string, target: string): void {
  try {
    makeFolder(dirname(path));
    writeFileWhole(path, content);
  } catch (error) {
    throw new UsageError(`cannot write to ${target}: ${writeFailure(error)}`, 'Name another folder: brief init <folder>.');
  }
}

function nextSteps(target: string, { dependency, hasPackage }: { readonly dependency: Dependency; readonly hasPackage: boolean }): string {
  const enter = target === '.' ? [] : [`cd ${quoted(target)}`];
  const install = dependency === undefined ? [] : [hasPackage ? `npm install ${quoted(dependency)}` : 'npm install'];
  const build = hasPackage ? 'npx --no-install brief build' : 'npm run brief';
  const steps = [...enter, ...install, build].map((step) => `  ${step}\n`).join('');
  const path = dependency?.startsWith('file:') ? dependency.slice('file:'.length) : undefined;
  const origin = path === undefined ? '' : `npm takes Briefpress from ${path}, which must stay there.\n`;
  return `\nNext:\n${steps}\n${origin}Then look at output/first-briefing.pdf, and put your own articles into content/.\n`;
}
