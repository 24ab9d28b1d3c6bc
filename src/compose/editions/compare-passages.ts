import { excerptsOf } from '../../language/excerpts.js';
import type { CitationChange, Passage, PassageChange, PassageMark } from '../../model/index.js';
import { type AlignedPassages, alignPassages } from './align-passages.js';
import { compareMarks } from './compare-marks.js';
import { findRewordings } from './find-rewordings.js';
import { followStatements } from './follow-statements.js';
import { formerPlace } from './former-place.js';
import { gatherSections } from './gather-sections.js';
import { joinPassages } from './join-passages.js';
import { keptWords } from './kept-words.js';
import { leftPlaces } from './left-places.js';
import type { MarkedPlaces } from './marked-places.js';
import { nameRow } from './name-row.js';
import { placeCut } from './place-cut.js';
import type { PrintedPassage } from './printed-passages.js';
import { speakerOf } from './record-edition.js';
import { wordSpans } from './word-spans.js';

/** What comparing needs besides the passages. */
export interface Comparison {
  /** Number of a note before → the one it has now. */
  readonly numbers: ReadonlyMap<number, number>;
  /** The record says which notes are marked and which pictures are shown. */
  readonly isFull: boolean;
  /** Gets where each change shows. */
  readonly marked: MarkedPlaces;
  /** What the place of title and subtitle is called. */
  readonly titlePage: string;
  /** What the sections of the summary are called. */
  readonly pageOne: ReadonlySet<string>;
  /** A note says in its place that it is withdrawn, so that nothing is gone from there. */
  isWithdrawn(passage: Passage): boolean;
  /** A sign at the beginning of a passage as it is printed. */
  printedSign(sign: string): string;
  /** An id that no change has. */
  nextId(): number;
}

/** What has become of the passages of an edition, in the order of reading. */
export interface ComparedPassages {
  readonly changes: readonly PassageChange[];
  /** Who speaks in statements that have come or gone, which are told of so. */
  readonly actors: Readonly<Record<'come' | 'gone', ReadonlySet<string>>>;
  /** Who speaks in a statement that names somebody else now, by the name before. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Marks where a statement of somebody’s that was there is now, or was. */
  markStatement(actor: string, id: number): void;
}

/** Compares the passages of an edition with those that are printed. */
export function comparePassages(
  allBefore: readonly Passage[],
  allAfter: readonly PrintedPassage[],
  comparison: Comparison,
): ComparedPassages {
  const { marked, nextId, numbers } = comparison;
  const { passages: followed, spoken } = followStatements(allBefore, allAfter, numbers);
  const { before, after } = joinPassages(followed, allAfter);
  const pairs = alignPassages(before, after);
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const byBefore = new Map(pairs.map((pair) => [pair.before, pair]));
  const changes: PassageChange[] = [];
  /** Changes that are a heading which has come or gone. */
  const headings = new Set<number>();
  const actors = { come: new Set<string>(), gone: new Set<string>() };
  const renamed = new Map<string, string>();
  const left = leftPlaces(before, after, byBefore, comparison.pageOne);
  const cut = (index: number, id: number): void => {
    const place = left.get(index);
    if (place !== undefined) placeCut(after, { ...place, isNote: before[index]?.kind === 'note' }, id, marked);
  };
  const gone = new Map<number, number[]>();
  for (const [index, { at }] of left) if (!byBefore.has(index)) gone.set(at, [...(gone.get(at) ?? []), index]);
  const removed = (behind: number): void => {
    for (const index of gone.get(behind) ?? []) {
      const passage = before[index];
      if (passage === undefined) continue;
      const id = nextId();
      changes.push({ id, kind: 'removed', section: sectionOf(passage, comparison), text: passage.text });
      if (passage.kind === 'heading') headings.add(id);
      if (passage.kind === 'statement') actors.gone.add(speakerOf(passage.text));
      if (!comparison.isWithdrawn(passage)) cut(index, id);
    }
  };
  removed(-1);
  // What has moved together is told once, by its first words.
  let moving: { readonly id: number; readonly next: number } | undefined;
  const along = new Map<number, { count: number; until: string }>();
  for (const [index, passage] of after.entries()) {
    const { section, text } = passage;
    const pair = byAfter.get(index);
    const was = pair === undefined ? undefined : before[pair.before];
    if (pair?.hasMoved) {
      // Words that are new have not moved.
      const kept = keptWords(was?.text ?? '', text);
      const isAlong = moving?.next === pair.before;
      const id: number = isAlong && moving !== undefined ? moving.id : nextId();
      if (isAlong) along.set(id, { count: (along.get(id)?.count ?? 0) + 1, until: kept });
      else {
        const place = formerPlace(nextId(), { passages: before, index: pair.before }, { passages: after, index });
        changes.push({ id, kind: 'moved', section, text: kept, along: 0, ...place });
        cut(pair.before, place.former);
      }
      marked.mark(passage, wordSpans(text).keys(), id);
      moving = { id, next: pair.before + 1 };
    } else moving = undefined;
    const own = wordChanges(passage, pair, was, comparison);
    if (passage.kind === 'heading') for (const { id, kind } of own) if (kind === 'added') headings.add(id);
    if (passage.kind === 'statement' && pair === undefined) actors.come.add(speakerOf(text));
    if (passage.kind === 'statement' && was !== undefined && speakerOf(was.text) !== speakerOf(text))
      renamed.set(speakerOf(was.text), speakerOf(text));
    changes.push(...own);
    if (was !== undefined && comparison.isFull) changes.push(...otherChanges(passage, was, comparison));
    removed(index);
  }
  return {
    actors,
    renamed,
    changes: gatherSections(changes, headings).map((change) => {
      const { count = 0, until } = along.get(change.id) ?? {};
      if (change.kind !== 'moved' || until === undefined) return change;
      return { ...change, along: count, until: excerptsOf(until).leading(until.length) };
    }),
    markStatement(actor, id) {
      const index = before.findIndex((passage) => passage === spoken.get(actor) || isStatementOf(actor, passage));
      const now = after[byBefore.get(index)?.after ?? -1];
      if (now !== undefined) marked.mark(now, [0], id);
      else cut(index, id);
    },
  };
}

