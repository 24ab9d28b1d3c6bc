import { expect, it } from 'vitest';
import type { PrintBlock, PrintInline, Summary } from '../../src/model/index.js';
import { idlePartsOf } from '../../src/pipeline/idle-parts.js';
import { blocksOf } from '../compose/reactions/notation.js';
import { layoutWith } from '../helpers/layout-with.js';

const sum: readonly PrintInline[] = [{ kind: 'text', text: 'The sum.' }];
const plain = (text = ''): PrintInline => ({ kind: 'text', text });
const layout = (pages: readonly number[]) =>
  layoutWith({
    pages: 9,
    headings: [...pages].map((page, index) => ({ id: index < pages.length - 1 ? (ids[index] ?? '') : ' notes', page, y: 100 })),
  });
const body = blocksOf('# One\nBoats are slow.\nThey are.\n# Two\nWell.\nThe sum.');
const ids = body.flatMap((block: PrintBlock) => (block.kind === 'heading' ? [block.id] : []));
const summary = (given: Partial<Summary> = {}): Summary => ({
  origin: 'derived',
  parts: [{ kind: 'bottom-line', derived: true, paragraphs: [sum] }],
  runsOn: true,
  tightness: 1,
  ...given,
});

it('says nothing on page one that stands there once more, in the article', () => {
  expect(idlePartsOf({ summary: summary(), body }, layout([1, 1, 1]))).toEqual(['bottom-line']);
});

it('says nothing on page one that the article opens with in a box', () => {
  const box: PrintBlock = { kind: 'callout', flavour: 'note', blocks: blocksOf('The sum.'), place: { file: 'a.md', line: 1, column: 1 } };
  const opened = [box, ...blocksOf('# One\nBoats are slow.')];
  expect(idlePartsOf({ summary: summary(), body: opened }, layout([2, 3]))).toEqual(['bottom-line']);
});

it('says nothing twice on the only page of an article without notes', () => {
  expect(
    idlePartsOf({ summary: summary(), body }, { ...layout([1, 1]), pages: 1, headings: layout([1, 1, 1]).headings.slice(0, 2) }),
  ).toEqual(['bottom-line']);
});

it('says on page one what the article says further on', () => {
  expect(idlePartsOf({ summary: summary(), body }, layout([1, 1, 2]))).toEqual([]);
  expect(idlePartsOf({ summary: summary(), body }, layout([1, 2, 2]))).toEqual([]);
});

it('leaves a page one of its own as it is, and what the author wrote for it', () => {
  expect(idlePartsOf({ summary: summary({ runsOn: false }), body }, layout([1, 1, 1]))).toEqual([]);
  const authored = summary({ parts: [{ kind: 'bottom-line', derived: false, paragraphs: [sum] }] });
  expect(idlePartsOf({ summary: authored, body }, layout([1, 1, 1]))).toEqual([]);
});

it('repeats neither judgements nor what is known where they are argued on the same page, and skips no judgement of several', () => {
  const parts: Summary['parts'] = [
    {
      kind: 'judgements',
      derived: true,
      judgements: ids.map((see, at) => ({ text: at === 0 ? [{ kind: 'text', text: 'They are.' }] : sum, see })),
    },
    { kind: 'known', derived: true, items: [sum] },
  ];
  expect(idlePartsOf({ summary: summary({ parts }), body }, layout([1, 1, 1]))).toEqual(['judgements', 'known']);
  expect(idlePartsOf({ summary: summary({ parts }), body }, layout([1, 1, 2]))).toEqual(['judgements']);
  expect(idlePartsOf({ summary: summary({ parts }), body }, layout([1, 2, 2]))).toEqual([]);
});

it('does not begin with the second of an article’s points, where the first stands on page one as well', () => {
  const points = blocksOf('# First\nBoats are slow.\n# Second\nBoats are dear.\n# Third\nBoats are old.');
  const judgements = ['first', 'second', 'third'].map((see, at) => ({
    text: [plain(['Boats are slow.', 'Boats are dear.', 'Boats are old.'][at])],
    see,
  }));
  const page = (third: number) =>
    layoutWith({ pages: 9, headings: [1, 2, third].map((page, at) => ({ id: ['first', 'second', 'third'][at] ?? '', page, y: 100 })) });
  const parts: Summary['parts'] = [{ kind: 'judgements', derived: true, judgements }];
  expect(idlePartsOf({ summary: summary({ parts }), body: points }, page(2))).toEqual([]);
});

it('names nobody at a glance where half of the table stands below it on page one, but tells there what he says', () => {
  const row = (see: string | undefined, text?: readonly PrintInline[]) => ({ actor: sum, ...(see && { see }), ...(text && { text }) });
  const glance = (text?: readonly PrintInline[]) =>
    summary({ parts: [{ kind: 'glance', derived: true, rows: ids.map((see) => row(see, text)) }] });
  expect(idlePartsOf({ summary: glance(), body }, layout([1, 2, 3]))).toEqual(['glance']);
  expect(idlePartsOf({ summary: glance(), body }, layout([2, 3, 3]))).toEqual([]);
  expect(idlePartsOf({ summary: glance(sum), body }, layout([1, 2, 3]))).toEqual([]);
});
