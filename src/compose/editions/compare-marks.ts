import { diffArrays } from 'diff';
import { type Excerpts, excerptsOf } from '../../language/excerpts.js';
import type { CitationChange, PassageMark } from '../../model/index.js';
import { claimWords } from './claim-words.js';
import { leavesWithWords, type WordsApart } from './leaves-with-words.js';
import { saidMarks } from './said-marks.js';
import { type SaidWord, saidWords } from './said-words.js';

/** What a passage cites at other places than before, or no longer there. */
export interface CitedPassage {
  readonly citations: readonly CitationChange[];
  /** Indices of the words behind which these are. */
  readonly words: readonly number[];
}

/**
 * Compares the notes that a passage marks with those that it marked: word by word, since a claim is cited where it ends. Where words
 * have changed as well a mark may have moved with them, and one that has come or gone with its whole claim is told with this alone.
 * `before` has the numbers that notes have now.
 */
export function compareMarks(
  before: { readonly text: string; readonly marks: readonly PassageMark[] },
  after: { readonly text: string; readonly marks: readonly PassageMark[] },
): CitedPassage {
  if (before.marks.length + after.marks.length === 0) return { citations: [], words: [] };
  const spans = { before: saidWords(before.text), after: saidWords(after.text) };
  const places = placesOf(spans);
  const old = saidMarks(before).map(([word, note]) => ({ note, word, ...placeOf(places.before, word) }));
  const now = saidMarks(after).map(([word, note]) => ({ note, word, ...placeOf(places.after, word) }));
  const gone = old.filter(({ place, note }) => !now.some((other) => other.note === note && other.place === place));
  const come = now.filter(({ place, note }) => !old.some((other) => other.note === note && other.place === place));
  for (const mark of [...gone]) {
    const partner = come.findIndex(({ note, apart }) => note === mark.note && (apart !== undefined || mark.apart !== undefined));
    if (partner < 0) continue;
    come.splice(partner, 1);
    gone.splice(gone.indexOf(mark), 1);
  }
  const told = { before: remaining(gone, old, spans.before, spans.after), after: remaining(come, now, spans.after, spans.before) };
  // A claim that stands elsewhere in the passage now has lost its mark there.
  const lost = new Map(told.before.map(({ mark, elsewhere = mark.place }) => [mark, { ...mark, place: elsewhere }]));
  const found = told.after.map(({ mark }) => mark);
  const all = {
    before: old.flatMap((mark) => lost.get(mark) ?? (gone.includes(mark) ? [] : mark)),
    after: now.filter((mark) => !come.includes(mark) || found.includes(mark)),
  };
  const changed = [...new Set([...lost.values(), ...found].map(({ place }) => place))].sort((a, b) => a - b);
  // These are found once for all that a passage cites, and not at all where none has changed.
  const excerpts = changed.length === 0 ? undefined : excerptsOf(after.text);
  // Behind words in the place of others a mark may stand before the last of them.
  const words = changed.map((place) => Math.max(...found.flatMap((mark) => (mark.place === place ? [mark.word] : []))));
  const ends = words.map((word, index) => (word < 0 ? (changed[index] ?? 0) : word));
  const at = (marks: readonly PlacedMark[], place: number) => [
    ...new Set(marks.filter((mark) => mark.place === place).map(({ note }) => note)),
  ];
  return {
    citations: changed.map((place, index) => ({
      words: wordsBefore(excerpts, spans.after, ends[index] ?? place),
      before: at(all.before, place),
      after: at(all.after, place),
    })),
    words: ends.map((end) => spans.after[Math.min(Math.max(end, 0), spans.after.length - 1)]?.last ?? 0),
  };
}

/** Where a word stands in the passage as it is now; `apart` are the words around it that only its own text has. */
interface Place {
  readonly place: number;
  readonly apart?: WordsApart;
}

interface PlacedMark extends Place {
  readonly note: number;
  readonly word: number;
}

/** Fewer words are in another text by chance. */
const fewestWords = 3;

/** Without marks whose whole claim has come or gone; those of a claim that stands elsewhere in the other text with the place of its last word there. */
function remaining(
  marks: readonly PlacedMark[],
  all: readonly PlacedMark[],
  spans: readonly SaidWord[],
  others: readonly SaidWord[],
): readonly { readonly mark: PlacedMark; readonly elsewhere?: number }[] {
  const words = spans.map(({ word }) => word);
  const marked = new Set(all.map(({ word }) => word));
  return marks.flatMap((mark) => {
    const { word, apart } = mark;
    if (apart === undefined) return [{ mark }];
    const claim = claimWords(words, word, marked);
    if (!leavesWithWords(words, word, claim, apart)) return [{ mark }];
    if (claim.length < fewestWords) return [];
    const at = others.findIndex((_, index) => claim.every((own, offset) => others[index + offset]?.word === own));
    return at < 0 ? [] : [{ mark, elsewhere: at + claim.length - 1 }];
  });
}

function placesOf(
  spans: Readonly<Record<'before' | 'after', readonly SaidWord[]>>,
): Readonly<Record<'before' | 'after', readonly Place[]>> {
  const [old, now]: [Place[], Place[]] = [[], []];
  const words = { before: spans.before.map(({ word }) => word), after: spans.after.map(({ word }) => word) };
  const parts = diffArrays(words.before, words.after);
  for (const [index, { count, added, removed }] of parts.entries()) {
    // Words in the place of others end where those end.
    const [last, next] = [parts[index - 1], parts[index + 1]];
    const come = removed && next?.added ? next : undefined;
    const end = now.length - 1 + (come?.count ?? 0) + (added ? count : 0);
    const from = removed ? old.length : now.length;
    const others = removed ? come?.value : last?.removed ? last.value : undefined;
    const apart = { from, to: from + count, other: others ?? [] };
    for (let at = 0; at < count; at++) {
      const place = added || removed ? { place: end, apart } : { place: now.length };
      if (!added) old.push(place);
      if (!removed) now.push(place);
    }
  }
  return { before: old, after: now };
}

function placeOf(places: readonly Place[], word: number): Place {
  return places[word] ?? { place: -1 };
}

function wordsBefore(excerpts: Excerpts | undefined, spans: readonly SaidWord[], place: number): string {
  const end = spans[Math.max(place, 0)];
  return end === undefined ? '' : (excerpts?.leading(end.to) ?? '');
}
