import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marginSigns } from '../../src/checks/paper/margin-signs.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { pagesOfProse } from '../helpers/articles.js';
import type { Paper } from '../helpers/build-briefing.js';
import { png } from '../helpers/png.js';
import { printedAfter } from '../helpers/printed-after.js';
import { shareOf } from '../helpers/share-of.js';
import { toldRows } from '../helpers/told-rows.js';

const first = `---
title: The night ferry
organisation: Lindholm Institute
number: 7
date: 2026-03-02
cutoff: 2026-03-01
status: For comment
marking: Internal
contact: desk@example.org
author: Ada Holm
lang: en
summary:
  bottomLine: No ferry at night.
  judgements:
    - A bus is likely, since both sides have asked for it in so many words.
    - The saving is small.
    - The board is divided.
  known:
    - The board has decided.
  watch:
    - The council
reactions:
  stances:
    Harbour board: for
    Radio Lind: open
  legend:
    for: wants the change
    open: has not said
---
# The night ferry

## Boats

The last boat leaves at midnight. ([Lindholm Courier][1]) Nobody has counted those who cross. ([Radio Lind][2]) A bus may follow.[^bus]

The board has asked the city twice and the island once. It got an answer each time, and it keeps both to itself for now.

![The quay](quay.png "The quay at night.")

## Seats

The larger boat has sixty seats, of which a third are taken. ([Radio Lind][2])

${pagesOfProse(2)}

## Reactions

- **Harbour board**: its chair calls this “overdue.” ([Lindholm Courier][1])
- **Radio Lind** asks for a bus. ([Radio Lind][2])
- **Ferry crew** has not answered. ([Radio Lind][2])

[^bus]: So the city says.

[1]: https://courier.example.org/2026/02/25/night-ferry "Night ferry to end in April"
[2]: https://radio.example.org/2026/02/27/ferry "Union calls meeting"
`;

const errors = ({ findings }: Paper) => findings.filter((finding) => / error |^error /u.test(finding));

function signs({ result, facts }: Paper) {
  const sheet = result.promised?.sheet;
  if (sheet === undefined) throw new Error('No promise');
  return facts.pages.map((page) => marginSigns(sheet, page));
}
const bars = (paper: Paper) => signs(paper).reduce((sum, page) => sum + page.bars.length + page.left.bars.length, 0);

