import { type PrintBlock, plainText } from '../model/index.js';

/** Characters of a line of prose on the text column: more than there mostly are, so that no room is promised that is not there. */
const lineCharacters = 78;
/** No note hangs on further than this, in lines: half a page. */
const furthest = 24;

/** The notes that stand beside the block before them, which is at `index`. */
export function marginNotesAfter(blocks: readonly PrintBlock[], index: number): readonly PrintBlock[] {
  const notes: PrintBlock[] = [];
  for (let at = index + 1; ; at++) {
    const block = blocks[at];
    if (block === undefined || !isMarginNote(block)) return notes;
    notes.push(block);
  }
}

/**
 * How far, in lines of prose, notes taller than their block may hang on beside what follows: beside paragraphs only, and none with a note of
 * its own. A heading, a table or a picture would meet a note that is none of theirs.
 */
export function roomBelow(following: readonly PrintBlock[]): number {
  let room = 0;
  for (const [index, block] of following.entries()) {
    const next = following[index + 1];
    if (block.kind !== 'paragraph' || isMarginNote(block) || (next !== undefined && isMarginNote(next))) break;
    room += Math.max(1, Math.floor(plainText(block.children).length / lineCharacters));
    if (room >= furthest) return furthest;
  }
  return room;
}

/** A paragraph with `{.margin}` behind it. */
export function isMarginNote(block: PrintBlock): boolean {
  return block.kind === 'paragraph' && block.attributes.classes.includes('margin');
}
