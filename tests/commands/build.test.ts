import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildRequest, buildCommand } from '../../src/commands/build.js';
import { commandLine } from '../../src/commands/command-line.js';
import { readPdf } from '../helpers/read-pdf.js';
import { fakePipeline } from './fake-pipeline.js';
import { type FakeTerminal, fakeTerminal } from './fake-terminal.js';
import { filesOf, temporaryFolder } from './temporary-folder.js';

const plain: BuildRequest = {
  inputs: [],
  out: 'output',
  options: {},
  format: 'text',
  strict: false,
  quiet: false,
  keepTypst: false,
  proof: false,
  force: false,
};

async function build(folder: string, request: Partial<BuildRequest> = {}, terminal: FakeTerminal = fakeTerminal(folder)) {
  const code = await buildCommand({ ...plain, ...request }, terminal, { pipeline: fakePipeline });
  return { code, printed: terminal.printed(), complained: terminal.complained() };
}

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('what is built', () => {
  it('without arguments: every content/*.md, in the order of their names, and nothing else there', async () => {
    const folder = temporaryFolder({ 'content/b.md': '# B', 'content/a.md': '# A', 'content/c.txt': '', 'content/.d.md': '' });
    expect(await build(folder)).toEqual({
      code: 0,
      printed: 'output/a.pdf  1 page\noutput/b.pdf  1 page\n2 of 2 briefings built\n',
      complained: '',
    });
    expect(filesOf(join(folder, 'output'))).toEqual(['a.pdf', 'a.report.json', 'b.pdf', 'b.report.json']);
  });

  it('files, folders and patterns, each article once', async () => {
    const folder = temporaryFolder({ 'one.md': '', 'two/a.md': '', 'two/b.markdown': '', 'two/three/c.md': '' });
    const { code } = await build(folder, { inputs: ['one.md', './one.md', 'two', 'two/**/*.md'] });
    expect(code).toBe(0);
    expect(filesOf(join(folder, 'output')).filter((name) => name.endsWith('.pdf'))).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'one.pdf']);
  });

  it('a file whose name looks like a pattern is that file', async () => {
    const folder = temporaryFolder({ '[draft] x.md': '' });
    await build(folder, { inputs: ['[draft] x.md'] });
    expect(filesOf(join(folder, 'output'))).toEqual(['draft-x.pdf', 'draft-x.report.json']);
  });

  it.each([
    ['there is no content folder', [], 'there is no content/*.md here'],
    ['the folder holds no article', ['.'], 'there is no *.md in .'],
    ['the pattern matches nothing', ['*.md'], 'no file matches *.md'],
  ])('%s: called wrongly', async (_, inputs, message) => {
    await expect(build(temporaryFolder(), { inputs })).rejects.toThrow(expect.objectContaining({ name: 'UsageError', message }));
  });

  it('standard input is named after its title', async () => {
    const folder = temporaryFolder();
    const terminal = fakeTerminal(folder, { input: '# Der Fluß & die Fähre\ndefinition-is-used' });
    const { code, printed } = await build(folder, { inputs: ['-'] }, terminal);
    expect(code).toBe(0);
    expect(printed).toContain('<stdin>:2:1  warning  ');
    expect(filesOf(join(folder, 'output'))).toEqual(['der-fluß-die-fähre.pdf', 'der-fluß-die-fähre.report.json']);
  });

  it('standard input that is empty is stdin, which goes when the article comes through', async () => {
    const folder = temporaryFolder();
    const command = async (input: string) => {
      const terminal = fakeTerminal(folder, { input });
      return [await commandLine(['build', '-'], terminal), terminal.printed()] as const;
    };
    const [code, printed] = await command('');
    expect([code, printed]).toEqual([1, expect.stringContaining('Look whether what should write the article has written anything.')]);
    expect(filesOf(join(folder, 'output'))).toEqual(['stdin.rejected.report.json']);
    expect((await command('# The ferry\n\nIt goes.\n'))[0]).toBe(0);
    expect(filesOf(join(folder, 'output'))).toEqual(['the-ferry.pdf', 'the-ferry.report.json']);
  });

  it('standard input without a title is stdin, and prints what it is, in its language', async () => {
    const folder = temporaryFolder();
    const terminal = fakeTerminal(folder, { input: '---\nlang: es\n---\nEl barco sale a las nueve.\n' });
    expect(await commandLine(['build', '-'], terminal)).toBe(0);
    expect(terminal.printed()).toContain('The briefing has no title; “Informe” is printed in its place  [title-is-given]');
    expect(filesOf(join(folder, 'output'))).toEqual(['stdin.pdf', 'stdin.report.json']);
    const { words } = await readPdf(readFileSync(join(folder, 'output', 'stdin.pdf')));
    expect(words.map(({ text }) => text).join(' ')).not.toContain('stdin');
  });

  it('a missing file is exit 2, writes nothing, and the others are built', async () => {
    const folder = temporaryFolder({ 'a.md': '# A' });
    const { code, printed } = await build(folder, { inputs: ['gone.md', 'a.md'] });
    expect(code).toBe(2);
    expect(printed).toContain('gone.md  error  There is no such file  [file-is-readable]\n');
    expect(filesOf(join(folder, 'output'))).toEqual(['a.pdf', 'a.report.json']);
  });

  it('what calls itself something else than Markdown is not printed; what has no ending may be', async () => {
    const folder = temporaryFolder({ 'package.json': '{}', 'a.pdf': '%PDF-1.7', notes: '# N', 'b.txt': '# B' });
    const { code, printed } = await build(folder, { inputs: ['package.json', 'a.pdf', 'notes', 'b.txt'] });
    expect(code).toBe(2);
    expect(printed).toContain('package.json  error  Unexpected file of the kind “.json”, expected an article in Markdown');
    expect(printed).toContain('A finished PDF is proved: brief check a.pdf');
    expect(filesOf(join(folder, 'output'))).toEqual(['b-txt.pdf', 'b-txt.report.json', 'notes.pdf', 'notes.report.json']);
  });

  it('of two files that would write one output none is built; a third one is', async () => {
    const folder = temporaryFolder({ 'x/a.md': '', 'y/A.md': '', 'b.md': '' });
    const { code, printed } = await build(folder, { inputs: ['x/a.md', 'y/A.md', 'b.md'] });
    expect(code).toBe(1);
    expect(printed.match(/\[slug-is-unique\]/gu)).toHaveLength(2);
    expect(filesOf(join(folder, 'output'))).toEqual(['b.pdf', 'b.report.json']);
  });

  it('standard input whose title is the name of a file: the file is built, the input is not', async () => {
    const folder = temporaryFolder({ 'a.md': 'from the file' });
    const { code } = await build(folder, { inputs: ['-', 'a.md'] }, fakeTerminal(folder, { input: '# A' }));
    expect(code).toBe(1);
    expect(read(folder, 'output/a.pdf')).toBe('from the file');
  });
});

