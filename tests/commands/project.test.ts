import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildRequest, buildCommand } from '../../src/commands/build.js';
import type { Pipeline } from '../../src/commands/build-article.js';
import type { PipelineOptions } from '../../src/pipeline.js';
import { fakePipeline } from './fake-pipeline.js';
import { fakeTerminal } from './fake-terminal.js';
import { filesOf, temporaryFolder } from './temporary-folder.js';

const plain: BuildRequest = {
  inputs: [],
  options: {},
  format: 'text',
  strict: false,
  quiet: false,
  keepTypst: false,
  proof: false,
  force: false,
};

async function build(folder: string, request: Partial<BuildRequest> = {}) {
  const terminal = fakeTerminal(folder);
  const asked: PipelineOptions[] = [];
  const pipeline: Pipeline = (input, options) => {
    asked.push(options);
    return fakePipeline(input, options);
  };
  const code = await buildCommand({ ...plain, ...request }, terminal, { pipeline });
  return { code, printed: terminal.printed(), asked };
}

const files = {
  'brief.config.json': '{ "content": ["texts", "more/*.md"], "output": "print", "template": "look", "largePrint": true }',
  'texts/a.md': 'date-is-given',
  'texts/sub/c.md': '',
  'more/b.md': '',
};

describe('brief.config.json', () => {
  it('says where the articles and the briefings are', async () => {
    const folder = temporaryFolder(files);
    expect((await build(folder)).code).toBe(0);
    expect(filesOf(join(folder, 'print'))).toEqual(['a.pdf', 'a.report.json', 'b.pdf', 'b.report.json']);
  });

  it('is the root in every folder below: reports name files from it, and the terminal from where one is', async () => {
    const folder = temporaryFolder(files);
    const { printed, asked } = await build(join(folder, 'texts/sub'));
    expect(printed).toContain('../a.md:1:1  warning');
    expect(printed).toContain('../../print/a.pdf');
    const report = JSON.parse(readFileSync(join(folder, 'print/a.report.json'), 'utf8'));
    expect(report).toMatchObject({ source: 'texts/a.md', output: 'print/a.pdf' });
    expect(asked[0]?.config).toMatchObject({ template: join(folder, 'look'), largePrint: true });
    const named = await build(join(folder, 'texts/sub'), { inputs: ['c.md'], out: 'here' });
    expect(named.printed).toBe('here/c.pdf  1 page\n1 of 1 briefing built\n');
  });

  it('without paths, the usual folders of its own', async () => {
    const folder = temporaryFolder({ 'brief.config.json': '{}', 'content/a.md': '', 'x/y.txt': '' });
    expect((await build(join(folder, 'x'))).code).toBe(0);
    expect(filesOf(join(folder, 'output'))).toEqual(['a.pdf', 'a.report.json']);
  });

  it('loses to the command line', async () => {
    const folder = temporaryFolder(files);
    const { asked } = await build(folder, { inputs: ['texts'], out: 'elsewhere', options: { template: 'mine', largePrint: false } });
    expect(asked).toMatchObject([{ template: join(folder, 'mine'), largePrint: false }]);
    expect(filesOf(join(folder, 'elsewhere'))).toEqual(['a.pdf', 'a.report.json']);
  });

  it.each([
    ['"nowhere"', 'there is no nowhere'],
    ['"empty"', 'there is no *.md in empty'],
    ['["texts", "x*.md"]', 'no file matches x*.md'],
  ])('that names what is not there is called wrong: %s', async (content, message) => {
    const folder = temporaryFolder({ ...files, 'brief.config.json': `{ "content": ${content} }` });
    mkdirSync(join(folder, 'empty'));
    await expect(build(folder)).rejects.toThrow(
      expect.objectContaining({
        name: 'UsageError',
        message,
        hint: expect.stringMatching(/^“content” in brief\.config\.json:\d+:\d+ names it\.$/u),
      }),
    );
  });
});