const edits: readonly (readonly [name: string, from: string | RegExp, to: string, rows: readonly string[], bars: number])[] = [
  [
    'a claim’s source exchanged',
    '([Lindholm Courier][1]) Nobody',
    '([Radio Lind][2]) Nobody',
    ['1 | Boats | Citations: “The last boat leaves at midnight.” note 1 (Lindholm Courier) → note 2 (Radio Lind)'],
    1,
  ],
  [
    'a claim’s source taken away',
    ' ([Radio Lind][2]) A bus',
    ' A bus',
    ['1 | Boats | Citations: “Nobody has counted those who cross.” note 2 (Radio Lind) → –'],
    1,
  ],
  [
    'a claim’s source added',
    'island once.',
    'island once. ([Radio Lind][2])',
    ['1 | Boats | Citations: “The board has asked the city twice and the island once.” – → note 2 (Radio Lind)'],
    1,
  ],
  [
    'a second source for a claim',
    '([Lindholm Courier][1]) Nobody',
    '([Lindholm Courier][1], [Radio Lind][2]) Nobody',
    ['1 | Boats | Citations: “The last boat leaves at midnight.” note 1 (Lindholm Courier) → notes 1 (Lindholm Courier), 2 (Radio Lind)'],
    1,
  ],
  [
    'the only note of a reaction taken away',
    'asks for a bus. ([Radio Lind][2])',
    'asks for a bus.',
    ['4 | Reactions | Citations: “Radio Lind” note 2 (Radio Lind) → –'],
    1,
  ],
  [
    'a source’s address corrected',
    '/2026/02/25/night-ferry "',
    '/2026/02/25/night-ferry-ends "',
    [
      'note 1 | Notes | Reworded: was “… 25 February 2026, https://courier.example.org /2026/02/25/night-ferry”; now “… 25 February 2026, https://courier.example.org/2026/02/25/night-ferry-ends”',
    ],
    1,
  ],
  ['the date', 'date: 2026-03-02', 'date: 2026-03-09', ['1 | Title page | Date: 2 March 2026 → 9 March 2026'], 1],
  ['the cut-off', 'cutoff: 2026-03-01', 'cutoff: 2026-03-08', ['1 | Title page | Information as of: 1 March 2026 → 8 March 2026'], 1],
  ['the number', 'number: 7', 'number: 8', ['1 | Title page | No.: 7 → 8'], 1],
  ['the author', 'Ada Holm', 'Bo Lind', ['1 | Title page | Author: Ada Holm → Bo Lind'], 1],
  ['the status', 'For comment', 'Final', ['1 | Title page | Status: For comment → Final'], 1],
  ['a status taken away', 'status: For comment\n', '', ['1 | Title page | Status: For comment → –'], 0],
  ['the marking', 'Internal', 'Public', ['1 | – | Marking: Internal → Public'], 0],
  ['the contact', 'desk@example.org', 'office@example.org', ['5 | – | Contact: desk@example.org → office@example.org'], 1],
  ['what a stance means', 'wants the change', 'wants it', ['5 | What the stances mean | for: wants the change → wants it'], 1],
  ['a word of the house', 'lang: en', 'lang: en\nlabels:\n  notes: References', ['– | – | Fixed word: Notes → References'], 0],
  [
    'words struck out',
    'The board has asked',
    '~~The board~~ has asked',
    ['1 | Boats | Reworded: was “The board has asked the city …”; now “The board has asked the city …”'],
    1,
  ],
  [
    'a stance on page one as well',
    'Radio Lind: open',
    'Radio Lind: for',
    ['5 | Stance | Radio Lind: open → for', '5 | What the stances mean | open: has not said → –'],
    2,
  ],
  [
    'a stance taken away',
    '    Radio Lind: open\n',
    '',
    ['5 | Stance | Radio Lind: open → –', '5 | What the stances mean | open: has not said → –'],
    2,
  ],
  [
    'a judgement, beside its own column',
    'saving is small',
    'saving is tiny',
    ['1 | Key judgements | Reworded: was “The saving is small.”; now “The saving is tiny.”'],
    1,
  ],
  ['a paragraph parted', 'island once. It', 'island once.\n\nIt', [], 0],
  [
    'a paragraph parted, with other words',
    'island once. It got an',
    'island once.\n\nIt got no',
    ['1 | Boats | Reworded: was “It got an answer each time …”; now “It got no answer each time …”'],
    1,
  ],
];

function withPicture(): string {
  const folder = temporaryFolder();
  writeFileSync(`${folder}/quay.png`, png(80, 40, 0x40));
  return folder;
}