describe('what is written', () => {
  it('an error: rejected, the last good PDF and nothing temporary beside it', async () => {
    const folder = temporaryFolder({ 'a.md': 'reference-is-defined', 'output/a.pdf': 'good' });
    const { code, printed } = await build(folder, { inputs: ['a.md'] });
    expect(code).toBe(1);
    expect(printed).toContain('rejected  output/a.rejected.pdf  1 page  1 error\n');
    expect(filesOf(join(folder, 'output'))).toEqual(['a.pdf', 'a.rejected.pdf', 'a.rejected.report.json']);
    expect(read(folder, 'output/a.pdf')).toBe('good');
  });

  it('no PDF: the last good one stays, a rejected one of an earlier build goes', async () => {
    const folder = temporaryFolder({ 'a.md': 'typesetting-succeeds\nno-pdf', 'output/a.pdf': 'good', 'output/a.rejected.pdf': 'old' });
    expect((await build(folder, { inputs: ['a.md'] })).code).toBe(1);
    expect(filesOf(join(folder, 'output'))).toEqual(['a.pdf', 'a.rejected.report.json']);
  });

  it('a success takes the stale rejected PDF away', async () => {
    const folder = temporaryFolder({ 'a.md': 'NEW', 'output/a.pdf': 'old', 'output/a.rejected.pdf': 'old' });
    expect((await build(folder, { inputs: ['a.md'] })).code).toBe(0);
    expect(filesOf(join(folder, 'output'))).toEqual(['a.pdf', 'a.report.json']);
    expect(read(folder, 'output/a.pdf')).toBe('NEW');
  });

  it('warnings reject with --strict only', async () => {
    const folder = temporaryFolder({ 'a.md': 'date-is-given' });
    expect((await build(folder, { inputs: ['a.md'], strict: true })).code).toBe(1);
    expect(filesOf(join(folder, 'output'))).toEqual(['a.rejected.pdf', 'a.rejected.report.json']);
    expect((await build(folder, { inputs: ['a.md'] })).code).toBe(0);
    expect(filesOf(join(folder, 'output'))).toEqual(['a.pdf', 'a.report.json']);
  });

  it.each(['reference-is-defined', 'heading-link-resolves', 'definition-is-unique', 'url-is-wellformed'])(
    'a draft may have %s',
    async (id) => {
      const folder = temporaryFolder({ 'a.md': id, 'output/a.pdf': 'good' });
      const { code, printed } = await build(folder, { inputs: ['a.md'], options: { draft: true } });
      expect(code).toBe(0);
      expect(printed).toContain(`a.md:1:1  warning  ${id} does not hold  [${id}]\n`);
      expect(filesOf(join(folder, 'output'))).toEqual(['a.draft.pdf', 'a.draft.report.json', 'a.pdf']);
      expect(read(folder, 'output/a.pdf')).toBe('good');
    },
  );

  it('a draft and a rejected PDF have files of their own: those of the good PDF stay as they were', async () => {
    const folder = temporaryFolder({ 'a.md': '# A' });
    const all = { inputs: ['a.md'], proof: true, keepTypst: true };
    expect((await build(folder, all)).printed).toContain('proof sheet: output/a.proof.html\n');
    const set = ['a.pdf', 'a.proof.html', 'a.report.json', 'a.typst/brief.typ', 'a.typst/images/1.png'];
    expect(filesOf(join(folder, 'output'))).toEqual(set);
    const before = set.map((name) => read(folder, `output/${name}`));
    writeFileSync(join(folder, 'a.md'), '# A\nreference-is-defined');
    expect((await build(folder, { ...all, options: { draft: true } })).printed).toContain('proof sheet: output/a.draft.proof.html\n');
    expect((await build(folder, all)).printed).toContain('proof sheet: output/a.rejected.proof.html\n');
    expect(set.map((name) => read(folder, `output/${name}`))).toEqual(before);
    const others = ['draft', 'rejected'].flatMap((status) => set.map((name) => name.replace('a.', `a.${status}.`)));
    expect(filesOf(join(folder, 'output'))).toEqual([...set, ...others].sort());
    expect(JSON.parse(read(folder, 'output/a.draft.report.json'))).toMatchObject({ status: 'draft', output: 'output/a.draft.pdf' });
    writeFileSync(join(folder, 'a.md'), '# A, changed\nreference-is-defined');
    await build(folder, { inputs: ['a.md'], options: { draft: true } });
    expect(filesOf(join(folder, 'output')).filter((name) => /rejected|draft\.proof/.test(name))).toEqual([]);
  });

  it('a build without --proof leaves the proof sheet of the same pages, and takes away that of others', async () => {
    const folder = temporaryFolder({ 'a.md': '# A' });
    await build(folder, { inputs: ['a.md'], proof: true });
    await build(folder, { inputs: ['a.md'], force: true });
    expect(filesOf(join(folder, 'output'))).toContain('a.proof.html');
    writeFileSync(join(folder, 'a.md'), '# B');
    await build(folder, { inputs: ['a.md'] });
    expect(filesOf(join(folder, 'output'))).toEqual(['a.pdf', 'a.report.json']);
  });

  it('and so where the pages are rejected', async () => {
    const folder = temporaryFolder({ 'a.md': '# A\nreference-is-defined' });
    await build(folder, { inputs: ['a.md'], proof: true });
    await build(folder, { inputs: ['a.md'], force: true });
    expect(filesOf(join(folder, 'output'))).toEqual(['a.rejected.pdf', 'a.rejected.proof.html', 'a.rejected.report.json']);
    writeFileSync(join(folder, 'a.md'), '# B\nreference-is-defined');
    await build(folder, { inputs: ['a.md'] });
    expect(filesOf(join(folder, 'output'))).toEqual(['a.rejected.pdf', 'a.rejected.report.json']);
  });

  it('a draft with another error is rejected', async () => {
    const folder = temporaryFolder({ 'a.md': 'table-fits' });
    expect((await build(folder, { inputs: ['a.md'], options: { draft: true } })).code).toBe(1);
    expect(filesOf(join(folder, 'output'))).toEqual(['a.rejected.pdf', 'a.rejected.report.json']);
  });

  it('the report file, the same at every build', async () => {
    const folder = temporaryFolder({ 'content/a.md': '# A\ndefinition-is-used', 'look/theme.typ': '' });
    const request = { options: { paper: 'letter', template: 'look' }, out: 'print' } as const;
    await build(folder, request);
    const first = read(folder, 'print/a.report.json');
    await build(folder, request);
    expect(read(folder, 'print/a.report.json')).toBe(first);
    expect(JSON.parse(first)).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/u),
      source: 'content/a.md',
      slug: 'a',
      status: 'built',
      output: 'print/a.pdf',
      title: 'A',
      pages: 2,
      contentHash: 'c0ffee',
      engine: 'native',
      options: { paper: 'letter', template: 'look' },
      project: {},
      findings: [
        {
          id: 'definition-is-used',
          severity: 'warning',
          message: 'definition-is-used does not hold',
          hint: 'Mend it.',
          source: { file: 'content/a.md', line: 2, column: 1 },
        },
      ],
    });
  });

  it('--keep-typst writes the Typst source, without files of an earlier one', async () => {
    const folder = temporaryFolder({ 'a.md': '', 'output/a.typst/old.typ': '' });
    await build(folder, { inputs: ['a.md'], keepTypst: true });
    expect(filesOf(join(folder, 'output'))).toEqual(['a.pdf', 'a.report.json', 'a.typst/brief.typ', 'a.typst/images/1.png']);
  });

  it('an output folder that cannot be one: called wrongly', async () => {
    const folder = temporaryFolder({ 'a.md': '', output: 'a file' });
    await expect(build(folder, { inputs: ['a.md'] })).rejects.toThrow(
      expect.objectContaining({ name: 'UsageError', message: 'cannot write to output: a file is in the place of a folder' }),
    );
  });

  it.skipIf(!existsSync('/proc/self'))('an output folder where the system takes none: called wrongly, and at once', async () => {
    const folder = temporaryFolder({ 'a.md': '' });
    await expect(build(folder, { inputs: ['a.md'], out: '/proc/briefings/2025' })).rejects.toThrow(
      expect.objectContaining({ name: 'UsageError', message: 'cannot write to /proc/briefings/2025: no folder can be made there' }),
    );
  });

  it('one output that cannot be written: exit 2, nothing temporary left, the others are built', async () => {
    const folder = temporaryFolder({ 'a.md': '', 'b.md': '', 'output/a.pdf/in-the-way': '' });
    const { code, printed } = await build(folder, { inputs: ['a.md', 'b.md'] });
    expect(code).toBe(2);
    expect(printed).toContain('a.md  error  output/a.pdf cannot be written: a folder is in the place of a file  [output-is-writable]\n');
    expect(filesOf(join(folder, 'output'))).toEqual(['a.pdf/in-the-way', 'b.pdf', 'b.report.json']);
  });

  it('through a link that stands for the output folder', async () => {
    const folder = temporaryFolder({ 'a.md': '' });
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'output'));
    expect((await build(folder, { inputs: ['a.md'] })).code).toBe(0);
    expect(filesOf(join(folder, 'elsewhere'))).toEqual(['a.pdf', 'a.report.json']);
  });
});

