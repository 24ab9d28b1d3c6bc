import { expect, it } from 'vitest';
import { marginSigns } from '../../src/checks/paper/margin-signs.js';
import type { Paper } from '../helpers/build-briefing.js';
import { printedAfter } from '../helpers/printed-after.js';
import { toldRows } from '../helpers/told-rows.js';

const text = `---
title: The dues
date: 2026-05-04
lang: en-GB
reactions:
  stances:
    Port authority: for
    Kyiv: against
    Ministry: neutral
  legend:
    for: defends the rise
    against: asks that it be withdrawn
    neutral: takes no side
---
## What happened

The port raised its dues. ([Courier][1]) Ukraine and others have asked why.

## Reactions

- **Port authority**: its director calls the rise “overdue.” ([Courier][1])
- **Kyiv** speaks of “a fee for being small.” ([Courier][1])
- **Ministry** “takes note of the decision.” ([Courier][1])

[1]: https://courier.example.org/2026/04/14/dues "Dues to rise"
`;
const errors = ({ findings }: Paper) => findings.filter((finding) => / error /u.test(finding));
const signs = ({ result, facts }: Paper) => {
  const sheet = result.promised?.sheet;
  if (sheet === undefined) throw new Error('No promise');
  return facts.pages.map((page) => ({ page, ...marginSigns(sheet, page) }));
};

/** The lines that bars of page one stand beside. */
function besideBars(paper: Paper): readonly string[] {
  return signs(paper)
    .slice(0, 1)
    .flatMap(({ page, bars }) =>
      bars.flatMap((bar) =>
        page.lines
          .filter(({ artifact, box: { top, bottom } }) => !artifact && (top + bottom) / 2 < bar.top && (top + bottom) / 2 > bar.bottom)
          .map((line) => line.text.replaceAll('\u2060', '')),
      ),
    );
}

it('sets a bar on page one beside an actor whose stance has been taken away', async () => {
  const other = text.replace('    Kyiv: against\n', '').replace('Ukraine and', 'Kyiv and');
  const before = text.replace('Ukraine and', 'Kyiv and');
  const paper = await printedAfter([before], other);
  expect([errors(paper), toldRows(paper).map((row) => row.slice(4))]).toEqual([
    [],
    ['Stance | Kyiv: against → –', 'What the stances mean | against: asks that it be withdrawn → –'],
  ]);
  expect(besideBars(paper)).toContain('Kyiv');
});

it.each([
  ['first', '    for: defends the rise\n', /against|asks/u],
  ['second', '    against: asks that it be withdrawn\n', /for|defends/u],
  ['last', '    neutral: takes no side\n', /against|asks/u],
])('sets a triangle among the meanings of stances where the %s is gone', async (_, meaning, beside) => {
  const paper = await printedAfter([text], text.replace(meaning, ''));
  const cuts = signs(paper).flatMap(({ page, cuts: own }) =>
    own.map(({ top, bottom }) => {
      const off = ({ box }: (typeof page.lines)[number]) => Math.min(Math.abs(box.top - top), Math.abs(box.bottom - bottom));
      return page.lines
        .filter(({ artifact }) => !artifact)
        .toSorted((one, other) => off(one) - off(other))[0]
        ?.text.split(' ')[0];
    }),
  );
  expect([errors(paper), toldRows(paper).length, cuts]).toEqual([[], 1, [expect.stringMatching(beside)]]);
});

it('tells an actor who has another name, and nothing of the stance, which is the same', async () => {
  const paper = await printedAfter([text], text.replaceAll('Kyiv', 'Ukraine'));
  expect([errors(paper), toldRows(paper)]).toEqual([
    [],
    [expect.stringMatching(/ \| Reactions \| Reworded: was “Kyiv · .*”; now “Ukraine · .*”$/u)],
  ]);
});

it('tells an actor who has another name and another stance once of each', async () => {
  const paper = await printedAfter([text], text.replaceAll('Kyiv', 'Ukraine').replace('Ukraine: against', 'Ukraine: neutral'));
  expect(errors(paper)).toEqual([]);
  expect(toldRows(paper).filter((row) => row.includes('| Stance |'))).toEqual([expect.stringMatching(/Ukraine: against → neutral$/u)]);
});
