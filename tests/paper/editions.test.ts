import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marginSigns } from '../../src/checks/paper/margin-signs.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { pagesOfProse } from '../helpers/articles.js';
import { buildMarkdown } from '../helpers/build-briefing.js';
import { printedAfter } from '../helpers/printed-after.js';

const first = `---
title: The night ferry
subtitle: What is known
date: 2026-03-02
lang: en
reactions:
  stances:
    Harbour board: for
    Radio Lind: open
    Union of night workers: against
---
The last boat leaves at midnight. ([Lindholm Courier][1]) A bus may follow.[^bus]

| Boat | Seats |
|---|---|
| Anna | 40 |
| Bertha | 60 |

\`\`\`
sail north
\`\`\`

Nobody has counted those who cross at night, and the board has not said whom it asked. ([Radio Lind][2])

## Reactions

- **Harbour board**: its chair calls this “overdue.” ([Lindholm Courier][1])
- **Radio Lind** asks for a bus. ([Radio Lind][2])
- **Union of night workers** speaks of “a wall across the river.” ([Radio Lind][2])

[^bus]: So the city says.

[1]: https://courier.example.org/2026/02/25/night-ferry "Night ferry to end in April"
[2]: https://radio.example.org/2026/02/27/ferry "Union calls meeting"
`;
const second = first
  .replace('The last boat leaves at midnight. ([Lindholm Courier][1])', 'The last boat leaves at eleven. ([Port of Lindholm][3])')
  .replace(' ([Lindholm Courier][1])\n- **Radio', '\n- **Radio')
  .replace(/\[1\]: .*\n/u, '')
  .concat('[3]: https://port.example.org/2026/03/01/timetable "Timetable from 1 April"\n');

const errors = ({ findings }: Awaited<ReturnType<typeof printedAfter>>) => findings.filter((finding) => /\berror /u.test(finding));
const signs = ({ facts, result }: Awaited<ReturnType<typeof printedAfter>>) => {
  const sheet = result.promised?.sheet;
  if (sheet === undefined) throw new Error('No promise');
  return facts.pages.map((page) => marginSigns(sheet, page));
};
const bars = (paper: Awaited<ReturnType<typeof printedAfter>>) => signs(paper).flatMap((page) => page.bars);

describe('the notes of a new edition', () => {
  it('keep their numbers; a new one takes the next, one that is gone says so', async () => {
    const paper = await printedAfter([first], second);
    expect(errors(paper)).toEqual([]);
    expect(paper.body).toContain('The last boat leaves at eleven.⁴ A bus may follow.²');
    expect(paper.notes).toEqual([
      '1. “Night ferry to end in April,” Lindholm Courier, 25 February 2026. https://courier.example.org/2026/02/25/night-ferry Withdrawn in edition 2.',
      expect.stringMatching(/^2\. So the city says\. Cited on p\. 1\.$/u),
      expect.stringMatching(/^3\. “Union calls meeting,”/u),
      expect.stringMatching(/^4\. “Timetable from 1 April,”/u),
    ]);
  });

  it('stay so in the editions that follow', async () => {
    const paper = await printedAfter([first, second], second.replace('Nobody has counted', 'Nobody has yet counted'));
    expect([errors(paper), paper.notes[0]?.endsWith('Withdrawn in edition 2.'), paper.facts.metadata.title]).toEqual([
      [],
      true,
      'The night ferry',
    ]);
    expect(paper.colophon).toContain('Edition 3 · 2 March 2026');
  });

  it('are numbered afresh where that is asked for', async () => {
    const paper = await printedAfter([first], second, { renumber: true });
    expect([errors(paper), paper.notes.length]).toEqual([[], 3]);
    expect(paper.body).toContain('The last boat leaves at eleven.¹ A bus may follow.²');
  });
});

