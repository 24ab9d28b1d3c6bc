import type { Summary, SummaryPart } from '../model/index.js';
import type { SummaryTry } from './fit-summary.js';

/** Of the ways to set page one, that which was taken for an earlier state of the briefing; undefined where there is none of its kind any more. */
export function summaryLike(tries: readonly SummaryTry[], earlier: Summary): Summary | undefined {
  const shape = shapeOf(earlier.parts);
  const like = tries.find(({ summary }) => summary.tightness === earlier.tightness && shapeOf(summary.parts) === shape);
  return like && { ...like.summary, runsOn: earlier.runsOn };
}

/** Its parts, and of how much each consists. */
function shapeOf(parts: readonly SummaryPart[]): string {
  return parts.map((part) => `${part.kind} ${sizeOf(part)}`).join(', ');
}

function sizeOf(part: SummaryPart): number {
  switch (part.kind) {
    case 'bottom-line':
      return part.paragraphs.length;
    case 'judgements':
      return part.judgements.length;
    case 'known':
    case 'watch':
      return part.items.length;
    case 'glance':
      return part.rows.length;
    case 'inside':
      return part.entries.length;
    case 'section':
      return part.blocks.length;
  }
}
