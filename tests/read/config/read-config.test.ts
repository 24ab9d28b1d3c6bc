import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  const folder = temporaryFolder();
  expect(await readConfig(folder)).toEqual({ config: { root: folder, settings: {} }, findings: [] });
});

describe('the nearest file above', () => {
  const below = (folder: string) => {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    return join(folder, 'a/b');
  };

  it('makes its folder the root, from which paths count', async () => {
    const folder = written('{ "content": ["texts", "", "x/*.md"], "output": "print", "template": "look" }');
    const { config, findings } = await readConfig(below(folder));
    expect(findings).toEqual([]);
    expect(config).toMatchObject({
      root: folder,
      content: ['texts', 'x/*.md'],
      output: 'print',
      settings: { template: join(folder, 'look') },
    });
  });

  it('gives its settings with their places', async () => {
    const folder = written(`{
  "$schema": "x",
  "lang": "en-us", "paper": "Letter", "toc": false, "author": "Ann", "organisation": "Desk",
  "series": "Briefs", "contact": " desk ", "marking": "", "fonts": ["Lora"],
  "singleSided": true, "largePrint": false,
  "labels": { "notes": "References" },
  "checks": { "no-widow": "off", "line-length": { "severity": "info", "reason": "Verse" } }
}`);
    const at = (line: number, column: number) => ({ file: 'brief.config.json', line, column });
    const { config, findings } = await readConfig(below(folder));
    expect(findings).toEqual([]);
    const { places, ...settings } = config.settings;
    expect(settings).toEqual({
      lang: 'en-US',
      paper: 'letter',
      toc: false,
      authors: ['Ann'],
      organisation: 'Desk',
      series: 'Briefs',
      contact: 'desk',
      fonts: ['Lora'],
      singleSided: true,
      largePrint: false,
      labels: { notes: 'References' },
      checks: {
        'no-widow': { severity: 'off', place: at(7, 15) },
        'line-length': { severity: 'info', reason: 'Verse', place: at(7, 34) },
      },
    });
    expect(places).toMatchObject({ lang: at(3, 3), paper: at(3, 20), 'labels.notes': at(6, 15) });
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

it.each([
  ['{ "content": [] }', 'content', 14],
  ['{ "content": ["", ""] }', 'content', 14],
  ['{ "output": "" }', 'output', 13],
])('what says nothing where something must be is told: %s', async (text, field, column) => {
  expect(await told(text)).toEqual([expect.stringMatching(`^1:${column} Unexpected .* in “${field}”, expected .*leave the field out\\.$`)]);
});

it.each([
  ['{ "output": "content" }', '“output”, in which the articles of “content” are'],
  ['{ "output": "." }', '“output”, in which the articles of “content” are'],
  ['{ "content": ["a/*.md", "b/x.md"], "output": "./b" }', '“output”, in which the articles of “b/x.md” are'],
  ['{ "output": "../../print" }', '“output”, expected one in the folder of brief.config.json'],
])('a folder for what is built that lies among the articles, or outside the project, is told, and not set: %s', async (text, words) => {
  expect(await told(text)).toEqual([expect.stringContaining(words)]);
  expect((await readConfig(written(text))).config).not.toHaveProperty('output');
});

it.each(['{ "output": "content/print" }', '{ "content": ".", "output": "print" }', '{ "content": "*.md", "output": "out/a" }'])(
  'one that lies beside the articles, or below them, is right: %s',
  async (text) => {
    expect(await told(text)).toEqual([]);
  },
);

it('a number where text is asked for is told', async () => {
  expect(await told('{ "author": ["Ann", 5], "series": 7 }')).toEqual([
    '1:21 Unexpected number in “author[2]”, expected text. Put it in quotation marks, or write a text.',
    '1:35 Unexpected number in “series”, expected text. Put it in quotation marks, or write a text.',
  ]);
});

it('a mistake in one check leaves the others set', async () => {
  const { config } = await readConfig(written('{ "checks": { "no-widow": "maybe", "no-orphan": "off" } }'));
  expect(config.settings.checks).toMatchObject({ 'no-orphan': { severity: 'off' } });
});

it('its language is looked at once, here', async () => {
  const { findings } = await readConfig(written('{ "lang": "en-UK" }'));
  expect(findings.map(({ id, severity, source }) => [id, severity, source?.line, source?.column])).toEqual([
    ['language-tag-is-known', 'warning', 1, 11],
  ]);
  expect((await readConfig(written('{ "lang": "ja" }'))).findings.map(({ id }) => id)).toEqual(['language-is-supported']);
});

it('a value of the wrong type is told where it stands, in every field of the schema, with a repair in JSON', async () => {
  const { properties } = JSON.parse(readFileSync('templates/schema/config.schema.json', 'utf8')) as { properties: object };
  const names = Object.keys(properties);
  expect(names).toContain('marking');
  // No field takes a list of lists.
  const lines = names.map((name) => `  ${JSON.stringify(name)}: [[1]]`);
  const { findings } = await readConfig(written(`{\n${lines.join(',\n')}\n}`));
  expect(findings.map(({ id, source }) => `${id} ${source?.line}`)).toEqual(names.map((_, index) => `config-is-valid ${index + 2}`));
  findings.forEach(({ source, hint }, index) => {
    const column = `  ${JSON.stringify(names[index])}: `.length + 1;
    expect([column, column + 1]).toContain(source?.column);
    expect(hint).toMatch(/^Write .*(?:"|JSON|a list|en-US|quotation marks)/u);
    // What only YAML understands.
    expect(hint).not.toMatch(/a line|`\w+: |`- /u);
  });
});

describe('a field with a mistake', () => {
  const severityHint = 'Write `"check-name": "off"`, or `"check-name": { "severity": "off", "reason": "…" }`.';
  it.each([
    ['{ "check": {} }', '1:3 Unexpected field “check”, expected one that exists. Did you mean “checks”?'],
    ['{ "colour": 1 }', '1:3 Unexpected field “colour”, expected one that exists. Delete it, or write one of: '],
    [
      '{ "checks": { "a": "warnng" } }',
      '1:20 Unexpected “warnng” in “checks.a”, expected a severity, or fields with `severity`. Did you mean “warning”?',
    ],
    [
      '{ "checks": { "a": { "severity": "errror" } } }',
      '1:34 Unexpected “errror” in “checks.a.severity”, expected off, error, warning or info. Did you mean “error”?',
    ],
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
    ['{ "labels": { "citedOn": "x" } }', '1:15 Unexpected field “labels.citedOn”, expected one that exists. Did you mean “citedOnPage”?'],
    ['{ "labels": { "nots": "x" } }', '1:15 Unexpected field “labels.nots”, expected one that exists. Did you mean “note'],
    [
      '{ "labels": { "nonsense": "x" } }',
      '1:15 Unexpected field “labels.nonsense”, expected one that exists. Delete it; the handbook lists the names, under “Languages and labels”.',
    ],
    ['{ "checks": {}, "checks": {} }', '1:17 Unexpected second “checks”; the first is in line 1. Delete one of them.'],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual([expect.stringContaining(expected)]);
  });
});