describe('settings of the project with a mistake', () => {
  const config = '{\n  "checks": { "no-widdow": "off" }\n}';
  const files = { 'content/a.md': '# A', 'content/b.md': 'reference-is-defined', 'output/a.pdf': 'good', 'brief.config.json': config };

  it('print nothing: exit 1, and every file in the output folder as it was', async () => {
    const folder = temporaryFolder(files);
    expect((await build(folder)).code).toBe(1);
    expect(filesOf(join(folder, 'output'))).toEqual(['a.pdf']);
    expect(read(folder, 'output/a.pdf')).toBe('good');
  });

  it('are told once, at their own place, and the articles are looked through', async () => {
    const { printed } = await build(temporaryFolder(files));
    expect(printed).toBe(`brief.config.json:2:15  error  Unexpected check “no-widdow”, expected one that exists  [config-is-valid]
    Did you mean “no-widow”?

not built  content/a.md

content/b.md:1:1  error  reference-is-defined does not hold  [reference-is-defined]
    Mend it.
not built  content/b.md  1 error

0 of 2 briefings built: 2 errors
`);
  });

  it('are not buried under what is no error', async () => {
    const { printed } = await build(temporaryFolder({ 'content/c.md': 'date-is-given', 'brief.config.json': config }));
    expect(printed).not.toContain('date-is-given');
    const mended = await build(temporaryFolder({ 'content/c.md': 'date-is-given' }));
    expect(mended.printed).toContain('date-is-given');
  });

  it('are told also where there is no article', async () => {
    const { code, printed } = await build(temporaryFolder({ 'brief.config.json': '{ "checks": }' }));
    expect([code, printed.split('\n')[0], printed.split('\n').at(-2)]).toEqual([
      1,
      'brief.config.json:1:13  error  Unexpected “}”, expected a value  [config-is-valid]',
      'nothing built: 1 error',
    ]);
  });

  it.each(['json', 'github', 'sarif', 'junit'] as const)('are in the report as %s, once', async (format) => {
    const { printed } = await build(temporaryFolder(files), { format });
    expect(printed.split('Unexpected check “no-widdow”, expected one that exists')).toHaveLength(format === 'junit' ? 3 : 2);
    expect(printed).toContain('brief.config.json');
  });

  it('even with --quiet', async () => {
    expect((await build(temporaryFolder(files), { quiet: true })).printed).toContain('brief.config.json:2:15  error');
  });
});

