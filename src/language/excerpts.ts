import { type CutPlace, cutPlaces } from './cut-places.js';
import { type EnclosedPart, enclosedParts } from './enclosed-parts.js';
import { joinedWords } from './joined-words.js';

/** Parts of a text that are quoted, cut where that does the least harm: an ellipsis stands where a sentence, or what is told of by its opening, goes on. */
export interface Excerpts {
  /** Its opening words, or all of it where it is short. */
  opening(): string;
  /** The first few of its words. */
  brief(): string;
  /** Words before one place and behind another, or the same, as far as they lie within some others; `isNeeded` where there must be some. */
  around(
    before: number,
    behind: number,
    limits: { readonly from: number; readonly to: number },
    isNeeded: boolean,
  ): { readonly lead: string; readonly tail: string };
  /** The words that lead up to a place. */
  leading(to: number): string;
  /** A stretch of it, by its ends where it is long. */
  ends(from: number, to: number): string;
  /** A stretch that is all of it that may be told. */
  alone(from: number, to: number): string;
}

/** How many words: no fewer, so many if nothing speaks for others, no more. */
interface Range {
  readonly least: number;
  readonly best: number;
  readonly most: number;
}

const opening: Range = { least: 10, best: 24, most: 30 };
const brief: Range = { least: 2, best: 6, most: 9 };
const beside: Range = { least: 0, best: 3, most: 8 };
const besideNothing: Range = { least: 2, best: 3, most: 8 };
const leadingTo: Range = { least: 2, best: 6, most: 12 };
const head: Range = { least: 10, best: 14, most: 18 };
const tail: Range = { least: 3, best: 6, most: 9 };
/** A stretch of more words is told by its ends. */
const longest = 28;
/** Characters within which so many words lie. */
const near = 1200;

/** From this rank on nothing is left out that belongs to what is seen. */
const whole = 2.5;
/** What a place is worth, and what it takes away to have fewer words than are best, or more. */
const worth = { byRank: 3.5, forbidden: -30, few: 4, many: 2 };
/** What it takes away that one sign of a pair is seen and the other is not; and that what is seen lies between both. */
const [parted, within] = [9, 2];

/** An end of an excerpt, and what speaks for it. */
interface Edge extends CutPlace {
  readonly score: number;
  /** The text itself begins or ends there. */
  readonly isEdge?: true;
}

/** Cuts excerpts from a text: where a sentence or a clause ends if that is near, never within a date or behind an abbreviation; of quotation marks and brackets it has both or none. */
export function excerptsOf(text: string): Excerpts {
  const enclosed = enclosedParts(text);
  const starts = (to: number, range: Range, limit = 0): readonly Edge[] => {
    const begin = Math.max(0, to - near);
    const places = cutPlaces(text, enclosed, begin, Math.min(text.length, to + near)).filter(({ next }) => next <= to && next >= limit);
    const all = [...(begin === 0 && limit === 0 ? [edge(0)] : []), ...places].toReversed();
    return scored(all, all[0]?.next === to ? 0 : 1, range) ?? [edge(to)];
  };
  const ends = (from: number, range: Range, limit = text.length): readonly Edge[] => {
    const end = Math.min(text.length, from + near);
    const places = cutPlaces(text, enclosed, Math.max(0, from - near), end).filter(({ at }) => at >= from && at <= limit);
    const all = [...places, ...(end === text.length && limit === text.length ? [edge(end)] : [])];
    return scored(all, all[0]?.at === from ? 0 : 1, range) ?? [edge(limit)];
  };
  const first = (range: Range): string => {
    const places = ends(0, range);
    if (places.at(-1)?.at === text.length) return text;
    // Of several sentences as many as there is room for.
    const end = bestPair(enclosed, [edge(0)], places.toReversed())[1];
    const words = upTo(text, enclosed, 0, end, 0);
    // Whole sentences would pass for all that there is.
    return end.rank < whole || endsCell(text, end) ? words : joinedWords([words, '…']);
  };
  return {
    opening: () => first(opening),
    brief: () => first(brief),
    around(before, behind, limits, isNeeded) {
      const range = isNeeded ? besideNothing : beside;
      const [start, end] = bestPair(enclosed, starts(before, range, limits.from), ends(behind, range, limits.to));
      return { lead: from(text, enclosed, start, end.at, before), tail: upTo(text, enclosed, start.next, end, behind) };
    },
    leading(to) {
      const [start, end] = bestPair(enclosed, starts(to, leadingTo), [edge(to)]);
      return `${from(text, enclosed, start, end.at, to)}${missing(enclosed, start.next, to).closes}`;
    },
    ends(first, last) {
      const places = cutPlaces(text, enclosed, first, last);
      const [endings, starts] = [scored(places, 1, head), scored(places.toReversed(), 1, tail)];
      if (places.length < longest || endings === undefined || starts === undefined) return text.slice(first, last);
      const [start, end] = bestPair(enclosed, starts, endings);
      const { opens, closes } = missing(enclosed, start.next, end.at);
      return joinedWords([`${text.slice(first, end.at)}${closes}`, '…', `${opens}${text.slice(start.next, last)}`]);
    },
    alone(first, last) {
      const { opens, closes } = missing(enclosed, first, last);
      const words = joinedWords([first > 0 ? '…' : '', text.slice(first, last), last < text.length ? '…' : '']);
      return `${opens}${words}${closes}`;
    },
  };
}

