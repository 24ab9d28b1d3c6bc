import { expect, it } from 'vitest';
import { isOverview } from '../../../src/compose/summary/is-overview.js';
import { leanerCandidates } from '../../../src/compose/summary/leaner-candidates.js';
import type { GlanceRow, PrintInline, SummaryPart } from '../../../src/model/index.js';

const words = (text: string): readonly PrintInline[] => [{ kind: 'text', text }];
const home: GlanceRow = { actor: words('At home'), isSection: true, see: 'home' };
const glances = (row: Partial<GlanceRow>) =>
  leanerCandidates([
    { kind: 'bottom-line', derived: false, paragraphs: [words('The sum.')] },
    { kind: 'glance', derived: true, rows: [home, { ...home, ...row }] } satisfies SummaryPart,
  ]).map((parts) => parts.some(({ kind }) => kind === 'glance'));

it('reactions at a glance are none of sub-headings and pages alone', () => {
  expect(isOverview([home, home])).toBe(false);
  expect(isOverview([home, { ...home, stance: 'against' }])).toBe(true);
  expect(isOverview([home, { ...home, text: words('They wait.') }])).toBe(true);
  expect(isOverview([{ actor: words('Poe') }])).toBe(true);
});

it('reactions at a glance that lose their texts go, but where they have stances or names', () => {
  expect(glances({ text: words('They wait.') })).toEqual([true, false]);
  expect(glances({ text: words('They wait.'), stance: 'against' })).toEqual([true, true, false]);
});

it('where how firmly it is known has gone, sections at a glance have their texts again', () => {
  const row = { ...home, text: words('They wait for what others will say of it.'), names: words('Poe') };
  const told = leanerCandidates([
    { kind: 'bottom-line', derived: false, paragraphs: [words('The sum.')] },
    { kind: 'known', derived: true, items: [words('Nobody has denied it.')] },
    {
      kind: 'glance',
      derived: true,
      rows: [{ ...row, text: words('They wait for what others will say of it, and of all that has been said of it before.') }, row],
    },
  ]).map((parts) => [
    parts.some(({ kind }) => kind === 'known'),
    ...parts.flatMap((part) => (part.kind === 'glance' ? part.rows.map(({ text }) => text?.[0] !== row.names[0]) : [])),
  ]);
  expect(told).toEqual([
    [true, true, true],
    [true, false, true],
    [true, false, false],
    [false, true, true],
    [false, false, true],
    [false, false, false],
    [false],
  ]);
});
