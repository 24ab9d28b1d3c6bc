import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/commands/command-line.js';
import { fakeTerminal } from './fake-terminal.js';
import { filesOf, temporaryFolder } from './temporary-folder.js';

const article = `---
title: The bridge
date: 2026-11-22
author: [Ada Holm, Jonas Dahl]
paper: letter
labels:
  notes: Belege
checks:
  no-widow: off
sources:
  "2": { title: Two, published: 2025-03 }
---
Words. ([x][1])
`;

const files = {
  'brief.config.json': `{
  "lang": "de",
  "paper": "a4",
  "template": "look",
  "marking": "Internal",
  "labels": { "notes": "Quellen", "contents": "Inhalt" },
  "checks": { "line-length": { "severity": "info", "reason": "Verse" } }
}`,
  'texts/bridge.md': article,
  'texts/bridge.sources.yml': '"1": { title: One }\n',
};

async function explain(folder: string, ...args: string[]) {
  const terminal = fakeTerminal(folder);
  const code = await commandLine(['explain', ...args], terminal);
  return { code, printed: terminal.printed(), complained: terminal.complained() };
}

/** The rows as they are told: name, value, origin. */
const rows = (printed: string) =>
  Object.fromEntries(
    printed
      .split('\n')
      .map((line) => line.split(/ {2,}/))
      .map(([name, ...rest]) => [name, rest.join(' | ')]),
  );

