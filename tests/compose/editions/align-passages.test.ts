import { describe, expect, it } from 'vitest';
import { alignPassages } from '../../../src/compose/editions/align-passages.js';
import type { Passage, PassageKind } from '../../../src/model/index.js';

const passages = (...texts: readonly string[]): readonly Passage[] => texts.map((text) => passage(text));
const passage = (text: string, kind: PassageKind = 'paragraph'): Passage => ({ section: '', kind, text });
const aligned = (before: readonly Passage[], after: readonly Passage[]) =>
  alignPassages(before, after)
    .toSorted((a, b) => a.after - b.after)
    .map(({ kind, hasMoved, before: from, after: to }) => `${from}→${to} ${hasMoved ? 'moved ' : ''}${kind}`);

const [boat, bus, board] = ['The last boat leaves at midnight.', 'A bus may follow in spring.', 'The board has not said a word.'];

describe('which passage stands for which', () => {
  it('one that is as it was', () => {
    expect(aligned(passages(boat, bus), passages(boat, bus))).toEqual(['0→0 same', '1→1 same']);
  });

  it('one in other words, next to one that is new', () => {
    expect(aligned(passages(boat, bus), passages(board, 'The last boat leaves at eleven.', bus))).toEqual(['0→1 reworded', '1→2 same']);
  });

  it('one that has moved, which is neither new nor gone', () => {
    expect(aligned(passages(boat, bus, board), passages(bus, board, boat))).toEqual(['1→0 same', '2→1 same', '0→2 moved same']);
  });

  it('one that has moved and has other words', () => {
    const other = 'The last boat leaves at eleven.';
    expect(aligned(passages(boat, bus, board), passages(bus, other, board))).toEqual(['1→0 same', '0→1 moved reworded', '2→2 same']);
    // Both have other words.
    expect(aligned(passages(boat, bus), passages(bus.replace('spring', 'May'), other))).toEqual(['1→0 reworded', '0→1 moved reworded']);
  });

  it('of those in other words as few as can have moved', () => {
    const now = passages(bus.replace('spring', 'May'), board.replace('word', 'thing'), boat.replace('midnight', 'eleven'));
    expect(aligned(passages(boat, bus, board), now)).toEqual(['1→0 reworded', '2→1 reworded', '0→2 moved reworded']);
  });

  it('none for one that has little in common with any', () => {
    expect(aligned(passages(boat), passages(board))).toEqual([]);
  });

  it('none elsewhere for one that has no more than half of its words', () => {
    const [law, auditors] = ['The law', 'The auditors'].map((text) => passage(text, 'heading'));
    expect(aligned([law, ...passages(boat)] as Passage[], [...passages(boat), auditors] as Passage[])).toEqual(['1→0 same']);
  });

  it('none of another kind, whatever its words', () => {
    expect(aligned([passage(boat)], [passage(boat, 'heading')])).toEqual([]);
  });

  it('a heading in its place, though no word of it is left; and the title wherever', () => {
    expect(aligned([passage('Reactions', 'heading')], [passage('Who says what', 'heading')])).toEqual(['0→0 reworded']);
    expect(aligned([passage('The ferry', 'title')], [passage('Night boats', 'title')])).toEqual(['0→0 reworded']);
  });

  it('short ones in another place have moved, too', () => {
    expect(aligned(passages('Yes.', boat, bus), passages(boat, bus, 'Yes.'))).toEqual(['1→0 same', '2→1 same', '0→2 moved same']);
  });
});

