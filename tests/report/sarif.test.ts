import { expect, it } from 'vitest';
import { knownFindings } from '../../src/pipeline/known-findings.js';
import { sarifReport } from '../../src/report/sarif.js';
import { example } from './example-report.js';

const log = JSON.parse(sarifReport({ ...example, kinds: knownFindings }));
const [run] = log.runs;

it('is SARIF 2.1.0 with a rule for every kind of finding', () => {
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.tool.driver).toMatchObject({ name: 'Briefpress', version: '1.2.3' });
  const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(ids).toEqual([...Object.keys(knownFindings), 'not-a-kind-of-this-version']);
  expect(run.tool.driver.rules[0]).toEqual({
    id: 'file-is-readable',
    shortDescription: { text: knownFindings['file-is-readable']?.claim },
    defaultConfiguration: { level: 'error' },
  });
});

it('every result names its rule, its file and, where known, its place', () => {
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  const { ruleIndex: _, ...second } = run.results[1];
  expect(second).toEqual({
    ruleId: 'reference-is-defined',
    level: 'error',
    message: { text: '100% of <[99]> & "more"\nis ]]> \u001b[31mundefined\nDefine it.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/n%C3%A4h%2C%20er%3A.md' },
          region: { startLine: 12, startColumn: 3 },
        },
      },
    ],
  });
  expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['warning', 'error', 'note', 'error']);
  expect(run.results[3].locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'gone.md' } } }]);
});

it('says of a warning that it keeps the briefing from print, where it does', () => {
  const strict = { ...example, briefings: example.briefings.map((one) => ({ ...one, options: { ...one.options, strict: true } })) };
  const [first, second] = JSON.parse(sarifReport(strict)).runs[0].results;
  expect(first.level).toBe('warning');
  expect(first.message.text).toBe('There is no date (keeps the briefing from print, with --strict)\nAdd `date:`.');
  expect(second.message.text).not.toContain('--strict');
});