describe('what fails', () => {
  it('a bug is exit 70, shown without its stack, and the others are built', async () => {
    const folder = temporaryFolder({ 'a.md': 'crash', 'b.md': '' });
    const { code, printed, complained } = await build(folder, { inputs: ['a.md', 'b.md'] });
    expect(code).toBe(70);
    expect(printed).toContain('a.md  error  Briefpress itself failed: a wheel came off  [no-internal-error]\n');
    expect(complained).toBe('');
    expect(filesOf(join(folder, 'output'))).toEqual(['a.rejected.report.json', 'b.pdf', 'b.report.json']);
  });

  it('BRIEF_DEBUG=1 shows the stack', async () => {
    const folder = temporaryFolder({ 'a.md': 'crash' });
    const { complained } = await build(folder, { inputs: ['a.md'] }, fakeTerminal(folder, { environment: { BRIEF_DEBUG: '1' } }));
    expect(complained).toMatch(/^Error: a wheel came off\n {4}at /u);
  });

  it('neither PDF nor error is a bug, too', async () => {
    const folder = temporaryFolder({ 'a.md': 'no-pdf' });
    expect((await build(folder, { inputs: ['a.md'] })).code).toBe(70);
  });

  it('BRIEF_ENGINE names an engine', async () => {
    const folder = temporaryFolder({ 'a.md': '' });
    const terminal = fakeTerminal(folder, { environment: { BRIEF_ENGINE: 'steam' } });
    await expect(build(folder, { inputs: ['a.md'] }, terminal)).rejects.toThrow('BRIEF_ENGINE is “steam”');
  });
});

