import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/read/config/read-config.js';
import { temporaryFolder } from '../../commands/temporary-folder.js';

const written = (text: string) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'brief.config.json'), text);
  return folder;
};

it('nothing is set where there is no file', async () => {
  expect(await readConfig(temporaryFolder())).toEqual({ config: { checks: {} }, findings: [] });
});

it('the nearest file above counts', async () => {
  const folder = written('{ "checks": { "no-widow": "off", "line-length": { "severity": "info", "reason": "Verse" } } }');
  const below = join(folder, 'a/b');
  mkdirSync(below, { recursive: true });
  const at = (column: number) => ({ file: '../../brief.config.json', line: 1, column });
  expect(await readConfig(below)).toEqual({
    config: {
      checks: {
        'no-widow': { severity: 'off', place: at(15) },
        'line-length': { severity: 'info', reason: 'Verse', place: at(34) },
      },
    },
    findings: [],
  });
});

const told = async (text: string) => {
  const { findings } = await readConfig(written(text));
  return findings.map(({ id, message, hint, source }) => {
    expect([id, source?.file]).toEqual(['config-is-valid', 'brief.config.json']);
    return `${source?.line}:${source?.column} ${message}. ${hint}`;
  });
};

describe('what is no JSON is told once, where it is, with a repair in JSON', () => {
  it.each([
    ['{ "checks": ', '1:12 Unexpected end, expected a value. Write a value here, or delete the name, colon or comma before it.'],
    ['{ "checks": {\n', '1:14 Unexpected end, expected “}”. Close every brace.'],
    ['{ "checks": {},\n', '1:16 Unexpected end behind a comma. Delete the comma, and close every brace.'],
    ['{\n  "checks": {},\n}', '3:1 Unexpected comma before “}”. Delete the comma.'],
    [
      '{ checks: {} }',
      '1:3 Unexpected “checks”, expected a value of JSON. Put names and texts in straight double quotation marks; only numbers, true, false and null go without.',
    ],
    [
      "{ 'checks': {} }",
      "1:3 Unexpected “'checks'”, expected a value of JSON. Put names and texts in straight double quotation marks; only numbers, true, false and null go without.",
    ],
    ['{\n  "a" "b"\n}', '2:7 Unexpected “"b"”, expected a colon. Write `"name": value`.'],
    [
      '{\n  "a": "b"\n  "c": "d"\n}',
      '3:3 Unexpected “"c"”, expected a comma before it. Put a comma between two fields, and between two values of a list.',
    ],
    ['{\n  // all\n  "a": "b"\n}', '2:3 Unexpected comment. Delete it; JSON has no comments.'],
    [
      '{\n  "a": "b,\n  "c": "d"\n}',
      '2:8 Unexpected end of the line, expected a closing quotation mark. Close the quotation mark; a line break in a text is \\n.',
    ],
    ['{ "a": "C:\\\\x\\dir" }', '1:14 Unexpected backslash in a text. Write it twice (\\\\); paths take “/”.'],
    ['{ "a": "b\tc" }', '1:10 Unexpected control character in a text. Write a tab as \\t, a line break as \\n.'],
    ['{} }', '1:4 Unexpected “}” behind the last brace. Delete it, or the brace before it.'],
    ['[]', '1:1 Unexpected list, expected fields. Write `{ "name": value }`.'],
    ['"checks"', '1:1 Unexpected value, expected fields. Write `{ "name": value }`.'],
    ['', '1:1 The file is empty. Was it saved?'],
  ])('%j', async (text, expected) => {
    expect(await told(text)).toEqual([expected]);
  });

  it('thousands of brackets', async () => {
    expect(await told('['.repeat(200_000))).toEqual(['1:1 Unexpected nesting of thousands of levels. Close the brackets.']);
  });
});

describe('a field with a mistake', () => {
  const severityHint = 'Write `"check-name": "off"`, or `"check-name": { "severity": "off", "reason": "…" }`.';
  it.each([
    ['{ "check": {} }', '1:3 Unexpected field “check”, expected one that exists. Did you mean “checks”?'],
    ['{ "colour": 1 }', '1:3 Unexpected field “colour”, expected one that exists. Delete it, or write one of: '],
    ['{ "checks": [] }', '1:13 Unexpected list in “checks”, expected a map of checks. Write `{ "check-name": "off" }`.'],
    [
      '{\n  "checks": { "no-widow": "never" }\n}',
      `2:27 Unexpected “never” in “checks.no-widow”, expected a severity, or fields with \`severity\`. ${severityHint}`,
    ],
    [
      '{ "checks": { "a": { "severity": 3 } } }',
      '1:34 Unexpected “3” in “checks.a.severity”, expected off, error, warning or info. Write one of: "off", "error", "warning", "info".',
    ],
    [
      '{ "checks": { "a": { "severity": "off", "reasons": "x" } } }',
      '1:41 Unexpected field “checks.a.reasons”, expected one that exists. Did you mean “reason”?',
    ],
    ['{ "checks": {}, "checks": {} }', '1:17 Unexpected second “checks”; the first is in line 1. Delete one of them.'],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual([expect.stringContaining(expected)]);
  });
});
