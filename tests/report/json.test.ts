import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { briefingJson, jsonReport } from '../../src/report/json.js';
import { briefingReportSchema } from '../../src/report/report-schema.js';
import { built, example, failed, rejected } from './example-report.js';

it.each([rejected, built, failed])('the report of $slug conforms to the schema and comes back as it was', (briefing) => {
  const written: unknown = JSON.parse(briefingJson(briefing));
  expect(v.parse(briefingReportSchema, written)).toEqual(briefing);
});

it('the report of a run holds those of its briefings, and counts', () => {
  expect(JSON.parse(jsonReport(example))).toEqual({
    version: '1.2.3',
    errors: 2,
    warnings: 1,
    infos: 1,
    briefings: [rejected, built, failed],
  });
});

it.each([
  { ...built, clock: 1 },
  { ...built, status: 'good' },
  { ...built, findings: [{}] },
  { ...built, pages: 0 },
])('the schema refuses what is no report', (written) => {
  expect(v.safeParse(briefingReportSchema, written).success).toBe(false);
});

it('the published JSON Schema is that of the code', () => {
  // After a change of the schema: `UPDATE=1 npx vitest run tests/report/json.test.ts`, then `npm run format`.
  const file = 'templates/schema/report.schema.json';
  const schema = { ...toJsonSchema(briefingReportSchema), title: 'Report of a briefing' };
  if (process.env.UPDATE === '1') writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  const published: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(published).toEqual(schema);
});
