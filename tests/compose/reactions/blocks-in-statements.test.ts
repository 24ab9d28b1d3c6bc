import { expect, test } from 'vitest';
import { composeReactions } from '../../../src/compose/reactions/compose-reactions.js';
import { languageFor } from '../../../src/language/index.js';
import type { Mark, Paragraph, PrintBlock, PrintInline } from '../../../src/model/index.js';
import { inlinesOf } from './notation.js';

const place = { file: 'a.md', line: 1, column: 1 };
const attributes = { classes: [], values: {} };
const mark: Mark = { kind: 'mark', notes: ['a'], place };
const quoted: readonly PrintInline[] = [...inlinesOf('said so'), mark];
const paragraph: Paragraph<PrintInline> = { kind: 'paragraph', children: quoted, attributes, place };
const unmarked: Paragraph<PrintInline> = { ...paragraph, children: inlinesOf('said so') };
const cell = { children: quoted, place };

/** The one row of a section whose only statement is “**Poe** shows:” and the block. */
function rowWith(block: PrintBlock): unknown {
  const lead: PrintBlock = { kind: 'paragraph', children: inlinesOf('**Poe** shows:'), attributes, place };
  const items = [{ blocks: [lead, block], attributes, place }];
  const { blocks, findings } = composeReactions(
    [
      { kind: 'heading', level: 1, children: [], id: 'a', attributes: { classes: ['reactions'], values: {} }, place },
      { kind: 'list', ordered: false, start: 1, tight: false, items, attributes, place },
    ],
    undefined,
    languageFor('en').language,
  );
  expect(findings).toEqual([]);
  const table = blocks[1];
  return table?.kind === 'reaction-table' ? table.rows[0] : table;
}

function rowOf(block: PrintBlock, notes: readonly string[]): unknown {
  const lead: PrintBlock = { kind: 'paragraph', children: inlinesOf('shows:'), attributes, place };
  return { kind: 'statement', actor: inlinesOf('**Poe**'), anchor: 'a 1', blocks: [lead, block], notes, place };
}

const kept: readonly (readonly [string, PrintBlock, readonly string[]])[] = [
  ['table', { kind: 'table', columns: ['left'], header: [cell], rows: [[cell]], attributes, place }, ['a']],
  ['code block', { kind: 'code-block', text: 'x = 1', place }, []],
  ['callout', { kind: 'callout', flavour: 'note', title: inlinesOf('Note'), blocks: [paragraph], place }, ['a']],
  ['definition list', { kind: 'definition-list', entries: [{ terms: [quoted], definitions: [[paragraph]] }], place }, ['a']],
  ['figure', { kind: 'figure', image: { kind: 'frame', alt: 'A map' }, caption: quoted, place }, ['a']],
];

test.each(kept)('a %s inside a statement stays as it is, its marks included, and its notes go into the column', (_, block, notes) => {
  expect(rowWith(block)).toEqual(rowOf(block, notes));
});

test('a mark that ends a quotation or its attribution goes into the column', () => {
  expect(rowWith({ kind: 'quote', blocks: [paragraph], place })).toEqual(rowOf({ kind: 'quote', blocks: [unmarked], place }, ['a']));
  expect(rowWith({ kind: 'quote', blocks: [unmarked], attribution: quoted, place })).toEqual(
    rowOf({ kind: 'quote', blocks: [unmarked], attribution: inlinesOf('said so'), place }, ['a']),
  );
  expect(rowWith({ kind: 'quote', blocks: [unmarked], attribution: [mark], place })).toEqual(
    rowOf({ kind: 'quote', blocks: [unmarked], place }, ['a']),
  );
});
