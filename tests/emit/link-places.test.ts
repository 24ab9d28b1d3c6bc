import { describe, expect, it } from 'vitest';
import { linkPlaces } from '../../src/emit/link-places.js';
import { languageFor } from '../../src/language/index.js';
import { layoutWith } from '../helpers/layout-with.js';

const { words } = languageFor('en').language;
const layout = layoutWith({
  pages: 9,
  headings: [
    { id: 'a-plain-one', page: 2, y: 80 },
    { id: 'що-відомо', page: 3, y: 90 },
  ],
  rows: [{ id: 'voices 2', page: 6, y: 120 }],
  notes: [{ number: 4, page: 8, y: 100 }],
  marks: [
    { note: 4, page: 2, y: 300 },
    { note: 4, page: 2, y: 500 },
  ],
  changes: [{ id: 0, kind: 'words', page: 4, y: 200, size: 10.5, inLeftColumn: false }],
  changedBlocks: [{ id: 1, fromPage: 5, fromY: 90, toPage: 5, toY: 120 }],
});
const place = linkPlaces(layout, words);

describe('where a link inside the briefing leads', () => {
  it.each([
    ['heading a-plain-one', { page: 2, y: 80, description: 'p. 2' }],
    ['heading :d189d0be2dd0b2d196d0b4d0bed0bcd0be', { page: 3, y: 90, description: 'p. 3' }],
    ['heading voices 2', { page: 6, y: 120, description: 'p. 6' }],
    ['note 4', { page: 8, y: 100, description: 'note 4' }],
    ['change 0', { page: 4, y: 200, description: 'p. 4' }],
    ['change 1', { page: 5, y: 90, description: 'p. 5' }],
    // The first mark on the page.
    ['citing 4 2', { page: 2, y: 300, description: 'p. 2' }],
    // A page that the mark left in the last pass.
    ['citing 4 5', { page: 5, y: 0, description: 'p. 5' }],
    ['heading nowhere', undefined],
  ])('%s', (address, expected) => {
    expect(place(address)).toEqual(expected);
  });
});
