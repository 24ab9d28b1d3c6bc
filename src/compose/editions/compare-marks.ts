import { diffArrays } from 'diff';
import { type Excerpts, excerptsOf } from '../../language/excerpts.js';
import type { CitationChange, PassageMark } from '../../model/index.js';
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
 * have changed as well a mark may have moved with them. `before` has the numbers that notes have now.
 */
export function compareMarks(
  before: { readonly text: string; readonly marks: readonly PassageMark[] },
  after: { readonly text: string; readonly marks: readonly PassageMark[] },
): CitedPassage {
  const spans = saidWords(after.text);
  const places = placesOf(before.text, after.text);
  const old = saidMarks(before).map(([word, note]) => ({ note, ...placeOf(places.before, word) }));
  const now = saidMarks(after).map(([word, note]) => ({ note, ...placeOf(places.after, word) }));
  const gone = old.filter(({ place, note }) => !now.some((other) => other.note === note && other.place === place));
  const come = now.filter(({ place, note }) => !old.some((other) => other.note === note && other.place === place));
  for (const mark of [...gone]) {
    const partner = come.findIndex(({ note, isNew }) => note === mark.note && (isNew || mark.isNew));
    if (partner < 0) continue;
    come.splice(partner, 1);
    gone.splice(gone.indexOf(mark), 1);
  }
  const changed = [...new Set([...gone, ...come].map(({ place }) => place))].sort((a, b) => a - b);
  // These are found once for all that a passage cites, and not at all where none has changed.
  const excerpts = changed.length === 0 ? undefined : excerptsOf(after.text);
  const at = (marks: typeof old, place: number) => [...new Set(marks.filter((mark) => mark.place === place).map(({ note }) => note))];
  return {
    citations: changed.map((place) => ({
      words: wordsBefore(excerpts, spans, place),
      before: at(old, place),
      after: at(now, place),
    })),
    words: changed.map((place) => spans[Math.min(Math.max(place, 0), spans.length - 1)]?.last ?? 0),
  };
}

/** Where a word stands in the passage as it is now; `isNew` where words there have changed. */
interface Place {
  readonly place: number;
  readonly isNew: boolean;
}

function placesOf(before: string, after: string): { readonly before: readonly Place[]; readonly after: readonly Place[] } {
  const [old, now]: [Place[], Place[]] = [[], []];
  const words = (text: string) => saidWords(text).map(({ word }) => word);
  const parts = before === after ? [{ count: words(after).length, added: false, removed: false }] : diffArrays(words(before), words(after));
  for (const [index, { count, added, removed }] of parts.entries()) {
    // Words in the place of others end where those end.
    const next = parts[index + 1];
    const end = now.length - 1 + (removed && next?.added ? next.count : 0) + (added ? count : 0);
    for (let at = 0; at < count; at++) {
      const place = { place: added || removed ? end : now.length, isNew: added || removed };
      if (!added) old.push(place);
      if (!removed) now.push(place);
    }
  }
  return { before: old, after: now };
}

function placeOf(places: readonly Place[], word: number): Place {
  return places[word] ?? { place: -1, isNew: false };
}

function wordsBefore(excerpts: Excerpts | undefined, spans: readonly SaidWord[], place: number): string {
  const end = spans[Math.max(place, 0)];
  return end === undefined ? '' : (excerpts?.leading(end.to) ?? '');
}
