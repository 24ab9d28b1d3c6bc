import { expect, it } from 'vitest';
import { marginSigns } from '../../src/checks/paper/margin-signs.js';
import type { Paper } from '../helpers/build-briefing.js';
import { printedAfter } from '../helpers/printed-after.js';

const notes = `---
title: Tri
date: 2026-01-02
lang: en-GB
---
## One

The boat leaves at nine.[^b] It carries cars.

## Two

The train leaves at noon. It is slow.

## Three

The bus is red. It is old.

[^b]: Letter of the owner, 3 January 2026.
`;
const third = '## Three\n\nThe bus is red. It is old.\n\n';
const summary = `---
title: The dues
subtitle: Who pays
date: 2026-05-04
lang: en-GB
summary:
  bottomLine: Boats pay more.
  judgements:
    - The rise is likely to stand.
    - Small boats are hit hardest.
---
## What happened

The port raised its dues.
`;

/** The lines that triangles stand above or below. */
function triangles({ result, facts }: Paper): readonly string[] {
  const sheet = result.promised?.sheet;
  if (sheet === undefined) throw new Error('No promise');
  return facts.pages.flatMap((page) => {
    const { cuts, left } = marginSigns(sheet, page);
    const lines = page.lines.filter(({ artifact }) => !artifact);
    const edges = lines.flatMap(({ text, box }) => [
      { at: box.top, line: `above ${text}` },
      { at: box.bottom, line: `below ${text}` },
    ]);
    return [...cuts, ...left.cuts].map(({ top, bottom }) => {
      const off = ({ at }: { readonly at: number }) => Math.abs(at - (top + bottom) / 2);
      return edges.toSorted((one, other) => off(one) - off(other))[0]?.line.replaceAll('\u2060', '') ?? '';
    });
  });
}

it.each<[what: string, before: string, after: string, beside: readonly string[]]>([
  ['a footnote is taken away, whose note says so itself', notes, notes.replace('[^b]', '').replace(/\[\^b\].*\n/u, ''), []],
  ['the last section goes, not among the notes', notes, notes.replace(third, ''), ['below The train leaves at noon. It is slow.']],
  [
    'words of a note go, among the notes',
    notes.replace('2026.\n', '2026.\n\n    It is dated.\n'),
    notes,
    ['below 1. Letter of the owner, 3 January 2026.'],
  ],
  ['words above the first heading go', notes.replace('## One', 'It begins.\n\n## One'), notes, ['below Tri']],
  ['the line below the title goes', summary, summary.replace('subtitle: Who pays\n', ''), ['below The dues']],
  ['the whole summary goes, below the title', summary, summary.replace(/summary:\n(?: .*\n)+/u, ''), ['below Who pays']],
])('a triangle shows that %s', async (_, before, after, beside) => {
  const paper = await printedAfter([before], after);
  expect([paper.findings.filter((finding) => /error/u.test(finding)), triangles(paper)]).toEqual([[], beside]);
});
