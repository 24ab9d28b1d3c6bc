import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../../src/commands/command-line.js';
import { fakeTerminal } from './fake-terminal.js';
import { temporaryFolder } from './temporary-folder.js';

const article = `---
title: The bridge
date: 2026-11-22
lang: en
---
## What happened

Nobody crossed the Lind tonight. ([Courier][1])

[1]: https://example.org/2026/11/22/bridge "Bridge closed | Courier"
`;

let folder: string;
const brief = async (...args: string[]) => {
  const terminal = fakeTerminal(folder);
  return { code: await commandLine(args, terminal), told: `${terminal.printed()}${terminal.complained()}` };
};

beforeEach(async () => {
  folder = temporaryFolder({ 'content/bridge.md': article });
  expect((await brief('build')).code).toBe(0);
});

describe('a finished PDF', () => {
  it('is proved against the article that the report beside it names, to the byte', async () => {
    expect(await brief('check', '--rebuild')).toEqual({ code: 0, told: 'output/bridge.pdf  1 page\n1 of 1 briefing proved\n' });
  });

  it('is proved with --source where there is no report', async () => {
    copyFileSync(join(folder, 'output/bridge.pdf'), join(folder, 'copy.pdf'));
    const alone = await brief('check', 'copy.pdf');
    expect([alone.code, alone.told.includes('[article-is-found]')]).toEqual([2, true]);
    expect((await brief('check', 'copy.pdf', '--source', 'content/bridge.md')).code).toBe(0);
  });

  it('belongs to the article as it was', async () => {
    writeFileSync(join(folder, 'content/bridge.md'), article.replace('Nobody', 'Somebody'));
    const changed = await brief('check', '--rebuild');
    writeFileSync(join(folder, 'content/bridge.md'), article);
    expect(changed.code).toBe(1);
    // Held against another text it would be wrong everywhere: that is not told.
    expect([...changed.told.matchAll(/\[([a-z-]+)\]/g)].map(([, id]) => id).sort()).toEqual(['belongs-to-article', 'same-bytes-again']);
  });

  it('that somebody has changed is not what is built', async () => {
    const path = join(folder, 'output/bridge.pdf');
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, whole.length / 2));
    const broken = await brief('check');
    writeFileSync(path, whole);
    expect([broken.code, broken.told.includes('[opens-everywhere]')]).toEqual([1, true]);
  });
});

describe('calls that make no sense', () => {
  it.each([
    [['check', 'nowhere.pdf'], 'there is no nowhere.pdf'],
    [['check', 'content'], 'there is no *.pdf in content'],
    [['check', 'x*.pdf'], 'no file matches x*.pdf'],
  ])('%j', async (args, message) => {
    const { code, told } = await brief(...args);
    expect([code, told.includes(message)]).toEqual([2, true]);
  });
});