describe('what is printed', () => {
  it('colours on a terminal, none with NO_COLOR or in a file', async () => {
    const folder = temporaryFolder({ 'a.md': 'date-is-given' });
    const printed = async (isTerminal: boolean, environment: Record<string, string>) =>
      (await build(folder, { inputs: ['a.md'] }, fakeTerminal(folder, { isTerminal, environment }))).printed.includes('\u001b[');
    expect(await printed(true, {})).toBe(true);
    expect(await printed(true, { NO_COLOR: '1' })).toBe(false);
    expect(await printed(true, { TERM: 'dumb' })).toBe(false);
    expect(await printed(false, {})).toBe(false);
  });

  it('--quiet: errors and nothing else', async () => {
    const folder = temporaryFolder({ 'a.md': 'date-is-given', 'b.md': 'table-fits' });
    expect((await build(folder, { inputs: ['a.md', 'b.md'], quiet: true })).printed).toBe(
      'b.md:1:1  error  table-fits does not hold  [table-fits]\n    Mend it.\n',
    );
  });

  it('--format json is JSON, whatever happens', async () => {
    const folder = temporaryFolder({ 'a.md': 'crash', 'b.md': '# B' });
    const { printed } = await build(folder, { inputs: ['a.md', 'gone.md', 'b.md'], format: 'json' });
    const report = JSON.parse(printed);
    expect(report.briefings.map(({ status }: { status: string }) => status)).toEqual(['failed', 'failed', 'built']);
    expect(report.briefings[2]).toEqual(JSON.parse(read(folder, 'output/b.report.json')));
  });

  it('a rebuild after the article was mended says so', async () => {
    const folder = temporaryFolder({ 'a.md': 'table-fits' });
    expect((await build(folder, { inputs: ['a.md'] })).printed).toMatch(/0 of 1 briefing built: 1 error\n$/u);
    writeFileSync(join(folder, 'a.md'), '');
    expect((await build(folder, { inputs: ['a.md'] })).printed).toBe('output/a.pdf  1 page\n1 of 1 briefing built\n');
  });
});