/** The beginning or the end of the text, where nothing is left out. */
function edge(at: number): Edge {
  return { at, next: at, rank: 3, score: 0, isEdge: true };
}

/** Places, the nearest first, that leave as many words as there may be; the first leaves `first`. */
function scored(
  places: readonly (CutPlace & Pick<Edge, 'isEdge'>)[],
  first: number,
  { least, best, most }: Range,
): readonly Edge[] | undefined {
  const edges = places.slice(0, most + 1 - first).flatMap((place, index): readonly Edge[] => {
    const words = index + first;
    if (words < least && place.isEdge !== true) return [];
    // Of no word at all a clause or a cell tells nothing.
    const rank = words === 0 && place.rank < 3 ? Math.min(1, place.rank) : place.rank;
    const value = rank < 0 ? worth.forbidden : rank * worth.byRank;
    const few = place.rank < 3 ? (worth.few * Math.max(0, best - words)) / best : 0;
    return [{ ...place, score: value - few - (worth.many * Math.max(0, words - best)) / (most - best) }];
  });
  return edges.length === 0 ? undefined : edges;
}

/** Where an excerpt begins and ends, by what speaks for both together. */
function bestPair(enclosed: readonly EnclosedPart[], starts: readonly Edge[], ends: readonly Edge[]): readonly [Edge, Edge] {
  let best: readonly [Edge, Edge] | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const start of starts)
    for (const end of ends) {
      const score = start.score + end.score - lossOf(enclosed, start.next, end.at);
      if (score > most) [best, most] = [[start, end], score];
    }
  return best ?? [edge(0), edge(0)];
}

function lossOf(enclosed: readonly EnclosedPart[], from: number, to: number): number {
  let loss = 0;
  for (const part of enclosed) {
    const [begins, ends] = [isIn(part, from), isIn(part, to)];
    if (begins !== ends) loss += parted;
    else if (begins) loss += within;
  }
  return loss;
}

function isIn({ from, to }: EnclosedPart, at: number): boolean {
  return from < at && at < to;
}

/** The signs whose partners alone are seen: they are put where the excerpt begins, and where it ends. */
function missing(enclosed: readonly EnclosedPart[], from: number, to: number): { readonly opens: string; readonly closes: string } {
  const signs = (parts: readonly EnclosedPart[], sign: 'open' | 'close') => parts.map((part) => part[sign]).join('');
  return {
    opens: signs(
      enclosed.filter((part) => isIn(part, from) && !isIn(part, to)),
      'open',
    ),
    closes: signs(enclosed.filter((part) => isIn(part, to) && !isIn(part, from)).toReversed(), 'close'),
  };
}

/** Words from a place on, as far as `to`. */
function from(text: string, enclosed: readonly EnclosedPart[], { next, rank }: CutPlace, end: number, to: number): string {
  const words = text.slice(next, to).trim();
  const { opens } = missing(enclosed, next, end);
  return `${opens}${rank < whole ? joinedWords(['…', words]) : words}`;
}

/** Words from `begin` up to a place. */
function upTo(text: string, enclosed: readonly EnclosedPart[], start: number, end: CutPlace, begin: number): string {
  const { at, rank } = end;
  const words = text.slice(begin, at).trim();
  const { closes } = missing(enclosed, start, at);
  if (endsCell(text, end)) return joinedWords([`${words}${closes}`, '|', '…']);
  return `${rank < whole ? joinedWords([words.replace(/[\s,;:،؛、，；：–—-]+$/u, ''), '…']) : words}${closes}`;
}

/** Whether other cells of a row follow, which would pass for all of it. */
function endsCell(text: string, { at, next }: CutPlace): boolean {
  return text.slice(at, next).includes('|');
}
