import { type NoteKey, type PassageMark, type PrintInline, plainText } from '../../model/index.js';
import { type PassagePart, partText } from './printed-passages.js';
import { wordSpans } from './word-spans.js';

/** Notes that parts of a passage mark, in the order of their places: each by the word it stands behind, once there, ascending. */
export function passageMarks(
  parts: readonly PassagePart[],
  beside: readonly NoteKey[],
  numbers: ReadonlyMap<NoteKey, number>,
): readonly PassageMark[] {
  const marks: (readonly [word: number, note: NoteKey])[] = beside.map((note) => [0, note]);
  let words = 0;
  for (const part of parts) {
    const spans = wordSpans(partText(part));
    if (typeof part !== 'string')
      for (const { notes, at } of marksOf(part)) {
        const behind = words + spans.filter(({ from }) => from < at).length - 1;
        for (const note of notes) marks.push([behind, note]);
      }
    words += spans.length;
  }
  const numbered = marks.flatMap(([word, note]): readonly PassageMark[] => {
    const number = numbers.get(note);
    return number === undefined ? [] : [[word, number]];
  });
  const once = new Map(numbered.map((mark) => [mark.join(' '), mark]));
  return [...once.values()].sort(([a, one], [b, other]) => a - b || one - other);
}

function marksOf(inlines: readonly PrintInline[]): readonly { readonly notes: readonly NoteKey[]; readonly at: number }[] {
  const marks: { notes: readonly NoteKey[]; at: number }[] = [];
  let at = 0;
  const visit = (inline: PrintInline): void => {
    if ('children' in inline) {
      inline.children.forEach(visit);
      return;
    }
    if (inline.kind === 'mark') marks.push({ notes: inline.notes, at });
    at += plainText([inline]).length;
  };
  inlines.forEach(visit);
  return marks;
}
