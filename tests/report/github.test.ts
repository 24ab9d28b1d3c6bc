import { expect, it } from 'vitest';
import { githubReport } from '../../src/report/github.js';
import { example } from './example-report.js';

it('one command a finding, with what would end it early escaped, and what would steer a terminal made visible', () => {
  expect(githubReport(example).split('\n')).toEqual([
    '::warning file=content/näh%2C er%3A.md,title=date-is-given::There is no date%0AAdd `date:`.',
    '::error file=content/näh%2C er%3A.md,line=12,col=3,title=reference-is-defined::100%25 of <[99]> & "more"%0Ais ]]> \\u001b[31mundefined%0ADefine it.',
    '::notice file=content/näh.sources.yml,line=2,col=1,title=not-a-kind-of-this-version::p. 4: Only to know',
    '::error file=gone.md,title=file-is-readable::There is no such file',
    '',
  ]);
});

it('says of a warning that it keeps the briefing from print, where it does', () => {
  const strict = { ...example, briefings: example.briefings.map((one) => ({ ...one, options: { ...one.options, strict: true } })) };
  const [first, second] = githubReport(strict).split('\n');
  expect(first).toContain('::warning ');
  expect(first).toContain('::There is no date (keeps the briefing from print, with --strict)%0AAdd');
  expect(second).not.toContain('--strict');
});

it('says it of the project’s settings also where nothing is built on them', () => {
  const finding = {
    id: 'config-is-valid',
    severity: 'warning' as const,
    message: 'A field',
    source: { file: 'brief.config.json', line: 1, column: 1 },
  };
  expect(githubReport({ version: '1.2.3', strict: true, findings: [finding], briefings: [] })).toContain(
    'A field (keeps the briefing from print, with --strict)',
  );
});
