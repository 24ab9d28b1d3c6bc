import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../src/checks/index.js';
import { commandLine } from '../src/commands/command-line.js';
import { build, readProject } from '../src/index.js';
import { findingKinds } from '../src/model/index.js';
import { readFrontMatter } from '../src/read/front-matter/read-front-matter.js';
import { fakeTerminal } from './commands/fake-terminal.js';
import { temporaryFolder } from './commands/temporary-folder.js';
import { readPdf, runningText } from './helpers/read-pdf.js';

const readme = () => readFileSync('README.md', 'utf8');

// After a change of what they are made from: `UPDATE=1 npx vitest run tests/readme.test.ts`.
describe('parts of README that are made from the program', () => {
  it.each<[name: string, made: () => string | Promise<string>]>([
    ['table: front matter', () => fieldsTable('front-matter')],
    ['table: config', () => fieldsTable('config')],
    ['table: exit codes', exitCodeTable],
    ['table: findings', findingsTable],
    ['table: checks', checksTable],
    ['help: build', () => helpOf(help)],
    ['help: check', () => helpOf(checkHelp)],
    ['help: explain', () => helpOf(explainHelp)],
    ['help: watch', () => helpOf(watchHelp)],
    ['help: edition', () => helpOf(editionHelp)],
    ['help: diff', () => helpOf(diffHelp)],
  ])('%s', async (name, made) => {
    const expected = await made();
    if (process.env.UPDATE === '1')
      writeFileSync(
        'README.md',
        readme().replace(partNamed(name), (_, begin, __, end) => `${begin}${expected}\n${end}`),
      );
    expect(partNamed(name).exec(readme())?.[2]).toBe(`${expected}\n`);
  });
});

describe('examples of README', () => {
  it('the article comes to the lines that are shown', async () => {
    const { pdf, findings } = await build({ text: fencedAfter('example', 'markdown') });
    expect(findings.map(({ id }) => id)).toEqual(['url-is-clean']);
    const printed = solid(runningText(await readPdf(pdf ?? new Uint8Array())));
    const shown = fencedAfter('on paper', 'text').split('\n').filter(Boolean);
    expect(shown.filter((line) => !printed.includes(solid(line)))).toEqual([]);
  });

  it('the settings of a project are valid', async () => {
    const folder = temporaryFolder({ 'brief.config.json': fencedAfter('config', 'json') });
    const { config, findings } = await readProject(folder);
    expect([findings, config.output, config.settings.lang]).toEqual([[], 'print', 'en-GB']);
  });

  it.each([
    ['definition-is-unique', 'Said. ([A][1], [B][2])\n\n[1]: https://example.org/a\n[2]: https://example.org/a\n'],
    ['reference-is-defined', 'Said.[^1]\n\n[^1]:\n'],
    ['definition-is-wellformed', 'As was said [1] and [2].\n\n[1] A, https://example.org/a\n[2] B, https://example.org/b\n'],
  ])('says that %s may be a warning', async (id, text) => {
    const { findings } = await build({ text: `# A title\n\n${text}` });
    expect(findings.filter((one) => one.id === id).map(({ severity }) => severity)).toEqual(['warning']);
    expect(partNamed('table: findings').exec(readme())?.[2]).toMatch(new RegExp(`^\\| \`${id}\` \\| error; warning where \\w`, 'mu'));
  });

  it('the front matter is valid', () => {
    const { findings } = readFrontMatter(`---\n${fencedAfter('front matter', 'yaml')}---\n`, 'example.md');
    expect(findings).toEqual([]);
  });
});

