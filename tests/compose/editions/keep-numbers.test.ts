import { describe, expect, it } from 'vitest';
import { keepNumbers } from '../../../src/compose/editions/keep-numbers.js';
import type { Edition, Endnote, RecordedNote } from '../../../src/model/index.js';

const source = (name: string): Endnote => ({
  key: `source:${name}`,
  number: 0,
  citedAt: [],
  body: { kind: 'source', source: { key: `source:${name}`, url: name, name, citedAt: [] } },
});
const footnote = (label: string, text: string): Endnote => ({
  key: `footnote:${label}`,
  number: 0,
  citedAt: [],
  body: {
    kind: 'comment',
    blocks: [
      {
        kind: 'paragraph',
        children: [{ kind: 'text', text }],
        attributes: { classes: [], values: {} },
        place: { file: '', line: 1, column: 1 },
      },
    ],
  },
});
const recordedSource = (number: number, name: string, more: object = {}): RecordedNote => ({
  number,
  key: `source:${name}`,
  body: { kind: 'source', source: { url: name, name } },
  ...more,
});
const recordedFootnote = (number: number, label: string, text: string): RecordedNote => ({
  number,
  key: `footnote:${label}`,
  body: { kind: 'comment', text },
});
const edition = (...notes: readonly RecordedNote[]): Edition => ({ number: 1, contentHash: '', passages: [], stances: [], notes });
const shown = (endnotes: readonly Endnote[]) =>
  endnotes.map(({ number, key, body }) => `${number} ${key}${body.kind === 'withdrawn' ? ` in ${body.edition}` : ''}`);

describe('numbers of a new edition', () => {
  it('stay those of the one before, whatever the order of the marks; new sources take the next', () => {
    const kept = keepNumbers([source('c'), source('b'), source('a')], edition(recordedSource(1, 'a'), recordedSource(2, 'b')), 2);
    expect(shown(kept)).toEqual(['1 source:a', '2 source:b', '3 source:c']);
  });

  it('a source that is gone keeps its own, in the edition from which it is gone', () => {
    const before = edition(recordedSource(1, 'a'), recordedSource(2, 'b', { withdrawn: 2 }), recordedSource(3, 'c'));
    expect(shown(keepNumbers([source('c')], before, 3))).toEqual(['1 withdrawn:1 in 3', '2 withdrawn:2 in 2', '3 source:c']);
  });

  it('a source that comes back has its number again', () => {
    const before = edition(recordedSource(1, 'a', { withdrawn: 2 }), recordedSource(2, 'b'));
    expect(shown(keepNumbers([source('b'), source('a')], before, 3))).toEqual(['1 source:a', '2 source:b']);
  });

  it('a footnote is known by its words, though its label is another', () => {
    const before = edition(recordedFootnote(1, '1', 'The board’s own count.'), recordedFootnote(2, '2', 'At low tide.'));
    const now = [footnote('1', 'New at the front.'), footnote('2', 'The board’s own count.'), footnote('3', 'At low tide.')];
    expect(shown(keepNumbers(now, before, 2))).toEqual(['1 footnote:2', '2 footnote:3', '3 footnote:1']);
  });

  it('a footnote in other words is known by its label', () => {
    const before = edition(recordedFootnote(1, 'count', 'The board’s own count of the boats.'));
    expect(shown(keepNumbers([footnote('count', 'The board’s own count of the boats and buses.')], before, 2))).toEqual([
      '1 footnote:count',
    ]);
    expect(shown(keepNumbers([footnote('count', 'Something else altogether.')], before, 2))).toEqual([
      '1 withdrawn:1 in 2',
      '2 footnote:count',
    ]);
  });
});
