import type { Briefing, GlanceRow, SummaryPart, Tightness } from '../model/index.js';
import { type PrintInline, plainText } from '../model/index.js';
import { arrangeSummary, isAcross } from './arrange-summary.js';
import { contentsColumns, summarySpaces } from './emit-summary.js';
import { estimateLines, textLines } from './estimate-height.js';
import { type PageGeometry, points } from './page-geometry.js';

/** Heights of the theme's page one, in points before the print's scale. */
const design = {
  line: 14,
  small: 12,
  partTitle: 17.3,
  sideTitle: 16,
  judgementSpace: 0.6,
  pointSpace: 0.3,
  sign: 14,
} as const;
/** The sans serif runs narrower than the serif that `textLines` counts in. */
const sansWidth = 0.92;

/** Page one is set at 12 pt in large print. */
function frontScale(page: PageGeometry): number {
  return Math.min(page.scale, 12 / 10.5);
}

/** About how high page one would be with these parts, in points: to choose what to try first. What it really takes shows when it is set. */
export function estimateSummary(briefing: Briefing, parts: readonly SummaryPart[], tightness: Tightness, page: PageGeometry): number {
  const { top, left, right, below, widths } = arrangeSummary(parts, page);
  const space = summarySpaces[tightness];
  const stack = (column: readonly SummaryPart[], millimetres: number) =>
    column.reduce((sum, part, index) => sum + partHeight(part, millimetres, space, page) + (index > 0 ? space : 0), 0);
  const across = [...top, ...below].reduce((sum, part) => sum + space + partHeight(part, page.full, space, page), 0);
  const columns = left.length === 0 ? 0 : space + Math.max(stack(left, widths.left), stack(right, widths.right));
  return (mastheadHeight(briefing, page) + across + columns) * frontScale(page);
}

function mastheadHeight({ frontMatter }: Briefing, page: PageGeometry): number {
  const { title, authors, cutoff, status } = frontMatter;
  const deck = frontMatter.subtitle ?? frontMatter.description;
  const titleSize = title.length > 140 ? 17 : title.length > 80 ? 21 : 26;
  const deckSize = (deck?.length ?? 0) > 180 ? 11.5 : 13;
  const lines = (text: string, size: number) => textLines(text, points(page.full) / (size * frontScale(page)));
  const byline = authors.length > 0 || cutoff !== undefined || status !== undefined ? 16.3 : 0;
  return (
    23 + lines(title, titleSize * 1.05) * titleSize * 1.1 + (deck === undefined ? 0 : 3 + lines(deck, deckSize) * deckSize * 1.2) + byline
  );
}

/** Height of one part in a column of so many millimetres. */
function partHeight(part: SummaryPart, millimetres: number, space: number, page: PageGeometry): number {
  const width = points(millimetres) / frontScale(page);
  const lines = (inlines: readonly PrintInline[], less: number, size: number) => textLines(plainText(inlines), (width - less) / size);
  switch (part.kind) {
    case 'bottom-line':
      return 28 + part.paragraphs.reduce((sum, paragraph) => sum + lines(paragraph, 20, 11.25) * 15, 0);
    case 'judgements':
      return (
        design.partTitle +
        part.judgements.reduce((sum, { heading, text, see }) => {
          const page: PrintInline = { kind: 'text', text: see === undefined ? '' : ' → p. 10' };
          return sum + lines([...(heading ?? []), ...text, page], design.sign, 10.5 * 1.02) * design.line;
        }, 0) +
        (part.judgements.length - 1) * space * design.judgementSpace
      );
    case 'known':
    case 'watch':
      return (
        design.partTitle +
        part.items.reduce((sum, item) => sum + lines(item, part.items.length > 1 ? design.sign : 0, 10.5) * design.line, 0) +
        (part.items.length - 1) * space * design.pointSpace
      );
    case 'inside': {
      const columns = isAcross(part) ? contentsColumns : 1;
      const entries = part.entries.reduce(
        (sum, { title, level }) =>
          sum + lines(title, width - width / columns + 16 + 8 * level, 9 * sansWidth) * design.small + (level === 1 ? 2 : 0),
        design.small + 2,
      );
      return design.sideTitle + entries / columns;
    }
    case 'glance':
      return glanceHeight(part.rows, width);
    case 'section':
      return design.partTitle + estimateLines(part.blocks, width / 10.5) * design.line + part.blocks.length * 7;
  }
}

function glanceHeight(rows: readonly GlanceRow[], width: number): number {
  const lines = (inlines: readonly PrintInline[], room: number, size: number) => textLines(plainText(inlines), room / size);
  if (rows.some(({ stance }) => stance !== undefined)) {
    const longest = Math.max(...rows.map(({ stance }) => (stance ?? '').length)) * 4.6;
    return (
      design.sideTitle +
      15 +
      rows.reduce<number>((sum, { actor }) => sum + lines(actor, width - longest, 9 * sansWidth) * design.small + 3.2, 0)
    );
  }
  if (rows.some(({ text }) => text !== undefined)) {
    const actorWidth = points(40);
    return rows.reduce<number>(
      (sum, { actor, text }) =>
        sum + Math.max(lines(actor, actorWidth, 9 * sansWidth), lines(text ?? [], width - actorWidth - 24, 9)) * design.small + 3.2,
      design.sideTitle + 15,
    );
  }
  return rows.reduce<number>((sum, { actor }) => sum + lines(actor, width - 24, 9 * sansWidth) * design.small + 2, design.sideTitle);
}