describe('brief explain', () => {
  it('tells which edition is printed where editions are recorded', async () => {
    const folder = temporaryFolder({ 'bridge.md': '# The bridge\n\nIt stands.' });
    await commandLine(['build', 'bridge.md'], fakeTerminal(folder));
    await commandLine(['edition', 'bridge.md', '--note', 'First'], fakeTerminal(folder));
    const edition = async () => rows((await explain(folder, 'bridge.md')).printed).edition;
    expect(await edition()).toBe('1 | bridge.editions.json');
    writeFileSync(join(folder, 'bridge.md'), '# The bridge\n\nIt stands still.');
    expect(await edition()).toBe('2, or 1 where the same is printed | bridge.editions.json');
  });

  it('tells every setting with its value and the line that gives it, and writes nothing', async () => {
    const folder = temporaryFolder(files);
    const { code, printed, complained } = await explain(folder, 'texts/bridge.md', '--large-print', '--out', 'here');
    expect([code, complained, filesOf(folder)]).toEqual([0, '', Object.keys(files).sort()]);
    expect(rows(printed)).toEqual({
      content: 'content | default',
      output: 'here | --out',
      title: 'The bridge | texts/bridge.md:2',
      subtitle: '– | default',
      description: '– | default',
      author: 'Ada Holm, Jonas Dahl | texts/bridge.md:4',
      organisation: '– | default',
      series: '– | default',
      number: '– | default',
      contact: '– | default',
      date: '2026-11-22 | texts/bridge.md:3',
      cutoff: '– | default',
      edition: '– | default',
      lang: 'de | brief.config.json:2',
      paper: 'letter | texts/bridge.md:5',
      singleSided: 'no | default',
      largePrint: 'yes | --large-print',
      toc: 'over 20 pages | default',
      marking: 'Internal | brief.config.json:5',
      status: '– | default',
      draft: 'no | default',
      changeBars: 'yes | default',
      renumber: 'no | default',
      template: 'look | brief.config.json:4',
      fonts: 'built in | default',
      engine: 'native | default',
      summary: 'from the article | default',
      reactions: 'from the article | default',
      'labels.notes': 'Belege | texts/bridge.md:7',
      'labels.contents': 'Inhalt | brief.config.json:6',
      'sources.2': 'title: Two; published: 2025-03 | texts/bridge.md:11',
      'sources.1': 'title: One | texts/bridge.sources.yml:1',
      'checks.line-length': 'severity: info; reason: Verse | brief.config.json:7',
      'checks.no-widow': 'off | texts/bridge.md:9',
      '': '',
    });
  });

  it('tells each field of a source once, with the file that counts, by whatever name it goes there', async () => {
    const folder = temporaryFolder({
      'a.md':
        '---\nsources:\n  "1": { author: Someone }\n  https://example.org/b: { title: Two }\n---\n# T\n\nA. [1][1] [2][2]\n\n[1]: https://example.org/a\n[2]: https://example.org/b\n',
      'a.sources.yml': '"1": { author: Other, publisher: X }\n"2": { title: Another }\n',
    });
    const { printed } = await explain(folder, 'a.md');
    const told = printed.split('\n').filter((line) => line.startsWith('sources.'));
    expect(told.map((line) => line.replace(/ {2,}/g, ' | '))).toEqual([
      'sources.1 | author: Someone | a.md:3',
      'sources.https://example.org/b | title: Two | a.md:4',
      'sources.1 | publisher: X | a.sources.yml:1',
    ]);
  });

  it('an option wins over the front matter, an empty text over the project', async () => {
    const folder = temporaryFolder({ ...files, 'a.md': '---\nmarking: ""\ntemplate: ""\nsummary: false\n---\n# Heading\n\nWords.\n' });
    const { printed } = await explain(folder, 'a.md', '--paper', 'A4', '--no-single-sided', '--draft', '--no-change-bars');
    expect(rows(printed)).toMatchObject({
      title: 'Heading | the article',
      paper: 'a4 | --paper',
      singleSided: 'no | --no-single-sided',
      draft: 'yes | --draft',
      changeBars: 'no | --no-change-bars',
      marking: '– | a.md:2',
      template: 'built in | a.md:3',
      summary: 'no | a.md:4',
    });
  });

  it('answers programs with --format json, from any folder of the project', async () => {
    const folder = temporaryFolder(files);
    const { printed } = await explain(join(folder, 'texts'), 'bridge.md', '--format', 'json');
    const { settings, findings } = JSON.parse(printed);
    expect(findings).toEqual([]);
    expect(settings).toEqual(
      expect.arrayContaining([
        {
          name: 'author',
          value: ['Ada Holm', 'Jonas Dahl'],
          from: { kind: 'front-matter', place: { file: 'texts/bridge.md', line: 4, column: 1 } },
        },
        { name: 'lang', value: 'de', from: { kind: 'config', place: { file: 'brief.config.json', line: 2, column: 3 } } },
        {
          name: 'sources.1',
          value: { title: 'One' },
          from: { kind: 'sources-file', place: { file: 'texts/bridge.sources.yml', line: 1, column: 1 } },
        },
        { name: 'toc', value: 'over 20 pages', from: { kind: 'default' } },
        { name: 'subtitle', from: { kind: 'default' } },
      ]),
    );
  });

  it('a label or check that does not exist is told, but is no setting in force', async () => {
    const folder = temporaryFolder({
      ...files,
      'a.md': '---\nlabels: { citedOn: See p., note: Beleg }\nchecks: { no-widows: off, no-widow: off }\n---\n# Heading\n',
      'brief.config.json': '{ "labels": { "citedAt": "p." } }',
    });
    const { printed } = await explain(folder, 'a.md');
    const names = Object.keys(rows(printed)).filter((name) => /^(?:labels|checks)\./u.test(name));
    expect(names).toEqual(['labels.note', 'checks.no-widow']);
    expect(printed.match(/Unexpected \w+ “[\w.-]+”/gu)).toEqual([
      'Unexpected field “labels.citedAt”',
      'Unexpected field “labels.citedOn”',
      'Unexpected check “no-widows”',
    ]);
  });

  it('tells what is wrong with settings, and nothing else: exit 1', async () => {
    const folder = temporaryFolder({ 'a.md': '---\npaper: a5\nlang: en-UK\nchecks: { no-widows: off }\n---\n[x][9]\n' });
    const { code, printed } = await explain(folder, 'a.md');
    expect(code).toBe(1);
    expect(rows(printed)).toMatchObject({ paper: '– | a.md:2', lang: 'en-GB | a.md:3' });
    expect([...printed.matchAll(/\[([a-z-]+)\]$/gm)].map(([, id]) => id)).toEqual([
      'front-matter-is-valid',
      'language-tag-is-known',
      'check-can-be-set',
    ]);
  });

  it('a folder is called one: exit 2', async () => {
    expect((await explain(temporaryFolder({ 'content/a.md': '' }), 'content')).complained).toContain('content: The file is a folder');
  });

  it('an article that is not there: exit 2', async () => {
    expect(await explain(temporaryFolder(), 'gone.md')).toEqual({
      code: 2,
      printed: '',
      complained: 'brief: gone.md: There is no such file\nCheck the name; paths count from the working folder.\n',
    });
  });
});