function isStatementOf(actor: string, { kind, text }: Passage): boolean {
  return kind === 'statement' && speakerOf(text) === actor;
}

/** Title and subtitle stand in none. */
function sectionOf({ kind, section }: Passage, { titlePage }: Comparison): string {
  return kind === 'title' || kind === 'subtitle' ? titlePage : section;
}

function wordChanges(
  passage: PrintedPassage,
  pair: AlignedPassages | undefined,
  was: Passage | undefined,
  comparison: Comparison,
): readonly PassageChange[] {
  const { marked, nextId } = comparison;
  const { text } = passage;
  const section = sectionOf(passage, comparison);
  if (pair?.kind === 'same') return [];
  if (pair === undefined) {
    const id = nextId();
    marked.mark(passage, wordSpans(text).keys(), id);
    return [{ id, kind: 'added', section, text }];
  }
  const { rewordings, changed } = findRewordings(was?.text ?? '', text);
  if (rewordings.length === 0) return [];
  const id = nextId();
  marked.mark(passage, changed, id);
  const isNamed = passage.kind === 'row' || passage.kind === 'statement';
  const told = isNamed ? nameRow(rewordings, was?.text ?? '', text) : rewordings;
  return [{ id, kind: 'reworded', section, rewordings: told }];
}

/** What the words do not say: which notes they lead to, which pictures there are. */
function otherChanges(passage: PrintedPassage, was: Passage, comparison: Comparison): readonly PassageChange[] {
  const { numbers, marked, nextId } = comparison;
  const { section, text, marks = [] } = passage;
  const changes: PassageChange[] = [];
  const old = (was.marks ?? []).map(([word, note]): PassageMark => [word, numbers.get(note) ?? -note]);
  const { citations, words } = compareMarks({ text: was.text, marks: old }, { text, marks });
  if (citations.length > 0) {
    const id = nextId();
    const printed = new Map((was.marks ?? []).map(([, note], index) => [old[index]?.[1], note]));
    changes.push({ id, kind: 'cited', section, citations: citations.map((own, index) => shown(own, words[index], passage, printed)) });
    marked.mark(passage, words, id);
  }
  // What a record does not say, or says of another kind of block, is not told.
  if (was.sign !== undefined && passage.sign !== undefined && was.sign !== passage.sign) {
    const id = nextId();
    const [before = '', sign = ''] = [was.sign, passage.sign].map(comparison.printedSign);
    changes.push({ id, kind: 'reworded', section, rewordings: [{ lead: '', before, after: sign, tail: excerptsOf(text).brief() }] });
    if (passage.signOf === undefined) marked.mark(passage, [0], id);
    else marked.whole.set(passage.signOf, id);
  }
  if ((was.pictures ?? []).join() !== (passage.pictures ?? []).join()) {
    const id = nextId();
    changes.push({ id, kind: 'picture', section, text });
    if (passage.whole === undefined) marked.mark(passage, [0], id);
    else marked.whole.set(passage.whole, id);
  }
  return changes;
}

/** What was cited has the numbers that were `printed` then, also where notes are numbered afresh; those in a column of their own are the actor's. */
function shown(
  citation: CitationChange,
  word: number | undefined,
  { kind, text }: Passage,
  printed: ReadonlyMap<number | undefined, number>,
): CitationChange {
  const words = kind === 'statement' && word === 0 ? (text.split(' | ')[0] ?? '') : citation.words;
  return { words, before: citation.before.map((note) => printed.get(note) ?? note), after: citation.after };
}