const rows = (...texts: readonly string[]): readonly Passage[] => texts.map((text) => passage(text, 'row'));
const tables: readonly (readonly [what: string, before: readonly Passage[], after: readonly Passage[], pairs: readonly string[]])[] = [
  [
    'one with other figures, beside one that has gone and one that has come',
    rows('A | 10 | 2', 'B | 30 | 4', 'C | 50 | 6'),
    rows('A | 10 | 2', 'C | 51 | 7', 'D | 70 | 8'),
    ['0→0 same', '2→1 reworded'],
  ],
  ['none where another one has its place', rows('A | 10 | 2', 'B | 30 | 4'), rows('A | 10 | 2', 'X | 99 | 9'), ['0→0 same']],
  [
    'one whose figures are all new and that stands elsewhere',
    rows('Malta | 1', 'Spain | 5', 'Poland | 7'),
    rows('Spain | 5', 'Poland | 7', 'Malta | 2'),
    ['1→0 same', '2→1 same', '0→2 moved reworded'],
  ],
  [
    'one that is called otherwise, with what is its alone',
    rows('Czech Republic | 10 | 2', 'Malta | 3 | 4'),
    rows('Czechia | 10 | 2', 'Malta | 3 | 4'),
    ['0→0 reworded', '1→1 same'],
  ],
  [
    'none that says what others say, too',
    rows('Latvia | yes | no', 'Malta | 3 | 4', 'Spain | yes | no'),
    rows('Chile | yes | no', 'Malta | 3 | 4', 'Spain | yes | no'),
    ['1→1 same', '2→2 same'],
  ],
  [
    'none of another name elsewhere',
    rows('Latvia | 10 | 2 | 4', 'Malta | 3 | 4 | 5'),
    rows('Malta | 3 | 4 | 5', 'Chile | 10 | 2 | 4'),
    ['1→0 same'],
  ],
  [
    'one of a ranking, by the name behind its place',
    rows('1 | Maersk | 480', '2 | Next | 118', '3 | Tesco | 70'),
    rows('1 | Next | 120', '2 | Tesco | 72', '3 | Aldi | 20'),
    ['1→0 reworded', '2→1 reworded'],
  ],
  [
    'one of several that share their first cell, by the next',
    rows('EU | Latvia | yes', 'EU | Malta | 4'),
    rows('EU | Malta | 5', 'EU | Chile | yes'),
    ['1→0 reworded'],
  ],
  [
    'no short item elsewhere that has one word in common with another one, and what all have',
    passages('Fresh flowers (2 days)', 'Bicycles (9 days)', boat),
    passages('Bicycles (9 days)', boat, 'Fresh fish (2 days)'),
    ['1→0 same', '2→1 same'],
  ],
  [
    'none elsewhere for one that is called otherwise, though it says more of the same',
    rows('Latvia | 1 | 2 | 3 | 4 | 5 | 6 | 7', 'Malta | 30'),
    rows('Lettland | 1 | 2 | 3 | 4 | 5 | 8 | 9', 'Malta | 30', 'Chile | 1 | 2 | 3 | 4 | 5 | 6 | 7'),
    ['0→0 reworded', '1→1 same'],
  ],
  [
    'each of two of a name by what stands between them',
    rows('A | 1 | 5 | 6', 'B | 2', 'A | 3 | 4 | 0'),
    rows('A | 9 | 7 | 8', 'B | 2', 'A | 7 | 8 | 9'),
    ['0→0 reworded', '1→1 same', '2→2 reworded'],
  ],
  [
    'none that has but the number of its cells and one figure in common',
    rows('Latvia | 10 | 2', 'Malta | 3 | 4'),
    rows('Chile | 10 | 9', 'Malta | 3 | 4'),
    ['1→1 same'],
  ],
  [
    'one whose name has lost its colon',
    rows('Malta: | 1 | 2 | 3', '中国： | 1 | 2 | 3'),
    rows('Malta | 7 | 8 | 9', '中国 | 7 | 8 | 9'),
    ['0→0 reworded', '1→1 reworded'],
  ],
  [
    'one of a ranking in figures of another script',
    rows('١ | البحر | 480', '٢ | الجبل | 118', '٣ | النهر | 70'),
    rows('١ | الجبل | 120', '٢ | النهر | 72', '٣ | الحقل | 20'),
    ['1→0 reworded', '2→1 reworded'],
  ],
  [
    'no short item that begins with another word and has half of its words in common',
    passages('Malta wants a new bridge by May.', 'Latvia wants a new bridge by May.'),
    passages('Malta wants a new bridge by June.', 'Chile wants a new road by July.'),
    ['0→0 reworded'],
  ],
  [
    'a short one that begins with the same word, with half of its words',
    passages('The boat leaves at nine.'),
    passages('The ferry leaves at ten or later.'),
    ['0→0 reworded'],
  ],
  [
    'a long one elsewhere of which a third is new',
    passages('The harbour board has asked the city three times for a bus in the night.', boat),
    passages(boat, 'The harbour board has asked the island four times for a tram by the day.'),
    ['1→0 same', '0→1 moved reworded'],
  ],
  [
    'an item of a list by the word that it begins with',
    passages('Latvia wants a new bridge by May.', 'Malta wants a new bridge by May.'),
    passages('Malta wants a new bridge by June.', 'Chile wants a new road by July.'),
    ['1→0 reworded'],
  ],
];

