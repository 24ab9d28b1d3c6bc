import { type ChangeMark, type PrintInline, plainText } from '../../model/index.js';
import { type PassagePart, type PrintedPassage, partText } from './printed-passages.js';
import { wordSpans } from './word-spans.js';

/** Where changes show on paper: at words of inlines, or at something as a whole. */
export class MarkedPlaces {
  readonly words = new Map<readonly PrintInline[], Map<number, ChangeMark[]>>();
  readonly whole = new Map<NonNullable<PrintedPassage['whole']>, number>();
  /** Changes by which something is gone from below the title, or the line below it. */
  readonly belowTitle = new Set<number>();

  /** Marks words of a passage, by their index in its text. For what is no text the passage is marked as a whole, or the word next to it. */
  mark({ parts, whole }: PrintedPassage, words: Iterable<number>, id: number): void {
    const places = wordPlaces(parts);
    const inText = places.map((place) => place !== undefined);
    for (const index of words) {
      if (inText[index] !== true && whole !== undefined) {
        this.whole.set(whole, id);
        continue;
      }
      const near = nearest(inText, index);
      if (near !== undefined) this.add(places[near], { id, kind: 'words' });
    }
  }

  /** Marks where a passage is gone: behind the last word of the one before, or before the first word of the one that follows. */
  cut({ parts, whole }: PrintedPassage, side: 'before' | 'after', id: number): boolean {
    if (whole === 'title' || whole === 'subtitle') {
      if (side === 'after') this.belowTitle.add(id);
      return side === 'after';
    }
    const places = wordPlaces(parts);
    const place = side === 'before' ? places.find((one) => one !== undefined) : places.findLast((one) => one !== undefined);
    this.add(place, { id, kind: side === 'before' ? 'cut-before' : 'cut-after' });
    return place !== undefined;
  }

  private add(place: WordPlace | undefined, mark: ChangeMark): void {
    if (place === undefined) return;
    const own = this.words.get(place.inlines) ?? new Map<number, ChangeMark[]>();
    this.words.set(place.inlines, own);
    const marks = own.get(place.index) ?? [];
    if (!marks.some(({ id, kind }) => id === mark.id && kind === mark.kind)) own.set(place.index, [...marks, mark]);
  }
}

interface WordPlace {
  readonly inlines: readonly PrintInline[];
  readonly index: number;
}

/** For each word of a passage where it stands; nothing for one that is no text. */
function wordPlaces(parts: readonly PassagePart[]): readonly (WordPlace | undefined)[] {
  return parts.flatMap((part) => {
    const spans = wordSpans(partText(part));
    if (typeof part === 'string') return spans.map(() => undefined);
    const isText = textRanges(part);
    return spans.map(({ from, to }, index) =>
      isText.some((range) => range.from < to && range.to > from) ? { inlines: part, index } : undefined,
    );
  });
}

function textRanges(inlines: readonly PrintInline[]): readonly { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let at = 0;
  const visit = (inline: PrintInline): void => {
    if ('children' in inline) {
      inline.children.forEach(visit);
      return;
    }
    const from = at;
    at += plainText([inline]).length;
    if (inline.kind === 'text' || inline.kind === 'code') ranges.push({ from, to: at });
  };
  inlines.forEach(visit);
  return ranges;
}

/** The place itself, else the nearest before, else behind. */
function nearest(isThere: readonly boolean[], index: number): number | undefined {
  const before = isThere.lastIndexOf(true, index);
  const found = before >= 0 ? before : isThere.indexOf(true, index);
  return found < 0 ? undefined : found;
}
