import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { marginSigns } from '../../src/checks/paper/margin-signs.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import type { Paper } from '../helpers/build-briefing.js';
import { png } from '../helpers/png.js';
import { printedAfter } from '../helpers/printed-after.js';
import { toldRows } from '../helpers/told-rows.js';

const plain = `---
title: Mini
date: 2026-01-02
lang: en-GB
---
## One

The bus leaves at ten. It carries people. It is red.

## Two

The train leaves at noon. It is slow. ([Radio][1])

[1]: https://radio.example.org/2026/01/01/b "A train"
`;
const behindRed = (block: string) => plain.replace('It is red.', `It is red.\n\n${block}`);
const quay = (address: string, alt = 'Plan of the quay') => behindRed(`![${alt}](${address} "The quay")`);
const web = 'https://img.example.org/2026/map.png';

const errors = ({ findings }: Paper) => findings.filter((finding) => /error /u.test(finding));

/** The words of the lines that a bar stands beside. */
function besideBars({ result, facts }: Paper): readonly string[] {
  const sheet = result.promised?.sheet;
  if (sheet === undefined) throw new Error('No promise');
  return facts.pages.flatMap((page) =>
    marginSigns(sheet, page).bars.map((bar) =>
      page.lines
        .filter(({ artifact, box: { top, bottom } }) => !artifact && (top + bottom) / 2 < bar.top && (top + bottom) / 2 > bar.bottom)
        .map(({ text }) => text.replaceAll('\u2060', ''))
        .join(' / '),
    ),
  );
}

function withPlan(): string {
  const folder = temporaryFolder();
  writeFileSync(`${folder}/plan.png`, png(80, 40, 0x40));
  return folder;
}

const edits: readonly (readonly [what: string, before: string, after: string, beside: string])[] = [
  ['comes', plain, behindRed(`![Map](${web})`), 'Image not printed: Map2'],
  ['comes within a list', plain, behindRed(`- ![Map](${web})\n- It waits.`), '– / Image not printed: Map2 / – It waits.'],
  ['comes without words', plain, behindRed(`![](${web})`), 'Image not printed2'],
  ['is described in other words', quay(web), quay(web, 'Plan of the old quay'), 'Image not printed: Plan of the old quay / The quay1'],
  ['takes the place of a file', quay('plan.png'), quay(web), 'Image not printed: Plan of the quay / The quay2'],
  [
    'is the second of two that say the same',
    behindRed(`![Map](${web})`),
    behindRed(`![Map](${web})\n\nIt waits.\n\n![Map](${web} "Again")`),
    'Image not printed: Map / Again1',
  ],
];

it.each(edits)('a bar stands beside the frame of a web image that %s', async (_, before, after, beside) => {
  const paper = await printedAfter([before], after, { folder: withPlan() });
  expect(errors(paper)).toEqual([]);
  expect(besideBars(paper).join('\n').split('\n')).toContain(beside);
});

it('tells the note of a new web image by its number, with a bar, and the image by its description alone', async () => {
  const paper = await printedAfter([plain], behindRed(`![Map](${web})`), { folder: temporaryFolder() });
  expect([errors(paper), toldRows(paper)]).toEqual([[], ['1 | One | Added: “Map”', `note 2 | Notes | Added: “${web}”`]]);
  expect(besideBars(paper)).toContain(`2. ${web} Cited on p. 1.`);
});

it('tells a new web image without a description by what its frame says', async () => {
  const paper = await printedAfter([plain], behindRed(`![](${web})`), { folder: temporaryFolder() });
  expect(toldRows(paper)).toEqual(['1 | One | Added: “Image not printed”', `note 2 | Notes | Added: “${web}”`]);
});

it('tells nothing of a web image that an earlier version recorded with a bar behind its description', async () => {
  const folder = temporaryFolder();
  const text = behindRed(`![Map](${web})`);
  await printedAfter([text], text, { folder });
  const file = `${folder}/article.editions.json`;
  const recorded = readFileSync(file, 'utf8').replace('"text":"Map"', '"text":"Map |"').replace('[[0, 1]]', '[[1, 1]]');
  expect(recorded).toContain('Map |');
  writeFileSync(file, recorded);
  const paper = await printedAfter([], text, { folder });
  expect([errors(paper), toldRows(paper), besideBars(paper)]).toEqual([[], [], []]);
  expect(paper.result.edition?.isRecorded).toBe(true);
});
