import { formatDate } from '../../language/index.js';
import type {
  Changes,
  Edition,
  Endnote,
  FixedWords,
  Language,
  PassageChange,
  RecordedNote,
  RecordedSource,
  RecordedStance,
  SourceChange,
  StanceChange,
} from '../../model/index.js';
import { comparePassages } from './compare-passages.js';
import { findRewordings } from './find-rewordings.js';
import type { MarkedPlaces } from './marked-places.js';
import type { PrintedPassage } from './printed-passages.js';

interface Printed {
  readonly passages: readonly PrintedPassage[];
  readonly endnotes: readonly Endnote[];
  readonly language: Language;
  readonly words: FixedWords;
  readonly lang: string;
  /** Gets where each change shows. */
  readonly marked: MarkedPlaces;
}

/** What has changed from one edition to another, which is printed so; nothing where nothing has. */
export function compareEditions(before: Edition, after: Edition, printed: Printed): Changes | undefined {
  const { marked, language, words, lang, endnotes } = printed;
  const passages: PassageChange[] = [...comparePassages(before.passages, printed.passages, marked)];
  const notes = new Map<number, number>();
  for (const { number, before: old, after: now } of changedSources(before.notes, after.notes)) {
    const told = (source: RecordedSource) => sourceWords(source, language, lang);
    const { rewordings } = findRewordings(told(old), told(now));
    if (rewordings.length === 0) continue;
    notes.set(number, passages.length);
    passages.push({ id: passages.length, kind: 'reworded', section: words.notes, rewordings });
  }
  for (const { number, body } of endnotes) {
    if (body.kind !== 'withdrawn' || body.note.body.kind !== 'comment') continue;
    const { text } = body.note.body;
    const gone = passages.find((change) => change.kind === 'removed' && change.section === words.notes && text.startsWith(change.text));
    if (gone !== undefined) notes.set(number, gone.id);
  }
  const sources = sourceChanges(before.notes, after.notes, passages.length);
  for (const { id, number } of sources) if (number !== undefined) notes.set(number, id);
  const stances = stanceChanges(before.stances, after.stances, passages.length + sources.length);
  if (passages.length + sources.length + stances.length === 0) return undefined;
  const [title, subtitle] = [marked.whole.get('title'), marked.whole.get('subtitle')];
  return {
    since: { number: before.number, ...(before.date === undefined ? {} : { date: before.date }) },
    ...(after.note === undefined ? {} : { note: after.note }),
    passages,
    sources,
    stances,
    masthead: { ...(title === undefined ? {} : { title }), ...(subtitle === undefined ? {} : { subtitle }) },
    notes,
  };
}

function isInUse({ body, withdrawn }: RecordedNote): boolean {
  return body.kind === 'source' && withdrawn === undefined;
}

/** Sources that are in both, with other details. */
function changedSources(
  before: readonly RecordedNote[],
  after: readonly RecordedNote[],
): readonly { readonly number: number; readonly before: RecordedSource; readonly after: RecordedSource }[] {
  const old = new Map(before.filter(isInUse).map((note) => [note.key, note.body]));
  return after.filter(isInUse).flatMap(({ number, key, body }) => {
    const was = old.get(key);
    return was?.kind === 'source' && body.kind === 'source' ? [{ number, before: was.source, after: body.source }] : [];
  });
}

function sourceWords({ author, title, publisher, published }: RecordedSource, language: Language, lang: string): string {
  const date = published === undefined ? undefined : formatDate(published, language, lang);
  return [author, title, publisher, date].filter((text) => text !== undefined).join(', ');
}

function sourceChanges(before: readonly RecordedNote[], after: readonly RecordedNote[], first: number): readonly SourceChange[] {
  const [old, now] = [before.filter(isInUse), after.filter(isInUse)];
  const [keysBefore, keysAfter] = [new Set(old.map(({ key }) => key)), new Set(now.map(({ key }) => key))];
  const numbers = new Map(after.map(({ key, number }) => [key, number]));
  const come = now.filter(({ key }) => !keysBefore.has(key)).map((note) => ({ note, kind: 'new' as const, number: note.number }));
  const gone = old
    .filter(({ key }) => !keysAfter.has(key))
    .map((note) => ({ note, kind: 'withdrawn' as const, number: numbers.get(note.key) }));
  return [...come, ...gone].map(({ note: { body }, kind, number }, index) => ({
    id: first + index,
    kind,
    ...(number === undefined ? {} : { number }),
    title: body.kind === 'source' ? (body.source.title ?? body.source.name) : body.text,
  }));
}

function stanceChanges(before: readonly RecordedStance[], after: readonly RecordedStance[], first: number): readonly StanceChange[] {
  const [old, now] = [before, after].map((stances) => new Map(stances.map(({ actor, stance }) => [actor, stance])));
  const actors = new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])]);
  return [...actors]
    .flatMap((actor) => {
      const [from, to] = [old?.get(actor), now?.get(actor)];
      return from === to ? [] : [{ actor, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
    })
    .map((change, index) => ({ id: first + index, ...change }));
}
