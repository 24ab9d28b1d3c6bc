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
import { canonicalUrl } from '../sources/canonical-url.js';
import { compareCover } from './compare-cover.js';
import { comparePassages } from './compare-passages.js';
import { findRewordings } from './find-rewordings.js';
import type { MarkedPlaces } from './marked-places.js';
import { nameCited } from './name-cited.js';
import { noteNumbers } from './note-numbers.js';
import { orderNotes } from './order-notes.js';
import { printNote } from './print-note.js';
import type { PrintedPassage } from './printed-passages.js';
import { unstruck } from './struck-text.js';
import { withoutGaps } from './without-gaps.js';

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
  const isFull = before.cover !== undefined;
  const { now: numbers, isAfresh } = noteNumbers(before.notes, after.notes);
  let ids = 0;
  const nextId = () => ids++;
  const pageOne = new Set([words.bottomLine, words.keyJudgements, words.howFirmly, words.whatToWatch]);
  const come = newSources(before.notes, after.notes);
  const compared = comparePassages(
    isAfresh ? orderNotes(before.passages, before.notes, numbers) : before.passages,
    isFull ? printed.passages : printed.passages.map((passage) => ({ ...passage, text: unstruck(passage.text) })),
    {
      numbers,
      isWithdrawn: (passage) => passage.kind === 'note' && withdrawnNote(endnotes, passage.text) !== undefined,
      isFull,
      marked,
      printedSign: (sign) => (isFlavour(sign, words) ? `${words.callout[sign]}${language.colon}` : sign),
      titlePage: words.changes.cover,
      pageOne,
      nextId,
    },
  );
  const passages: PassageChange[] = [...nameCited(compared.changes, before.notes, after.notes)];
  const notes = new Map<number, number>();
  for (const { number, before: old, after: now } of changedSources(before.notes, after.notes)) {
    const isMoved = canonicalUrl(old.url) !== canonicalUrl(now.url);
    const told = (source: RecordedSource) => [sourceWords(source, printed), ...(isMoved ? [source.url] : [])].join(', ');
    const { rewordings } = findRewordings(told(old), told(now));
    if (rewordings.length === 0) continue;
    const id = nextId();
    notes.set(number, id);
    passages.push({ id, kind: 'reworded', section: words.notes, rewordings });
  }
  for (const endnote of endnotes) {
    const whole = marked.whole.get(endnote);
    if (whole !== undefined) notes.set(endnote.number, whole);
  }
  for (const change of passages) {
    const number = change.kind === 'removed' && change.section === words.notes ? withdrawnNote(endnotes, change.text) : undefined;
    if (number !== undefined) notes.set(number, change.id);
  }
  const sources = sourceChanges(before.notes, after.notes, come, nextId);
  for (const { id, number } of sources) if (number !== undefined) notes.set(number, id);
  const stances = stanceChanges(renamedActors(before.stances, after.stances, compared.renamed), after.stances, compared.actors, nextId);
  for (const { id, actor, to } of stances) if (to === undefined) compared.markStatement(actor, id);
  const cover = compareCover(before.cover, after.cover, nextId, { language, words, lang });
  const told = passages.length + sources.length + stances.length + cover.length;
  if (told === 0 && !isAfresh) return undefined;
  const [title, subtitle] = [marked.whole.get('title'), marked.whole.get('subtitle')];
  return {
    since: { number: before.number, ...(before.date === undefined ? {} : { date: before.date }) },
    ...(after.note === undefined ? {} : { note: printNote(after.said ?? [{ kind: 'text', text: after.note }]) }),
    passages: passages.map((change) => withoutGaps(change, lang)),
    sources,
    stances,
    cover,
    ...(isAfresh ? { renumbered: nextId() } : {}),
    masthead: {
      ...(title === undefined ? {} : { title }),
      ...(subtitle === undefined ? {} : { subtitle }),
      gone: [...marked.belowTitle],
    },
    notes,
  };
}

/** The number of a footnote that stood there, by how its words began. */
function withdrawnNote(endnotes: readonly Endnote[], text: string): number | undefined {
  return endnotes.find(({ body }) => body.kind === 'withdrawn' && body.note.body.kind === 'comment' && body.note.body.text.startsWith(text))
    ?.number;
}

function isFlavour(sign: string, { callout }: FixedWords): sign is keyof typeof callout {
  return Object.hasOwn(callout, sign);
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

function sourceWords(source: RecordedSource, { language, lang, words }: Pick<Printed, 'language' | 'lang' | 'words'>): string {
  const { author, title, publisher, archived } = source;
  const [published, accessed] = [source.published, source.accessed].map((date) => date && formatDate(date, language, lang));
  const read = accessed === undefined ? undefined : `${words.accessed} ${accessed}`;
  const kept = archived === undefined ? undefined : `${words.archived} ${archived}`;
  return [author, title, publisher, published, read, kept].filter((text) => text !== undefined).join(', ');
}

/** Sources that nothing cited, or no longer. */
function newSources(
  before: readonly RecordedNote[],
  after: readonly RecordedNote[],
): readonly { readonly note: RecordedNote; readonly kind: 'new' | 'again' }[] {
  const cited = new Set(before.filter(isInUse).map(({ key }) => key));
  const known = new Set(before.map(({ key }) => key));
  return after
    .filter((note) => isInUse(note) && !cited.has(note.key))
    .map((note) => ({ note, kind: known.has(note.key) ? 'again' : 'new' }));
}

function sourceChanges(
  before: readonly RecordedNote[],
  after: readonly RecordedNote[],
  come: ReturnType<typeof newSources>,
  nextId: () => number,
): readonly SourceChange[] {
  const cited = new Set(after.filter(isInUse).map(({ key }) => key));
  const numbers = new Map(after.map(({ key, number }) => [key, number]));
  const gone = before.filter((note) => isInUse(note) && !cited.has(note.key));
  return [
    ...come.map(({ note, kind }) => ({ note, kind, number: note.number })),
    ...gone.map((note) => ({ note, kind: 'withdrawn' as const, number: numbers.get(note.key) })),
  ].map(({ note: { body }, kind, number }) => ({
    id: nextId(),
    kind,
    ...(number === undefined ? {} : { number }),
    title: body.kind === 'source' ? (body.source.title ?? body.source.name) : body.text,
  }));
}

/** Stances before by the names that actors have now: who is called otherwise, and is no two, has not changed sides. */
function renamedActors(
  before: readonly RecordedStance[],
  after: readonly RecordedStance[],
  renamed: ReadonlyMap<string, string>,
): readonly RecordedStance[] {
  const [old, now] = [before, after].map((stances) => new Set(stances.map(({ actor }) => actor)));
  return before.map(({ actor, stance }) => {
    const name = renamed.get(actor);
    return name === undefined || now?.has(actor) || old?.has(name) ? { actor, stance } : { actor: name, stance };
  });
}

/** Stances that are others than they were; with an actor who has come or gone, so has the stance. */
function stanceChanges(
  before: readonly RecordedStance[],
  after: readonly RecordedStance[],
  told: ReturnType<typeof comparePassages>['actors'],
  nextId: () => number,
): readonly StanceChange[] {
  const [old, now] = [before, after].map((stances) => new Map(stances.map(({ actor, stance }) => [actor, stance])));
  const actors = new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])]);
  return [...actors]
    .flatMap((actor) => {
      const [from, to] = [old?.get(actor), now?.get(actor)];
      const isTold = (from === undefined && told.come.has(actor)) || (to === undefined && told.gone.has(actor));
      return from === to || isTold ? [] : [{ actor, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
    })
    .map((change) => ({ id: nextId(), ...change }));
}