describe('what has changed', () => {
  it('without a place in the template is an error at once', async () => {
    const template = temporaryFolder();
    cpSync('templates/briefing', template, { recursive: true });
    rmSync(join(template, 'parts', 'changes.typ.hbs'));
    await expect(printedAfter([first], second, { template })).rejects.toThrow(
      'No PDF: template-is-valid: Unexpected template without a place for what has changed since the last edition',
    );
    // Where nothing has changed, nothing is missing.
    expect((await buildMarkdown(first, { template })).pdf).toBeDefined();
  });

  const lines = (paper: Awaited<ReturnType<typeof printedAfter>>) => paper.facts.words.map(({ text }) => text).join(' ');

  it('is told above a short article, with the note on the edition', async () => {
    const paper = await printedAfter([first, second], second, {}, [undefined, 'The port has spoken.']);
    expect(errors(paper)).toEqual([]);
    expect(lines(paper)).toContain(
      'What has changed The port has spoken. This edition Edition 2 · 2 March 2026 Compared with Edition 1 · 2 March 2026',
    );
  });

  it('has Markdown in the note on the edition as in the article, and the address of a link whole behind its words', async () => {
    const address = 'https://port.example.org/2026/03/01/timetable?season=spring&boats=all&nights=none';
    const note = `The port has *at last* spoken: see its [timetable](${address}), <https://port.example.org/>, or write to <desk@example.org>. It’s 5 * 4 = 20 boats [sic].`;
    const paper = await printedAfter([first, second], second, {}, [undefined, note]);
    expect(errors(paper)).toEqual([]);
    const told = lines(paper);
    expect(told).toContain('The port has at last spoken: see its timetable (');
    expect(told.replaceAll(' ', '')).toContain(
      `timetable(${address}),https://port.example.org/,orwritetodesk@example.org.It’s5*4=20boats[sic].Thisedition`,
    );
    expect(paper.facts.printedLinks.filter(({ target }) => target.kind === 'url' && target.url === address)).toMatchObject([
      { text: address },
    ]);
    // No other word of the article is in italics on page one.
    const italics = paper.facts.pages[0]?.runs.filter(({ font }) => paper.facts.fonts[font]?.italic);
    expect(italics?.length).toBeGreaterThan(0);
  });

  it('takes a note on the edition that has a footnote as plain text', async () => {
    const paper = await printedAfter([first, second], second, {}, [undefined, 'The *port* has spoken.^[So it says.]']);
    expect(errors(paper)).toEqual([]);
    expect(lines(paper)).toContain('The *port* has spoken.^[So it says.]');
  });

  it('is told of every kind of passage: title, rows, code, stances, footnotes', async () => {
    const changed = first
      .replace('title: The night ferry', 'title: The late ferry')
      .replace('subtitle: What is known', 'subtitle: What is believed')
      .replace('| Bertha | 60 |', '| Bertha | 65 |')
      .replace('sail north', 'sail south')
      .replace('Radio Lind: open', 'Radio Lind: against')
      .replace('So the city says.', 'So the city says now.');
    const paper = await printedAfter([first], changed);
    expect(errors(paper)).toEqual([]);
    const { changes } = paper.result.edition ?? {};
    expect(
      changes?.passages.flatMap((change) =>
        change.kind === 'reworded' ? change.rewordings.map(({ before, after: now }) => `${before}→${now}`) : change.kind,
      ),
    ).toEqual(['night→late', 'known→believed', '60→65', 'north→south', 'says.→says now.']);
    expect(changes?.stances).toEqual([{ id: 5, actor: 'Radio Lind', from: 'open', to: 'against' }]);
    // Title and line below it are neighbours; page one repeats the stance.
    expect(bars(paper)).toHaveLength(6);
  });

  it('is told on a page of its own behind page one, and bars change sides with the leaf', async () => {
    const long = first
      .replace(
        '\n## Reactions',
        `\n## One\n\nA claim that may be wrong.\n\n${pagesOfProse(2)}\n\n## Two\n\nAnother claim is here.\n\n## Reactions`,
      )
      .replace(
        'lang: en',
        'lang: en\nsummary:\n  bottomLine: No ferry.\n  judgements:\n    - A bus is likely, since both sides have asked for it in so many words.\n    - The saving is small.\n    - The board is divided.\n  known:\n    - The board has decided.\n  watch:\n    - The council',
      );
    const changed = long.replace('may be wrong', 'was wrong').replace('Another claim is', 'One more claim is');
    const paper = await printedAfter([long], changed);
    expect(errors(paper)).toEqual([]);
    const sides = signs(paper).flatMap((page, index) => page.bars.map(({ left }) => [(index + 1) % 2 === 0, left < 100]));
    expect(sides.length).toBeGreaterThan(1);
    expect(sides.every(([isEven, isLeft]) => isEven === isLeft)).toBe(true);
    const single = await printedAfter([long], changed, { singleSided: true });
    expect([errors(single), bars(single).every(({ left }) => left > 500)]).toEqual([[], true]);
  });

  it('shows the stance of a section at a glance as changed where one of those who speak there has another', async () => {
    const text = first
      .replace('## Reactions\n', `## Why\n\n${pagesOfProse(1)}\n\n## Reactions\n\n### At home\n`)
      .replace('- **Union', '\n### Elsewhere\n\n- **Union')
      .replace('lang: en', 'lang: en\nsummary:\n  bottomLine: No ferry.');
    const paper = await printedAfter([text], text.replace('Radio Lind: open', 'Radio Lind: against'));
    expect(errors(paper)).toEqual([]);
    // At a glance, and beside the row.
    const pages = signs(paper).flatMap((page, index) => page.bars.map(() => index + 1));
    expect([pages.length, pages[0], (pages[1] ?? 0) > 1]).toEqual([2, 1, true]);
  });

  it('has no bars where none are asked for', async () => {
    const paper = await printedAfter([first], second, { changeBars: false });
    expect([errors(paper), bars(paper), lines(paper).includes('What has changed'), lines(paper).includes('In the margin')]).toEqual([
      [],
      [],
      true,
      false,
    ]);
  });

  it('is nothing where only Markdown has: the recorded edition is printed', async () => {
    const paper = await printedAfter([first], first.replace('A bus may', '<!-- when? -->A bus\nmay'));
    expect([errors(paper), lines(paper).includes('What has changed'), paper.colophon.includes('Edition 1')]).toEqual([[], false, true]);
  });
});

it('an edition in the front matter gives way, and that is told', async () => {
  const numbered = (text: string) => text.replace('lang: en', 'lang: en\nedition: 7');
  const paper = await printedAfter([numbered(first)], numbered(second));
  expect(paper.findings.filter((finding) => !finding.includes(' info '))).toEqual(['6:1 warning edition-is-next']);
  expect(paper.colophon).toContain('Edition 8');
});
