import type { ChangeMark, PrintInline } from '../../model/index.js';
import { plainText } from '../../model/index.js';
import { wordSpans } from './word-spans.js';

/** Word of a run of inlines, by its index → the changes that show at it. */
export type MarkedWords = ReadonlyMap<number, readonly ChangeMark[]>;

/** Inlines with changes at some of their words: texts are cut where a change begins or ends. */
export function markWords(inlines: readonly PrintInline[], marked: MarkedWords): readonly PrintInline[] {
  const spans = wordSpans(plainText(inlines));
  const ranges = mergedRanges(spans, marked);
  let at = 0;
  const visit = (inline: PrintInline): readonly PrintInline[] => {
    if (inline.kind === 'styled' || inline.kind === 'foreign' || inline.kind === 'jump')
      return [{ ...inline, children: inline.children.flatMap(visit) }];
    const from = at;
    at += plainText([inline]).length;
    if (inline.kind !== 'text' && inline.kind !== 'code') return [inline];
    const { kind } = inline;
    const pieces: PrintInline[] = [];
    let done = from;
    for (const range of ranges) {
      const [begin, end] = [Math.max(range.from, from), Math.min(range.to, at)];
      if (begin >= end) continue;
      if (begin > done) pieces.push({ kind, text: inline.text.slice(done - from, begin - from) });
      pieces.push({ kind, text: inline.text.slice(begin - from, end - from), changes: range.changes });
      done = end;
    }
    if (pieces.length === 0) return [inline];
    if (done < at) pieces.push({ kind, text: inline.text.slice(done - from) });
    return pieces;
  };
  return inlines.flatMap(visit);
}

interface Range {
  readonly from: number;
  to: number;
  readonly changes: readonly ChangeMark[];
}

/** Neighbouring words with one change are one range, the space between them with it. */
function mergedRanges(spans: ReturnType<typeof wordSpans>, marked: MarkedWords): readonly Range[] {
  const ranges: Range[] = [];
  let before = -2;
  for (const [index, { from, to }] of spans.entries()) {
    const changes = marked.get(index);
    if (changes === undefined) continue;
    const last = ranges.at(-1);
    if (last !== undefined && before === index - 1 && isPlain(last.changes) && isPlain(changes) && last.changes[0]?.id === changes[0]?.id)
      last.to = to;
    else ranges.push({ from, to, changes });
    before = index;
  }
  return ranges;
}

function isPlain(changes: readonly ChangeMark[]): boolean {
  return changes.length === 1 && changes[0]?.kind === 'words';
}
