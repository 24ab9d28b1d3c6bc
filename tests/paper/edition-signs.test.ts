import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { printedAfter } from '../helpers/printed-after.js';
import { toldRows } from '../helpers/told-rows.js';

const text = `---
title: Mini
date: 2026-01-02
lang: en-GB
---
## One

The bus leaves at ten.

- [ ] Budget voted
- [x] Bus built

> [!NOTE]
> Take care.

The train is slow.

> [!TIP] On deck
> Take care.
`;
const errors = (findings: readonly string[]) => findings.filter((finding) => /error/u.test(finding));

it.each<[what: string, from: string, to: string, rows: readonly string[]]>([
  ['a task is ticked', '[ ] Budget', '[x] Budget', ['1 | One | Reworded: was “☐ Budget voted”; now “☑ Budget voted”']],
  ['one is no longer', '[x] Bus', '[ ] Bus', ['1 | One | Reworded: was “☑ Bus built”; now “☐ Bus built”']],
  ['a note becomes a warning', '!NOTE', '!WARNING', ['1 | One | Reworded: was “Note: Take care.”; now “Warning: Take care.”']],
  ['a tip with a title becomes a note', '!TIP', '!NOTE', ['1 | One | Reworded: was “Tip: On deck”; now “Note: On deck”']],
  ['a task becomes an item', '[ ] Budget', 'Budget', []],
])('what stands before the words is told where %s', async (_, from, to, rows) => {
  const paper = await printedAfter([text], text.replace(from, to));
  expect([errors(paper.findings), paper.result.promised?.briefing.changes === undefined ? [] : toldRows(paper)]).toEqual([[], rows]);
  expect(paper.result.edition?.isRecorded).toBe(rows.length === 0);
});

it('tells none of it against a record of an earlier version, which does not know', async () => {
  const folder = temporaryFolder();
  await printedAfter([text], text, { folder });
  const file = `${folder}/article.editions.json`;
  const recorded = readFileSync(file, 'utf8');
  const earlier = recorded.replace(/,"sign":"[^"]*"/gu, '');
  expect(earlier).not.toBe(recorded);
  writeFileSync(file, earlier);
  const paper = await printedAfter([], text.replace('[ ] Budget', '[x] Budget'), { folder });
  expect([errors(paper.findings), paper.result.edition?.isRecorded]).toEqual([[], true]);
});
