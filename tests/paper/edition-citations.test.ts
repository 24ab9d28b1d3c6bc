import { expect, it } from 'vitest';
import { printedAfter } from '../helpers/printed-after.js';
import { toldRows } from '../helpers/told-rows.js';

const text = `---
title: Mini
date: 2026-01-02
lang: en-GB
---
## One

The boat leaves at nine. It carries cars. ([Courier][1])

The bus leaves at ten. It carries people. It is red.

## Two

The train leaves at noon. It carries coal. ([Radio][2]) It is slow.

[1]: https://courier.example.org/2026/01/01/a "A boat"
[2]: https://radio.example.org/2026/01/01/b "A train"
`;
const cars = ' It carries cars. ([Courier][1])';
const withoutCars = text.replace(cars, '');
const third = '[3]: https://paper.example.org/2026/01/02/c "A bus"\n';
const shorter = '1 | One | Reworded: was “The boat leaves at nine. It carries cars.”; now “The boat leaves at nine.”';

const edits: readonly (readonly [what: string, before: string, after: string, rows: readonly string[]])[] = [
  ['the last sentence of a paragraph goes with its mark', text, withoutCars, [shorter, 'note 1 | Notes | Source withdrawn: “A boat”']],
  [
    'one between two others does',
    text,
    text.replace(' It carries coal. ([Radio][2])', ''),
    [
      '1 | Two | Reworded: was “The train leaves at noon. It carries coal. It is slow.”; now “The train leaves at noon. It is slow.”',
      'note 2 | Notes | Source withdrawn: “A train”',
    ],
  ],
  [
    'a cited sentence is put below a heading',
    text,
    text.replace('nine. It', 'nine.\n\n### Load\n\nIt'),
    [shorter, '1 | Load | Added: “Load · It carries cars.”'],
  ],
  [
    'a cited sentence goes to another paragraph',
    text,
    withoutCars.replace('It is red.', `It is red.${cars}`),
    [shorter, '1 | One | Reworded: was “It is red.”; now “It is red. It carries cars.”'],
  ],
  [
    'a claim without a note cites a new source',
    text,
    `${text.replace('It is red.', 'It is red. ([Paper][3])')}${third}`,
    ['1 | One | Citations: “It is red.” – → note 3 (Paper)', 'note 3 | Notes | New source: “A bus”'],
  ],
  [
    'a cited paragraph’s last claim does',
    text,
    `${text.replace('It is slow.', 'It is slow. ([Paper][3])')}${third}`,
    ['1 | Two | Citations: “It is slow.” – → note 3 (Paper)', 'note 3 | Notes | New source: “A bus”'],
  ],
  [
    'a new sentence does, which is told with it',
    text,
    `${text.replace('It is red.', 'It is red. Nobody waits. ([Paper][3])')}${third}`,
    ['1 | One | Reworded: was “It is red.”; now “It is red. Nobody waits.”', 'note 3 | Notes | New source: “A bus”'],
  ],
];

it.each(edits)('tells which claims are cited otherwise where %s', async (_, before, after, rows) => {
  const paper = await printedAfter([before], after);
  expect([paper.findings.filter((finding) => /error/u.test(finding)), toldRows(paper)]).toEqual([[], rows]);
});

it('tells which claim cites a source again that an edition had withdrawn', async () => {
  const paper = await printedAfter([text, withoutCars], withoutCars.replace('at nine.', 'at nine. ([Courier][1])'));
  expect([paper.findings.filter((finding) => /error/u.test(finding)), toldRows(paper)]).toEqual([
    [],
    ['1 | One | Citations: “The boat leaves at nine.” – → note 1 (Courier)', 'note 1 | Notes | Source cited again: “A boat”'],
  ]);
});
