import { describe, expect, test } from 'vitest';
import { marksIn, marksInInlines } from '../../../src/compose/citations/mark-order.js';
import { numberNotes } from '../../../src/compose/citations/number-notes.js';
import type { Mark, Note, PrintBlock, PrintInline } from '../../../src/model/index.js';
import { place } from './article-notation.js';

const attributes = { classes: [], values: {} };
const mark = (...notes: string[]): Mark => ({ kind: 'mark', notes, place: place(1) });
const paragraph = (...children: PrintInline[]): PrintBlock => ({ kind: 'paragraph', children, attributes, place: place(1) });

function notes(...bodies: readonly (readonly [string, ...PrintInline[]])[]): ReadonlyMap<string, Note> {
  return new Map(
    bodies.map(([key, ...inlines]) => [key, { key, body: { kind: 'comment', blocks: [paragraph(...inlines)] }, citedAt: [] }]),
  );
}

const numbered = (order: readonly string[], all: ReadonlyMap<string, Note>) =>
  numberNotes(order, all).map(({ number, key }) => `${number} ${key}`);

describe('Notes are numbered', () => {
  test('from 1 in the order of their first marks', () => {
    expect(numbered(['b', 'a', 'b', 'c'], notes(['a'], ['b'], ['c']))).toEqual(['1 b', '2 a', '3 c']);
  });

  test('behind them those that only notes speak of, then those that nothing speaks of', () => {
    const all = notes(
      ['unused', mark('late')],
      ['late'],
      ['a', mark('inner')],
      ['b', { kind: 'note-reference', note: 'other', place: place(1) }],
      ['inner', mark('a', 'deep')],
      ['other'],
      ['deep'],
    );
    expect(numbered(['b', 'a'], all)).toEqual(['1 b', '2 a', '3 other', '4 inner', '5 deep', '6 unused', '7 late']);
  });

  test('but a mark without a note is a bug', () => {
    expect(() => numberNotes(['x'], new Map())).toThrow('Unexpected mark of x, expected a note for it');
  });
});

test('Marks are met in reading order in every kind of block', () => {
  const text = (key: string): PrintBlock => paragraph({ kind: 'styled', style: 'strong', children: [mark(key)] });
  const blocks: readonly PrintBlock[] = [
    { kind: 'heading', level: 1, id: 'h', children: [mark('heading')], attributes, place: place(1) },
    {
      kind: 'list',
      ordered: false,
      start: 1,
      tight: true,
      items: [{ blocks: [text('item')], attributes, place: place(1) }],
      attributes,
      place: place(1),
    },
    { kind: 'quote', blocks: [text('quote')], attribution: [mark('attribution')], place: place(1) },
    { kind: 'callout', flavour: 'note', title: [mark('title')], blocks: [text('callout')], place: place(1) },
    {
      kind: 'table',
      columns: ['left'],
      header: [{ children: [mark('head')], place: place(1) }],
      rows: [[{ children: [mark('cell')], place: place(1) }]],
      attributes,
      place: place(1),
    },
    { kind: 'definition-list', entries: [{ terms: [[mark('term')]], definitions: [[text('definition')]] }], place: place(1) },
    { kind: 'figure', image: { kind: 'frame', alt: '' }, caption: [mark('caption')], place: place(1) },
    { kind: 'code-block', text: '', place: place(1) },
    {
      kind: 'reaction-table',
      rows: [
        { kind: 'group', children: [mark('group')], place: place(1) },
        { kind: 'statement', actor: [mark('actor')], blocks: [text('statement')], notes: ['column', 'statement'], place: place(1) },
        { kind: 'statement', blocks: [], notes: [], place: place(1) },
      ],
      hasActors: true,
      hasStances: false,
      hasNotes: true,
      place: place(1),
    },
  ];
  expect([...marksIn(blocks)]).toEqual([
    'heading',
    'item',
    'quote',
    'attribution',
    'title',
    'callout',
    'head',
    'cell',
    'term',
    'definition',
    'caption',
    'group',
    'actor',
    'statement',
    'column',
    'statement',
  ]);
  expect([...marksInInlines([mark('a', 'b'), { kind: 'text', text: 'x' }, mark('a')])]).toEqual(['a', 'b', 'a']);
});