const statements = (...texts: readonly string[]): readonly Passage[] => texts.map((text) => passage(text, 'statement'));
const item = (name: string, words: string) => ({
  ...passage(`${name}${words}`),
  parts: [
    [
      { kind: 'styled' as const, style: 'strong' as const, children: [{ kind: 'text' as const, text: name }] },
      { kind: 'text' as const, text: words },
    ],
  ],
});
it.each([
  ['a colon', statements('AT&T | no comment.', boat), statements('AT&T | now says that it will build.', boat)],
  ['who that is', statements('AT&T, the firm | no comment.', boat), statements('AT&T | now says that it will build.', boat)],
  ['who that is, in brackets of another script', statements('中国（外交部） | 无可奉告', boat), statements('中国 | 我们会建造它', boat)],
  ['a colon, as an item', passages('AT&T: no comment.', boat), [item('AT&T', ' now says that it will build.'), passage(boat)]],
  ['no colon, as an item', passages('AT&T now says that it will build.', boat), [item('AT&T:', ' no comment.'), passage(boat)]],
])('a statement in other words stands for one of the same actor whose name had %s behind it', (_, before, after) => {
  expect(aligned(before, after)).toEqual(['0→0 reworded', '1→1 same']);
});

it('an item stands for none that begins with the same letters, nor for one of two with the same name', () => {
  expect(aligned(passages('AT&Two has no comment.', boat), [item('AT&T', ' now says so.'), passage(boat)])).toEqual(['1→1 same']);
  expect(aligned(passages('Berg: no comment.', 'Berg: all is well.', boat), [item('Berg', ' now says so.'), passage(boat)])).toEqual([
    '2→1 same',
  ]);
});

it('a statement of two together is none of one of them with somebody else', () => {
  const [before, after] = [
    'Ann Berg (D) and Bob Dahl (R) | call this late.',
    'Ann Berg (D) and Eva Falk (R) | will not pay for any of it until the year is over.',
  ];
  expect(aligned(statements(before, boat), statements(after, boat))).toEqual(['1→1 same']);
});

it('a statement that has moved is one of the same actor with and without a title', () => {
  const said = 'Ann Berg | calls this late, and says so.';
  expect(aligned(statements(`Mayor ${said}`, boat), statements(boat, said))).toEqual(['1→0 same', '0→1 moved reworded']);
});

it('what is bold as a whole, or for long, is no name of an item', () => {
  expect(aligned(passages('Note: the boat rests.', boat), [item('Note', ''), passage(boat)])).toEqual(['1→1 same']);
  const long = 'One two three four five six seven';
  const others = ' do not know, will not say, have never heard of any such thing, and could not care less about what is asked of them.';
  expect(aligned(passages(`${long} is a lot.`, boat), [item(long, others), passage(boat)])).toEqual(['1→1 same']);
});

it.each(tables)('which row stands for which: %s', (_, before, after, pairs) => {
  expect(aligned(before, after)).toEqual(pairs);
});