describe('what has changed', () => {
  it.each(shareOf(edits, 5))('tells %s, with its page and its bar', async (_, from, to, expected, count) => {
    const folder = withPicture();
    const changed = first.replace(from, to);
    expect(changed).not.toBe(first);
    const paper = await printedAfter([first], changed, { folder });
    expect([errors(paper), toldRows(paper), bars(paper)]).toEqual([[], expected, count]);
  });

  it('tells a picture exchanged under the same description', async () => {
    const folder = withPicture();
    await printedAfter([first], first, { folder });
    writeFileSync(`${folder}/quay.png`, png(80, 40, 0xc0));
    const paper = await printedAfter([], first, { folder });
    expect([errors(paper), toldRows(paper), bars(paper)]).toEqual([
      [],
      ['1 | Boats | Picture exchanged: “The quay · The quay at night.”'],
      1,
    ]);
  });

  it('tells that notes are numbered afresh, where nothing else has changed, too', async () => {
    const folder = withPicture();
    const fewer = first.replaceAll(' ([Lindholm Courier][1])', '').replace(/\[1\]: .*\n/u, '');
    await printedAfter([first, fewer], fewer, { folder });
    const paper = await printedAfter([], fewer, { folder, renumber: true });
    expect([errors(paper), toldRows(paper)]).toEqual([
      [],
      [expect.stringMatching(/^\d \| Notes \| Numbered afresh: numbers are not those of the edition before$/u)],
    ]);
  });

  it('names what was cited by the numbers of its own edition where notes are numbered afresh', async () => {
    const both = first.replace('([Lindholm Courier][1]) Nobody', '([Lindholm Courier][1]; [Radio Lind][2]) Nobody');
    const other = both
      .replaceAll(/\(\[Lindholm Courier\]\[1\](?:; \[Radio Lind\]\[2\])?\)/gu, '([Radio Lind][2])')
      .replace(/\[1\]: .*\n/u, '');
    const paper = await printedAfter([both], other, { folder: withPicture(), renumber: true });
    expect(errors(paper)).toEqual([]);
    expect(toldRows(paper)[0]).toBe(
      '1 | Boats | Citations: “The last boat leaves at midnight.” notes 1 (Lindholm Courier), 2 (Radio Lind) → note 1 (Radio Lind)',
    );
    expect(toldRows(paper).some((row) => row.includes('Numbered afresh'))).toBe(true);
  });

  it('names a footnote that goes by its first words, and two articles of one paper by their titles', async () => {
    const text =
      '---\ntitle: The ferry\nlang: en\n---\nThe boat rests ([Courier][1]).[^a] It sails ([Courier][2]).\n\n[^a]: So it is, says Ada.\n\n[1]: https://c.example.org/1 "The boat rests | Courier"\n[2]: https://c.example.org/2 "The boat sails | Courier"\n';
    const other = text
      .replace('rests ([Courier][1]).[^a]', 'rests ([Courier][2]).')
      .replace('sails ([Courier][2])', 'sails ([Courier][1]).[^a]');
    const paper = await printedAfter([text], other);
    expect([errors(paper), toldRows(paper)]).toEqual([
      [],
      [
        '1 | – | Citations: “The boat rests.” notes 1 (The boat rests), 2 (So it is, says Ada.) → note 3 (The boat sails) “It sails.” note 3 (The boat sails) → notes 1 (The boat rests), 2 (So it is, says Ada.)',
      ],
    ]);
  });

  it('says that numbers are those of other notes where nothing has kept its own', async () => {
    const text = '---\ntitle: The ferry\nlang: en\n---\nThe boat rests ([Courier][1]).\n\n[1]: https://c.example.org/1 "The boat rests"\n';
    const other = text.replace('c.example.org/1 "The boat rests"', 'c.example.org/2 "The boat sails"');
    const paper = await printedAfter([text], other, { renumber: true });
    expect(errors(paper)).toEqual([]);
    expect(toldRows(paper)).toEqual([
      // Both are of one paper.
      '1 | – | Citations: “The boat rests.” note 1 (The boat rests) → note 1 (The boat sails)',
      'note 1 | Notes | New source: “The boat sails”',
      '– | Notes | Source withdrawn: “The boat rests”',
      '1 | Notes | Numbered afresh: numbers are not those of the edition before',
    ]);
  });

  it('tells no footnote as moved that only has another number', async () => {
    const text =
      '---\ntitle: The ferry\nlang: en\n---\nIt rose.[^a] It fell.[^b]\n\n[^a]: So it is, says Ada.\n\n[^b]: And not so, says Bo.\n\n    That is all.\n';
    const other = text.replace('It rose.[^a]', 'Not yet.[^b] It rose.[^a]').replace('It fell.[^b]', 'It fell.');
    const paper = await printedAfter([text], other, { renumber: true });
    expect([errors(paper), toldRows(paper).filter((row) => row.includes('Moved'))]).toEqual([[], []]);
  });

  it('calls a source cited again that an edition had withdrawn', async () => {
    const without = first.replaceAll(/ \(\[Lindholm Courier\]\[1\]\)/gu, '').replace(/\[1\]: .*\n/u, '');
    const paper = await printedAfter([first, without], first, { folder: withPicture() });
    expect(errors(paper)).toEqual([]);
    expect(toldRows(paper).at(-1)).toBe('note 1 | Notes | Source cited again: “Night ferry to end in April”');
  });

  it('prints a source that is defined still and cited no more once, with the number that it had', async () => {
    const uncited = first.replaceAll(/ \(\[Lindholm Courier\]\[1\]\)/gu, '');
    const { facts, ...paper } = await printedAfter([first], uncited, { folder: withPicture() });
    const words = facts.words.map(({ text }) => text).join(' ');
    expect(errors({ facts, ...paper })).toEqual([]);
    expect(words).not.toContain('Also consulted');
    expect(words.split('https://courier.example.org/2026/02/25/night-ferry')).toHaveLength(2);
  });

  it('tells a section that has come or gone once, by its heading and the words below it', async () => {
    const with2 = first.replace('## Reactions\n', '## Fares\n\nThe fares stay as they are.\n\nChildren go free.\n\n## Reactions\n');
    const told = '“Fares · The fares stay as they are. · Children go free.”';
    const come = await printedAfter([first], with2, { folder: withPicture() });
    expect([errors(come), toldRows(come), bars(come)]).toEqual([[], [`4 | Fares | Added: ${told}`], 2]);
    const gone = await printedAfter([with2], first, { folder: withPicture() });
    expect([errors(gone), toldRows(gone)]).toEqual([[], [expect.stringMatching(/^\d \| Fares \| Removed: /u)]]);
    expect(toldRows(gone)[0]).toContain(told);
  });

  it('tells a section that was renamed and moved: its heading by both names, its words as moved', async () => {
    const fares = (heading: string) => `## ${heading}\n\nThe fares stay as they are.\n\nChildren go free.\n\n`;
    const pier = '## The pier\n\nNobody knows who pays for it.\n\nThe island waits.\n\n';
    const [before, after] = [fares('Fares') + pier, pier + fares('Prices')].map((own) =>
      first.replace('## Reactions\n', `${own}## Reactions\n`),
    );
    const paper = await printedAfter([before ?? ''], after ?? '', { folder: withPicture() });
    expect([errors(paper), toldRows(paper)]).toEqual([
      [],
      [
        '4 | Fares | Removed: “Fares”',
        '5 | Prices | Added: “Prices”',
        '5 | Prices | Moved: “The fares stay as they are. … Children go free.” p. 4, “Fares” → p. 5, “Prices”',
      ],
    ]);
  });

  it('tells a section that takes the place of another one as one that has gone and one that has come', async () => {
    const fares = '## Fares\n\nThe fares stay as they are.\n\nChildren go free.\n\n## Reactions\n';
    const pier = '## The new pier\n\nNobody knows who pays for stone and steel.\n\nThe island waits.\n\n## Reactions\n';
    const [before, after] = [fares, pier].map((section) => first.replace('## Reactions\n', section));
    const paper = await printedAfter([before ?? ''], after ?? '', { folder: withPicture() });
    expect([errors(paper), toldRows(paper)]).toEqual([
      [],
      [
        expect.stringMatching(/^\d \| Fares \| Removed: “Fares · The fares stay as they are\. · Children go free\.”$/u),
        expect.stringMatching(/^\d \| The new pier \| Added: “The new pier · Nobody knows .* · The island waits\.”$/u),
      ],
    ]);
    const within = (heading: string, words: string) =>
      first.replace('## Reactions\n', `## ${heading}\n\n${words}\n\n### Children\n\nChildren go free.\n\n## Reactions\n`);
    const deep = await printedAfter([within('Fares', 'Here they are.')], within('What it costs', 'Nobody pays at night.'), {
      folder: withPicture(),
    });
    expect([errors(deep), toldRows(deep).some((row) => row.includes('Reworded: was “Fares”; now “What it costs”'))]).toEqual([[], true]);
    const renamed = fares.replace('## Fares', '## The new prices').replace('Children go free.', 'Dogs pay half.');
    const kept = await printedAfter([before ?? ''], first.replace('## Reactions\n', renamed), { folder: withPicture() });
    expect([errors(kept), toldRows(kept)[0]]).toEqual([
      [],
      expect.stringMatching(/^\d \| The new prices \| Reworded: was “Fares”; now “The new prices”$/u),
    ]);
  });

  it('tells a figure of a long row of a table with the name of the row', async () => {
    const years = Array.from({ length: 9 }, (_, index) => String(index + 11));
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
    const table = (last: string) =>
      `## Seats\n\n${line(['Boat', ...years.map((year) => `’${year}`)])}${line(['--', ...years.map(() => '--')])}${line(['Freja', ...years])}${line(['Saga', ...years.with(8, last)])}\n`;
    const [before = '', after = ''] = ['40', '45'].map((last) => first.replace('## Seats\n\n', table(last)));
    const paper = await printedAfter([before], after, { folder: withPicture() });
    expect([errors(paper), toldRows(paper)]).toEqual([
      [],
      [expect.stringMatching(/^\d \| Seats \| Reworded: was “Saga · … · 16 · 17 · 18 · 40”; now “Saga · … · 16 · 17 · 18 · 45”$/u)],
    ]);
  });

  it('tells a column that has come without an ellipsis where nothing is left out, and its figures with their signs', async () => {
    const table = (lines: readonly string[]) => `## Seats\n\n${lines.map((line) => `| ${line} |\n`).join('')}\n`;
    const before = table(['Year | Low | Base | High', '-- | -- | -- | --', '2026 | -11 | 20 | 30']);
    const after = table(['Year | Low | Base | High | Sum', '-- | -- | -- | -- | --', '2026 | -11 | 20 | 30 | -39']);
    const [old = '', now = ''] = [before, after].map((seats) => first.replace('## Seats\n\n', seats));
    const paper = await printedAfter([old], now, { folder: withPicture() });
    expect([errors(paper), toldRows(paper).map((row) => row.replace(/^\d/u, 'p'))]).toEqual([
      [],
      [
        'p | Seats | Reworded: was “Year · Low · Base · High”; now “Year · Low · Base · High · Sum”',
        'p | Seats | Reworded: was “2026 · −11 · 20 · 30”; now “2026 · −11 · 20 · 30 · −39”',
      ],
    ]);
  });

  it('tells what has moved with one ellipsis for all that it leaves out', async () => {
    const long = (name: string) =>
      `${name} keeps ${Array.from({ length: 30 }, (_, index) => `${name.toLowerCase()}${'abcdef'[index % 6]}`).join(' ')} to itself`;
    const moved = `## Crews\n\n${long('Bo')}.\n\n${long('Ada')}.\n\n`;
    const paper = await printedAfter(
      [first.replace('## Seats\n\n', `${moved}## Seats\n\n`)],
      first.replace('## Reactions\n\n', `${moved}## Reactions\n\n`),
      { folder: withPicture() },
    );
    expect([errors(paper), toldRows(paper).filter((row) => /…\s*…/u.test(row))]).toEqual([[], []]);
    expect(toldRows(paper)[0]).toMatch(/Moved: “Crews … /u);
  });

  it('tells an actor who has come or gone with the statement, not with the stance once more', async () => {
    const more = first
      .replace('    Radio Lind: open\n', '    Radio Lind: open\n    Island council: for\n')
      .replace('- **Ferry crew**', '- **Island council** wants a bridge. ([Radio Lind][2])\n- **Ferry crew**');
    const come = await printedAfter([first], more, { folder: withPicture() });
    expect([errors(come), toldRows(come)]).toEqual([
      [],
      [expect.stringMatching(/ \| Reactions \| Added: “Island council · wants a bridge\.”$/u)],
    ]);
    const gone = await printedAfter([more], first, { folder: withPicture() });
    expect([errors(gone), toldRows(gone)]).toEqual([[], [expect.stringContaining(' | Reactions | Removed: “Island council · ')]]);
  });

  it('tells the stance of an actor who was there before, also where a heading of that name has come', async () => {
    const other = first
      .replace('    Radio Lind: open\n', '    Radio Lind: open\n    Ferry crew: for\n')
      .replace('## Seats\n', '## Seats\n\n### Ferry crew\n');
    const paper = await printedAfter([first], other, { folder: withPicture() });
    expect([errors(paper), toldRows(paper)]).toEqual([
      [],
      [expect.stringContaining(' | Ferry crew | Added: “Ferry crew'), expect.stringMatching(/^\d \| Stance \| Ferry crew: – → for$/u)],
    ]);
  });

  it('tells actors who have come with a section of theirs no second time', async () => {
    const other = first
      .replace('    Radio Lind: open\n', '    Radio Lind: open\n    Bus company: for\n')
      .replace(
        '- **Ferry crew** has not answered. ([Radio Lind][2])\n',
        '- **Ferry crew** has not answered. ([Radio Lind][2])\n\n### On the land\n\n- **Bus company** has a bus to spare. ([Radio Lind][2])\n',
      );
    const paper = await printedAfter([first], other, { folder: withPicture() });
    expect([errors(paper), toldRows(paper)]).toEqual([
      [],
      [expect.stringContaining(' | On the land | Added: “On the land · Bus company · has a bus')],
    ]);
  });

  it('tells how likely a judgement has become beside that judgement, though others have the same words', async () => {
    const text = first
      .replace(
        '    - The saving is small.\n',
        '    - text: The saving is small, and another one is likely.\n      likelihood: likely\n      confidence: low\n',
      )
      .replace('    - The board is divided.\n', '    - text: The board is divided.\n      likelihood: likely\n      confidence: low\n');
    for (const [from, to] of [
      ['likely\n      confidence: low\n  known', 'likely\n      confidence: high\n  known'],
      ['likelihood: likely\n      confidence: low\n  known', 'likelihood: very-likely\n      confidence: low\n  known'],
      ['      likelihood: likely\n      confidence: low\n  known', '      confidence: low\n  known'],
      ['      likelihood: likely\n      confidence: low\n  known', '  known'],
    ] as const) {
      const paper = await printedAfter([text], text.replace(from, to), { folder: withPicture() });
      expect([errors(paper), toldRows(paper).length, bars(paper)], `${from} → ${to}`).toEqual([[], 1, 1]);
    }
  });

  it('tells what has gone from the end of page one where it stood', async () => {
    const [watch = ''] = / {2}watch:\n.*\n/u.exec(first) ?? [];
    const more = first.replace(watch, `${watch.trimEnd()} and its ear for the Harbour board\n    - The vote in May\n`);
    const last = await printedAfter([more], more.replace('    - The vote in May\n', ''), { folder: withPicture() });
    expect([errors(last), toldRows(last)]).toEqual([[], ['1 | What to watch | Removed: “The vote in May”']]);
    const all = await printedAfter([first], first.replace(watch, ''), { folder: withPicture() });
    expect([errors(all), toldRows(all)]).toEqual([[], ['1 | What to watch | Removed: “The council”']]);
  });

  it('begins with the title page and ends with what stands in the notes and behind them', async () => {
    const other = first
      .replace('number: 7', 'number: 8')
      .replace('desk@', 'office@')
      .replace('Radio Lind: open', 'Radio Lind: for')
      .replace('twice', 'three times')
      .replace('island once.', 'island once. ([Board][3])')
      .replace('[2]: ', '[3]: https://board.example.org/a "Minutes | The board"\n[2]: ');
    const paper = await printedAfter([first], other, { folder: withPicture() });
    expect(errors(paper)).toEqual([]);
    expect(toldRows(paper).map((row) => row.split(' | ').slice(0, 2).join(' | '))).toEqual([
      '1 | Title page',
      expect.stringMatching(/^\d \| Boats$/u),
      expect.stringMatching(/^\d \| Boats$/u),
      expect.stringMatching(/^\d \| Stance$/u),
      expect.stringMatching(/^note \d \| Notes$/u),
      expect.stringMatching(/^\d \| –$/u),
      expect.stringMatching(/^\d \| What the stances mean$/u),
    ]);
  });

  it('has no bars beside a page one that repeats the article, not even where a new source is cited', async () => {
    const points = [
      '### Order requests\n\nRequests should be ordered by how far they have come, since the order of arrival rewards the loud. ([Grid][1])',
      '### Pay for plans\n\nThe authority should pay for planning without delay. ([Grid][1])',
      '### Build ahead\n\nWhere demand is sure, stations should be built ahead of it. ([Grid][1])',
    ];
    const text = (more: readonly string[]) =>
      `---\ntitle: Grids\nlang: en\ndate: 2026-03-02\n---\nThe grids are slow. ([Grid][1])\n\n## Recommendations\n\n${[...points, ...more].join('\n\n')}\n\n## Conclusion\n\nThe grids are slow since nobody pays for speed.\n\n${pagesOfProse(1)}\n\n[1]: https://grid.example.org/a "Grids"\n${more.length === 0 ? '' : '[2]: https://other.example.org/b "Registers"\n'}`;
    const paper = await printedAfter(
      [text([])],
      text(['### Keep a register\n\nAll offices should publish what is free every month. ([Other][2])']),
    );
    expect(errors(paper)).toEqual([]);
    const judgements = paper.result.promised?.briefing.summary.parts.find(({ kind }) => kind === 'judgements');
    expect(JSON.stringify(judgements)).toContain('source:https://other.example.org/b');
    // One beside the section itself, one beside the note.
    expect(bars(paper)).toBe(2);
  });

  it('tells a section that has moved as moved, its heading with its page', async () => {
    const [head = '', boats = '', seats = '', reactions = ''] = first.split('\n## ');
    const paper = await printedAfter([first], [head, seats, `${boats.trimEnd()}\n`, reactions].join('\n## '), { folder: withPicture() });
    expect(errors(paper)).toEqual([]);
    expect(toldRows(paper).every((row) => /^\d \| .* \| Moved:/u.test(row))).toBe(true);
    expect(toldRows(paper)).toContainEqual(expect.stringContaining(' Moved: “Boats … The quay · The quay at night.” '));
    // What has moved together is one change.
    expect(toldRows(paper)).toHaveLength(1);
  });

  it('says behind which passages one stood and stands that has moved within its section, and what of it is reworded', async () => {
    const [, claims = '', moved = ''] = /\n\n(The last boat [^\n]*)\n\n(The board has asked [^\n]*)\n/u.exec(first) ?? [];
    const paper = await printedAfter(
      [first],
      first.replace(`${claims}\n\n${moved}`, `${moved.replace('twice', 'three times')}\n\n${claims}`),
      { folder: withPicture() },
    );
    expect(errors(paper)).toEqual([]);
    expect(toldRows(paper)).toEqual([
      '1 | Boats | Moved: “The board has asked the city …” p. 1, after “The last boat leaves at midnight. …” → p. 1, after “Boats”',
      '1 | Boats | Reworded: was “The board has asked the city twice and the island once.”; now “The board has asked the city three times and the island once.”',
    ]);
    expect([bars(paper), signs(paper).flatMap(({ cuts }) => cuts).length]).toEqual([1, 1]);
  });

  it('says where a passage that has moved to another section stood', async () => {
    const [, moved = ''] = /\n\n(The board has asked [^\n]*)\n/u.exec(first) ?? [];
    const elsewhere = first.replace(`\n\n${moved}`, '').replace('## Seats\n', `## Seats\n\n${moved}\n`);
    expect(moved).not.toBe('');
    const paper = await printedAfter([first], elsewhere, { folder: withPicture() });
    expect(errors(paper)).toEqual([]);
    // Where it stood is a triangle, where it stands a bar.
    expect([bars(paper), signs(paper).flatMap(({ cuts }) => cuts).length]).toEqual([1, 1]);
    expect(toldRows(paper)).toContainEqual(
      expect.stringMatching(/^2 \| Seats \| Moved: “The board has asked .*” p\. 1, “Boats” → p\. 2, “Seats”$/u),
    );
  });
});

it('a change in the left column of page one has its bar in the left margin, one in the right column in the right', async () => {
  const left = await printedAfter([first], first.replace('saving is small', 'saving is tiny'), { folder: withPicture() });
  const right = await printedAfter([first], first.replace('Radio Lind: open', 'Radio Lind: for'), { folder: withPicture() });
  expect([left, right].map((paper) => signs(paper)[0]).map((page) => [page?.left.bars.length, page?.bars.length])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});