describe('README leads nowhere that is not there', () => {
  const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
  const headings = [...readme().matchAll(/^#+ (.+)$/gmu)].map(([, words = '']) => words.toLowerCase().replaceAll(' ', '-'));

  it('every npm script it names', () => {
    const named = [...readme().matchAll(/npm run ([\w-]+)/gu)].map(([, name]) => name);
    expect(named.filter((name = '') => !scripts.includes(name))).toEqual([]);
  });

  it('every file and heading it links', () => {
    const prose = readme().replace(/^```[\s\S]*?^```$|`[^`\n]+`/gmu, '');
    const targets = [...prose.matchAll(/\]\((?!https:)([^)]+)\)/gu)].map(([, target = '']) => target);
    const missing = targets.filter((target) => (target.startsWith('#') ? !headings.includes(target.slice(1)) : !existsSync(target)));
    expect(missing).toEqual([]);
  });
});

let help = '';
let checkHelp = '';
let explainHelp = '';
let watchHelp = '';
let editionHelp = '';
let diffHelp = '';
beforeAll(async () => {
  [help = '', checkHelp = '', explainHelp = '', watchHelp = '', editionHelp = '', diffHelp = ''] = await Promise.all(
    ['build', 'check', 'explain', 'watch', 'edition', 'diff'].map(async (command) => {
      const terminal = fakeTerminal('.');
      await commandLine([command, '--help'], terminal);
      return terminal.printed();
    }),
  );
});

/** A part of README between its marker and the next `<!-- end -->`. */
function partNamed(name: string): RegExp {
  return new RegExp(`(<!-- ${name} -->\n)([\\s\\S]*?)(<!-- end -->)`, 'u');
}

/** The fenced block below a marker, without its fences. */
function fencedAfter(marker: string, language: string): string {
  const block = new RegExp(`<!-- ${marker} -->\n\`\`\`${language}\n([\\s\\S]*?)\`\`\`\n`, 'u').exec(readme())?.[1];
  if (block === undefined) throw new Error(`README has no ${language} block below <!-- ${marker} -->`);
  return block;
}

function fieldsTable(name: string): string {
  const schema: Schema = JSON.parse(readFileSync(`templates/schema/${name}.schema.json`, 'utf8'));
  return table(
    ['field', 'what it says'],
    fieldsOf(schema).map(([name, description]) => [`\`${name}\``, description]),
  );
}

function findingsTable(): string {
  return table(
    ['finding', 'severity', 'what should hold'],
    Object.entries(findingKinds).map(([id, kind]) => {
      const also = 'also' in kind ? `; ${kind.also.severity} where ${kind.also.when}` : '';
      return [`\`${id}\``, `${kind.severity}${also}`, kind.claim];
    }),
  );
}

function checksTable(): string {
  return table(
    ['check', 'severity', 'claim'],
    checks.map(({ id, severity, claim }) => [`\`${id}\``, severity, claim]),
  );
}

function exitCodeTable(): string {
  const lines = /\nExit codes:\n([\s\S]*?)\n\n/u.exec(help)?.[1]?.split('\n') ?? [];
  return table(
    ['code', 'meaning'],
    lines.map((line) => line.trim().split(/ {2,}/u)),
  );
}

/** What `brief help …` prints before its examples. */
function helpOf(help: string): string {
  return `\`\`\`text\n${help.slice(0, help.indexOf('\nExamples:')).trimEnd()}\n\`\`\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** The fields of a schema at any depth, in its order: dotted name and description. */
function fieldsOf({ properties = {}, additionalProperties, items, anyOf = [] }: Schema, path = ''): readonly (readonly [string, string])[] {
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      [`${path}${name}`, field.description ?? ''] as const,
      ...fieldsOf(field, `${path}${name}.`),
    ]),
    ...(typeof additionalProperties === 'object' ? fieldsOf(additionalProperties, `${path}*.`) : []),
    ...(items === undefined ? [] : fieldsOf(items, path)),
    ...anyOf.flatMap((variant) => fieldsOf(variant, path)),
  ];
}

/** Without spaces, marks as plain figures. */
function solid(words: string): string {
  return words.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (figure) => figure.normalize('NFKC')).replace(/\s/gu, '');
}
