import { describe, expect, it } from 'vitest';
import { commandLine, failed } from '../../src/commands/command-line.js';
import { fakeTerminal } from './fake-terminal.js';
import { filesOf, temporaryFolder } from './temporary-folder.js';

async function brief(...args: string[]) {
  const folder = temporaryFolder();
  const terminal = fakeTerminal(folder);
  const code = await commandLine(args, terminal);
  return { code, printed: terminal.printed(), complained: terminal.complained(), files: filesOf(folder) };
}

it.each<string[]>([[], ['--help'], ['help'], ['build', '--help'], ['help', 'build'], ['help', 'init']])(
  'brief %s %s prints help with examples and exit codes',
  async (...args) => {
    const { code, printed, complained } = await brief(...args);
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(printed).toMatch(/^Usage: brief /u);
    if (!args.includes('init')) expect(printed).toMatch(/\nExamples:\n[\s\S]*\nExit codes:\n {2}0 /u);
  },
);

it('brief --version prints the version', async () => {
  expect(await brief('--version')).toEqual({ code: 0, printed: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u), complained: '', files: [] });
});

describe('called wrongly: exit 2, and what was probably meant', () => {
  it.each([
    [['biuld'], "brief: unknown command 'biuld'\n(Did you mean build?)\n"],
    [['content/a.md'], "brief: unknown command 'content/a.md'\n(Did you mean: brief build content/a.md?)\n"],
    [['build', '--papr', 'a4'], "brief: unknown option '--papr'\n(Did you mean --paper?)\n"],
    [['build', '--paper', 'a5'], "brief: option '--paper <size>' argument 'a5' is invalid. Allowed choices are a4, letter.\n"],
    [['build', '--out'], "brief: option '--out <folder>' argument missing\n"],
    [['build'], 'brief: there is no content/*.md here\nName the articles to build, or run “brief init” to start with an example.\n'],
    [['init', 'a', 'b'], "brief: too many arguments for 'init'. Expected 1 argument but got 2.\n"],
  ])('brief %j', async (args, complained) => {
    expect(await brief(...args)).toEqual({ code: 2, printed: '', complained, files: [] });
  });
});

it('behind the script of npm another command is itself, not a file of that name', async () => {
  const { code, files } = await brief('build', 'init');
  expect(code).toBe(0);
  expect(files).toContain('content/first-briefing.md');
  expect((await brief('build', 'help')).printed).toMatch(/^Usage: brief /u);
});

it('brief init makes its files in the working folder', async () => {
  const { code, files } = await brief('init');
  expect(code).toBe(0);
  expect(files).toContain('content/first-briefing.md');
});

it('a bug: exit 70 and a plea, the stack only with BRIEF_DEBUG=1', () => {
  const quiet = fakeTerminal('/');
  expect(failed(new Error('a wheel came off'), quiet)).toBe(70);
  expect(quiet.complained()).toBe(
    'brief: internal error: a wheel came off\nThis is a bug; please report it. BRIEF_DEBUG=1 shows where it happened.\n',
  );
  const debugging = fakeTerminal('/', { environment: { BRIEF_DEBUG: '1' } });
  failed(new Error('a wheel came off'), debugging);
  expect(debugging.complained()).toContain('\n    at ');
});
