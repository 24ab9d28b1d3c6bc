import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeReactions } from '../../../src/compose/reactions/compose-reactions.js';
import { languages } from '../../../src/language/index.js';
import type { PrintBlock, PrintInline } from '../../../src/model/index.js';

const place = { file: 'a.md', line: 1, column: 1 };
const piece = fc.constantFrom(
  ...[
    'Kyiv',
    'Rep.',
    'of',
    'von',
    'der',
    'and',
    'und',
    'і',
    'says',
    'Poe',
    '(D-CA)',
    '’s',
    '“No way”',
    '„Nein“',
    '«Ні»',
    '「いいえ」',
    'と',
    'は',
  ],
  ...[
    ':',
    '：',
    ',',
    '.',
    '-',
    '–',
    ' ',
    '  ',
    '\u00a0',
    '/',
    '&',
    '岸本',
    'سامي',
    '한나라',
    '는',
    '"',
    '‘',
    'E\u0301mile',
    '\u{1F1FA}',
    '…',
    '',
  ],
);
const text: fc.Arbitrary<PrintInline> = fc.array(piece, { maxLength: 8 }).map((pieces) => ({ kind: 'text', text: pieces.join('') }));
const mark: fc.Arbitrary<PrintInline> = fc.constantFrom('a', 'b').map((note) => ({ kind: 'mark', notes: [note], place }));
const inlines = fc.letrec<{ inline: PrintInline; run: PrintInline[] }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    text,
    mark,
    fc.constant<PrintInline>({ kind: 'break' }),
    fc.constant<PrintInline>({ kind: 'address', text: 'poe@example.org', target: 'mailto:poe@example.org' }),
    piece.map((word): PrintInline => ({ kind: 'code', text: word })),
    fc
      .tuple(fc.constantFrom('strong', 'strong', 'emphasis'), tie('run'))
      .map(([style, children]): PrintInline => ({ kind: 'styled', style, children })),
    tie('run').map((children): PrintInline => ({ kind: 'jump', target: 'there', children })),
  ),
  run: fc.array(tie('inline'), { maxLength: 5 }),
})).run;

test('whoever is taken for the actor, no word and no mark is lost, doubled or moved out of order', () => {
  fc.assert(
    fc.property(
      inlines,
      fc.option(inlines),
      fc.constantFrom(...languages),
      fc.constantFrom(undefined, 'Kyiv', 'Rep.'),
      (first, second, language, actor) => {
        const paragraphs = [first, ...(second === null ? [] : [second])];
        const attributes = { classes: [], values: {} };
        const blocks: PrintBlock[] = [
          { kind: 'heading', level: 1, id: 'a', children: [], attributes: { classes: ['reactions'], values: {} }, place },
          {
            kind: 'list',
            ordered: false,
            start: 1,
            tight: true,
            attributes,
            place,
            items: [
              {
                blocks: paragraphs.map((children) => ({ kind: 'paragraph', children, attributes, place })),
                attributes: { classes: [], values: actor === undefined ? {} : { actor } },
                place,
              },
            ],
          },
        ];
        const found = composeReactions(blocks, undefined, language);
        const table = found.blocks[1];
        if (table?.kind === 'list') {
          // Nothing but links: it stays as it is.
          expect(found.blocks).toEqual(blocks);
          return;
        }
        const row = table?.kind === 'reaction-table' ? table.rows[0] : undefined;
        if (row?.kind !== 'statement') throw new Error('A list of one item became something else than one row');
        const separator = found.departures.find((departure) => departure.kind === 'moved' && departure.what === 'separator')?.words ?? '';
        const isMoved = found.departures.length > 0;
        const isAdded = row.actor !== undefined && !isMoved;
        const moved = isMoved ? lettersOf(row.actor ?? []) : '';
        const rest = row.blocks.flatMap((block) => (block.kind === 'paragraph' ? lettersOf(block.children) : [])).join('');
        expect(moved + separator + rest).toBe(paragraphs.map(lettersOf).join(''));
        expect(isAdded ? lettersOf(row.actor ?? []) : '').toBe(isAdded ? actor : '');
        expect(row.notes).toEqual([...new Set(paragraphs.flatMap(notesOf))]);
      },
    ),
    { numRuns: 2000 },
  );
});

/** What is printed, white space aside. */
function lettersOf(run: readonly PrintInline[]): string {
  return run
    .map((inline) => ('children' in inline ? lettersOf(inline.children) : 'text' in inline ? inline.text : ''))
    .join('')
    .replace(/\s+/gu, '');
}

function notesOf(run: readonly PrintInline[]): readonly string[] {
  return run.flatMap((inline) => ('children' in inline ? notesOf(inline.children) : inline.kind === 'mark' ? inline.notes : []));
}
