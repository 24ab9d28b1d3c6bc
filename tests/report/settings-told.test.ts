import { expect, it } from 'vitest';
import { githubReport } from '../../src/report/github.js';
import { junitReport } from '../../src/report/junit.js';
import { sarifReport } from '../../src/report/sarif.js';
import { built } from './example-report.js';

const settings = [
  { id: 'no-widow', severity: 'off', reason: 'House <style>, 100%' },
  { id: 'line-length', severity: 'error' },
] as const;
const report = { version: '1.2.3', briefings: [{ ...built, settings }] };
const without = { version: '1.2.3', briefings: [built] };

it('what the user has turned off or weighed otherwise is told in every format, with the reason', () => {
  const added = githubReport(report).replace(githubReport(without), '');
  expect(added).toBe(
    `::notice file=${built.source},title=no-widow::no-widow is turned off: House <style>, 100%25\n::notice file=${built.source},title=line-length::line-length counts as error\n`,
  );
  expect(junitReport(report)).toContain(`    <properties>
      <property name="no-widow" value="no-widow is turned off: House &lt;style&gt;, 100%"/>
      <property name="line-length" value="line-length counts as error"/>
    </properties>
`);
  expect(JSON.parse(sarifReport(report)).runs[0].invocations).toEqual([
    {
      executionSuccessful: true,
      toolConfigurationNotifications: [
        expect.objectContaining({ level: 'note', message: { text: 'no-widow is turned off: House <style>, 100%' } }),
        expect.objectContaining({ associatedRule: { id: 'line-length' }, message: { text: 'line-length counts as error' } }),
      ],
    },
  ]);
});

it('nothing is told where nothing was set', () => {
  expect(junitReport(without)).not.toContain('properties');
  expect(JSON.parse(sarifReport(without)).runs[0].invocations).toBeUndefined();
});
