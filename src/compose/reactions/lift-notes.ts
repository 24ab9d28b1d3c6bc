import type { Mark, NoteKey, PrintBlock, PrintInline } from '../../model/index.js';
import { marksIn, marksOf } from './walk-inlines.js';

/** The Notes column of a statement. Marks that all stand at its very end go into the column; at several places they stay inline as well. */
export function liftNotes(
  actor: readonly PrintInline[],
  blocks: readonly PrintBlock[],
): { readonly notes: readonly NoteKey[]; readonly blocks: readonly PrintBlock[] } {
  const marks = [...marksIn(actor), ...marksOf(blocks)];
  const notes = [...new Set(marks.flatMap((mark) => mark.notes))];
  const lifted = liftFromBlocks(blocks);
  return { notes, blocks: lifted.marks.length > 0 && lifted.marks.length === marks.length ? lifted.rest : blocks };
}

interface Lifted<T> {
  readonly rest: readonly T[];
  readonly marks: readonly Mark[];
}

function liftFromBlocks(blocks: readonly PrintBlock[]): Lifted<PrintBlock> {
  const last = blocks.at(-1);
  const others = blocks.slice(0, -1);
  switch (last?.kind) {
    case 'paragraph': {
      const { rest, marks } = liftFromInlines(last.children);
      return { rest: rest.length === 0 ? others : [...others, { ...last, children: rest }], marks };
    }
    case 'list': {
      const item = last.items.at(-1);
      if (item === undefined) break;
      const { rest, marks } = liftFromBlocks(item.blocks);
      return { rest: [...others, { ...last, items: [...last.items.slice(0, -1), { ...item, blocks: rest }] }], marks };
    }
    case 'quote': {
      if (last.attribution !== undefined) {
        const { rest, marks } = liftFromInlines(last.attribution);
        const { attribution: _, ...quote } = last;
        return { rest: [...others, rest.length === 0 ? quote : { ...quote, attribution: rest }], marks };
      }
      const { rest, marks } = liftFromBlocks(last.blocks);
      return { rest: [...others, { ...last, blocks: rest }], marks };
    }
    default:
      break;
  }
  return { rest: blocks, marks: [] };
}

function liftFromInlines(inlines: readonly PrintInline[]): Lifted<PrintInline> {
  const rest = [...inlines];
  const marks: Mark[] = [];
  const stops = takeStopsBehindMark(rest);
  for (let last = rest.at(-1); last !== undefined; last = rest.at(-1)) {
    // One that is a word of its sentence stays.
    if (last.kind === 'mark' && last.word === undefined) {
      marks.unshift(last);
      rest.pop();
    } else if (last.kind === 'break' || (last.kind === 'text' && last.text.trim() === '')) {
      rest.pop();
    } else if (last.kind === 'styled' || last.kind === 'foreign' || last.kind === 'jump') {
      const inner = liftFromInlines(last.children);
      if (inner.marks.length === 0) break;
      marks.unshift(...inner.marks);
      rest.pop();
      if (inner.rest.length > 0) {
        rest.push({ ...last, children: inner.rest });
        break;
      }
    } else {
      break;
    }
  }
  if (marks.length === 0) return { rest: inlines, marks };
  const last = rest.at(-1);
  if (last?.kind === 'text') rest[rest.length - 1] = { kind: 'text', text: last.text + stops };
  else if (stops !== '') rest.push({ kind: 'text', text: stops });
  return { rest, marks };
}

/** Where marks stand before the stops that end a statement, these stay when the marks go. */
function takeStopsBehindMark(inlines: PrintInline[]): string {
  const last = inlines.at(-1);
  if (last?.kind !== 'text' || inlines.at(-2)?.kind !== 'mark' || !/^[\s.,;:!?…»”]+$/u.test(last.text)) return '';
  inlines.pop();
  return last.text;
}
