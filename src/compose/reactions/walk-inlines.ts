import type { Mark, PrintBlock, PrintInline } from '../../model/index.js';
import { inlineRuns } from '../inline-runs.js';

/** Every mark in inlines, in order. */
export function* marksIn(inlines: readonly PrintInline[]): Generator<Mark> {
  for (const inline of inlines) {
    if (inline.kind === 'mark') yield inline;
    else if (inline.kind === 'styled' || inline.kind === 'foreign' || inline.kind === 'jump') yield* marksIn(inline.children);
  }
}

/** Every mark in blocks, in order. */
export function* marksOf(blocks: readonly PrintBlock[]): Generator<Mark> {
  for (const run of inlineRuns(blocks)) yield* marksIn(run);
}
