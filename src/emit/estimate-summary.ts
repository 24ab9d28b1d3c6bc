import type { Briefing, GlanceRow, SummaryPart, Tightness } from '../model/index.js';
import { type PrintInline, plainText, stanceJoint } from '../model/index.js';
import { arrangeSummary, isAcross } from './arrange-summary.js';
import { contentsColumns } from './emit-summary.js';
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
  const { top, left, right, below, widths, space } = arrangeSummary(parts, page, tightness);
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

/** Height of a part, but for the spaces inside it: how many times the space between parts those are. */
interface PartShape {
  readonly height: number;
  readonly spaces: number;
}

/** Parts are asked about again and again, at every tightness and in every combination. */
const shapes = new WeakMap<SummaryPart, Map<number, PartShape>>();

/** Height of one part in a column of so many millimetres. */
function partHeight(part: SummaryPart, millimetres: number, space: number, page: PageGeometry): number {
  const known = shapes.get(part) ?? new Map<number, PartShape>();
  shapes.set(part, known);
  const width = points(millimetres) / frontScale(page);
  const shape = known.get(width) ?? partShape(part, width);
  known.set(width, shape);
  return shape.height + shape.spaces * space;
}

function partShape(part: SummaryPart, width: number): PartShape {
  const lines = (inlines: readonly PrintInline[], less: number, size: number) => textLines(plainText(inlines), (width - less) / size);
  switch (part.kind) {
    case 'bottom-line':
      return solid(28 + part.paragraphs.reduce((sum, paragraph) => sum + lines(paragraph, 20, 11.25) * 15, 0));
    case 'judgements':
      return {
        height: part.judgements.reduce<number>((sum, { heading, text, see }) => {
          const page: PrintInline = { kind: 'text', text: see === undefined ? '' : ' → p. 10' };
          return sum + lines([...(heading ?? []), ...text, page], design.sign, 10.5 * 1.02) * design.line;
        }, design.partTitle),
        spaces: (part.judgements.length - 1) * design.judgementSpace,
      };
    case 'known':
    case 'watch':
      return {
        height: part.items.reduce<number>(
          (sum, item) => sum + lines(item, part.items.length > 1 ? design.sign : 0, 10.5) * design.line,
          design.partTitle,
        ),
        spaces: (part.items.length - 1) * design.pointSpace,
      };
    case 'inside': {
      const columns = isAcross(part) ? contentsColumns : 1;
      const entries = part.entries.reduce<number>(
        (sum, { title, level }) =>
          sum + lines(title, width - width / columns + 16 + 8 * level, 9 * sansWidth) * design.small + (level === 1 ? 2 : 0),
        design.small + 2,
      );
      return solid(design.sideTitle + entries / columns);
    }
    case 'glance':
      return solid(glanceHeight(part.rows, width));
    case 'section':
      return solid(design.partTitle + estimateLines(part.blocks, width / 10.5) * design.line + part.blocks.length * 7);
  }
}

function solid(height: number): PartShape {
  return { height, spaces: 0 };
}

function glanceHeight(rows: readonly GlanceRow[], width: number): number {
  const lines = (inlines: readonly PrintInline[], room: number, size: number) => textLines(plainText(inlines), room / size);
  if (rows.some(({ stance }) => stance !== undefined)) {
    const stances = rows.map(({ stance = '' }) => stance);
    // As the theme shares the width out.
    const room = stances.some((stance) => stance.includes(stanceJoint))
      ? width * 0.4
      : Math.max(...stances.map(({ length }) => length)) * 4.6;
    const tallest = ({ actor, stance = '' }: GlanceRow) =>
      Math.max(lines(actor, width - room, 9 * sansWidth), textLines(stance, room / (9 * sansWidth)));
    return design.sideTitle + 15 + rows.reduce<number>((sum, row) => sum + tallest(row) * design.small + 3.2, 0);
  }
  if (rows.some(({ text }) => text !== undefined)) {
    const actorWidth = points(40);
    return rows.reduce<number>(
      (sum, { actor, text }) =>
        sum + Math.max(lines(actor, actorWidth, 9 * sansWidth), lines(text ?? [], width - actorWidth - 24, 9)) * design.small + 3.2,
      design.sideTitle + 15,
    );
  }
  return rows.reduce<number>(
    (sum, { actor }) => sum + lines(actor, width - 24, 9 * sansWidth) * design.small + 2,
    design.sideTitle + design.small + 2,
  );
}
