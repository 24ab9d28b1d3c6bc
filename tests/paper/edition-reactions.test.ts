import { describe, expect, it } from 'vitest';
import { printedAfter } from '../helpers/printed-after.js';
import { toldRows } from '../helpers/told-rows.js';

const three = `---
title: The night ferry
date: 2026-03-02
lang: en
reactions:
  stances:
    Harbour board: for
    Radio Lind: open
    Ferry crew: against
---
The boat leaves at midnight.

## Reactions

- **Harbour board**: its chair calls this “overdue.” ([Courier][1])
- **Radio Lind** asks for a bus. ([Radio Lind][2])
- **Ferry crew** has not answered. ([Radio Lind][2])

[1]: https://courier.example.org/2026/02/25/night-ferry "Night ferry to end in April"
[2]: https://radio.example.org/2026/02/27/ferry "Union calls meeting"
`;
const two = three.replace(/- \*\*Ferry crew.*\n/u, '');
const stances = (way: (stance: string) => string) => [
  `1 | Stance | Harbour board: ${way('for')}`,
  `1 | Stance | Radio Lind: ${way('open')}`,
];
const proves = (findings: readonly string[]) => findings.filter((finding) => finding.includes('error'));

describe('reactions that are too few for a table', () => {
  it('are told without those that have stayed, with the stances that are shown no more', async () => {
    const paper = await printedAfter([three], two);
    expect([proves(paper.findings), toldRows(paper)]).toEqual([
      [],
      ['1 | Reactions | Removed: “Ferry crew · has not answered.”', ...stances((stance) => `${stance} → –`)],
    ]);
  });

  it('are told likewise where they become a table again', async () => {
    const paper = await printedAfter([two], three);
    const told = toldRows(paper);
    expect(proves(paper.findings)).toEqual([]);
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining(['1 | Reactions | Added: “Ferry crew · has not answered.”', ...stances((stance) => `– → ${stance}`)]),
    );
  });

  it('are told as reworded, and with what they cite, where that has changed as well', async () => {
    const paper = await printedAfter([three], two.replace('a bus. ([Radio Lind][2])', 'a tram. ([Courier][1])'));
    expect([proves(paper.findings), toldRows(paper).slice(0, 3)]).toEqual([
      [],
      [
        '1 | Reactions | Reworded: was “Radio Lind asks for a bus.”; now “Radio Lind asks for a tram.”',
        '1 | Reactions | Citations: “Radio Lind asks for a tram.” note 2 (Radio Lind) → note 1 (Courier)',
        '1 | Reactions | Removed: “Ferry crew · has not answered.”',
      ],
    ]);
  });
});

it('tells with the words of a statement whose it is, where several speak together and where one does', async () => {
  const joint = three.replace('- **Harbour board**: its chair calls', '- **Sen. Ann Berg (D-MN)** and **Sen. Bob Dahl (R-MS)** call');
  const other = joint.replace('call this “overdue.”', 'call this “late.”').replace('asks for a bus', 'asks for a tram');
  const paper = await printedAfter([joint], other);
  expect([proves(paper.findings), toldRows(paper)]).toEqual([
    [],
    [
      '1 | Reactions | Reworded: was “Sen. Ann Berg (D-MN) and Sen. Bob Dahl (R-MS) · call this ‘overdue.’”; now “Sen. Ann Berg (D-MN) and Sen. Bob Dahl (R-MS) · call this ‘late.’”',
      '1 | Reactions | Reworded: was “Radio Lind · asks for a bus.”; now “Radio Lind · asks for a tram.”',
    ],
  ]);
});
