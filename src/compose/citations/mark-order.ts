import type { NoteKey, PrintBlock, PrintInline } from '../../model/index.js';
import { inlineRuns } from '../inline-runs.js';

/** The notes that blocks mark, in the order in which a reader meets the marks; repeated where they are. */
export function* marksIn(blocks: readonly PrintBlock[]): Generator<NoteKey> {
  for (const inlines of inlineRuns(blocks)) yield* marksInInlines(inlines);
}

/** The notes that inlines mark, in their order. */
export function* marksInInlines(inlines: readonly PrintInline[]): Generator<NoteKey> {
  for (const inline of inlines) {
    if (inline.kind === 'mark') yield* inline.notes;
    else if ('children' in inline) yield* marksInInlines(inline.children);
  }
}

/** The notes that blocks speak of, by a mark or as “(note 3)”. */
export function* notesNamedIn(blocks: readonly PrintBlock[]): Generator<NoteKey> {
  for (const inlines of inlineRuns(blocks)) yield* notesNamedInInlines(inlines);
}

function* notesNamedInInlines(inlines: readonly PrintInline[]): Generator<NoteKey> {
  for (const inline of inlines) {
    if (inline.kind === 'mark') yield* inline.notes;
    else if (inline.kind === 'note-reference') yield inline.note;
    else if ('children' in inline) yield* notesNamedInInlines(inline.children);
  }
}
