import { expect, it } from 'vitest';
import { compareMarks } from '../../../src/compose/editions/compare-marks.js';
import { wordSpans } from '../../../src/compose/editions/word-spans.js';
import type { PassageMark } from '../../../src/model/index.js';

/** A passage of a text with the numbers of notes in braces behind the words that they are marked at. */
function passage(written: string): { readonly text: string; readonly marks: readonly PassageMark[] } {
  const marks: PassageMark[] = [];
  const [first = '', ...others] = written.split(/\{(\d+)\}/u);
  let text = first;
  for (let at = 0; at < others.length; at += 2) {
    marks.push([wordSpans(text).length - 1, Number(others[at])]);
    text += others[at + 1];
  }
  return { text, marks };
}

const told = (before: string, after: string) =>
  compareMarks(passage(before), passage(after)).citations.map((own) => `${own.words} ${own.before} → ${own.after}`);

const boat = 'The boat leaves at nine. It carries cars.{1} It is old.';

it.each<[what: string, before: string, after: string, rows: readonly string[]]>([
  ['a sentence goes with its mark', boat, 'The boat leaves at nine. It is old.', []],
  ['the last one does', 'The boat leaves at nine. It carries cars.{1}', 'The boat leaves at nine.', []],
  ['one does that begins as the next one', 'It is red.{1} It is old.{2} It is slow.', 'It is red.{1} It is slow.', []],
  ['a sentence goes, and the one before it has other words', 'It leaves at nine. It carries cars.{1}', 'It leaves at ten.', []],
  ['a sentence goes, and the one behind it has other words', 'It carries cars.{1} Nobody waits for it.', 'Few wait for it.', []],
  ['a cell goes', 'Freja | 40{1} | slow', 'Freja | slow', []],
  ['a sentence goes in a script without spaces', '船は九時に出る。車を運ぶ。{1}赤い。', '船は九時に出る。赤い。', []],
  ['a sentence comes with its mark', 'The boat leaves at nine. It is old.', boat, []],
  ['one comes, and the one before it has other words', 'It leaves at nine.', 'It leaves at ten. It carries cars.{1}', []],
  ['a mark goes', boat, boat.replace('{1}', ''), ['It carries cars. 1 → ']],
  ['one of two marks at one place goes', boat.replace('{1}', '{1}{2}'), boat.replace('{1}', '{2}'), ['It carries cars. 1,2 → 2']],
  ['a mark comes', boat, `${boat}{2}`, ['It is old.  → 2']],
  ['a claim has other words and another mark', boat, boat.replace('cars.{1}', 'lorries.{2}'), ['It carries lorries. 1 → 2']],
  ['a claim has other words and no mark', boat, boat.replace('cars.{1}', 'lorries.'), ['It carries lorries. 1 → ']],
  ['a claim without a stop loses its end and its mark', 'Cars and dogs{1}', 'Cars', ['Cars 1 → ']],
  ['a claim without a stop goes on, with a mark', 'Cars', 'Cars and dogs{1}', ['Cars and dogs  → 1']],
  [
    'a sentence goes, and the one before it gets another mark',
    'It leaves at nine. It carries cars.{1}',
    'It leaves at nine.{2}',
    ['It leaves at nine.  → 2'],
  ],
  [
    'a sentence goes before another one, and gets a mark there',
    'It is here. It carries cars. It is old.',
    'It is here. It is old. It carries cars.{1}',
    ['It carries cars.  → 1'],
  ],
  [
    'a sentence goes behind another one, and loses its mark there',
    'It is here. It carries cars.{1} It is old.',
    'It is here. It is old. It carries cars.',
    ['It carries cars. 1 → '],
  ],
  ['a sentence of a claim that is cited behind it goes', 'It is red.{1} It is old.', 'It is red.{1}', []],
])('where %s', (_, before, after, rows) => {
  expect(told(before, after)).toEqual(rows);
});
