import { readFileSync } from 'node:fs';
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
  const published: unknown = JSON.parse(readFileSync('templates/schema/report.schema.json', 'utf8'));
  expect(published).toEqual({ ...toJsonSchema(briefingReportSchema), title: 'Report of a briefing' });
});
