import {
  type Changes,
  type FixedWords,
  noteOfChange,
  type PassageChange,
  type Problem,
  type Promised,
  partCover,
  plainText,
  type StructureElement,
} from '../../model/index.js';
import { beginningOf } from './beginning-of.js';
import type { ChangedPlace } from './changed-words.js';
import type { ChangesOnPaper } from './changes-apart.js';
import { skeleton } from './skeleton.js';

const hint = 'Build the briefing again; something has changed the page since.';

/** What the page of what has changed ought to say, and does not; and rows that nobody expects. */
export function* toldChanges({ briefing, words }: Promised, part: ChangesOnPaper, places: readonly ChangedPlace[]): Generator<Problem> {
  const { changes } = briefing;
  const table = part.elements.at(-1);
  if (changes === undefined || table === undefined) return;
  const rows = rowsOf(table).slice(1);
  const pages = firstPages(places);
  const expected = expectedRows(changes, words, pages);
  const [place] = table.places;
  const paper = place === undefined ? {} : { paper: place };
  if (rows.length !== expected.length)
    yield { message: `Unexpected ${rows.length} rows of what has changed, expected ${expected.length}`, hint, ...paper };
  for (const [index, { id, number, texts }] of expected.entries()) {
    const row = rows[index];
    if (row === undefined) return;
    const own = row.places[0] === undefined ? paper : { paper: row.places[0] };
    const [first, ...others] = cellsOf(row);
    const told = skeleton(others.map(({ text }) => text).join(''));
    const lost = texts.find((text) => !told.includes(skeleton(text)));
    if (lost !== undefined) yield { message: `Unexpected row “${beginningOf(row.text)}”, expected “${lost}” in it`, hint, ...own };
    const page = pages.get(id);
    const named = number === undefined ? page : `${words.note} ${number}`;
    if (named !== undefined && skeleton(first?.text ?? '') !== skeleton(String(named)))
      yield { message: `Unexpected “${first?.text ?? ''}” for the place of a change, expected ${named}`, hint, ...own };
  }
  const note = briefing.changes?.note && plainText(briefing.changes.note);
  if (note !== undefined && !skeleton(part.words.map(({ text }) => text).join('')).includes(skeleton(note)))
    yield { message: 'Unexpected loss of the note on this edition', hint, ...paper };
}

interface ExpectedRow {
  readonly id: number;
  /** Of a note, where the row names one. */
  readonly number?: number;
  /** What the row says, in parts. */
  readonly texts: readonly string[];
}

/** Of a long text its first words are told; in scripts without spaces each letter counts as one. */
const toldWords = 10;
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const openingWords = new RegExp(`^\\s*(?:(?:[${unspaced}]|[^\\s${unspaced}]+)\\s*){0,${toldWords}}`, 'u');

function expectedRows(changes: Changes, words: FixedWords, pages: ReadonlyMap<number, number>): readonly ExpectedRow[] {
  const { passages, sources, stances, renumbered } = changes;
  const { first, last } = partCover(changes);
  const facts = (told: typeof first) => told.map(({ id, name, from = '', to = '' }) => ({ id, texts: [name, from, to] }));
  return [
    ...facts(first),
    ...passages.map((change) => {
      const number = noteOfChange(changes, change.id);
      return { id: change.id, ...(number === undefined ? {} : { number }), texts: [change.section, ...passageTexts(change, words, pages)] };
    }),
    ...stances.map(({ id, actor, from = '', to = '' }) => ({ id, texts: [actor, from, to] })),
    ...sources.map(({ id, number, title }) => ({ id, ...(number === undefined ? {} : { number }), texts: [title] })),
    ...facts(last),
    ...(renumbered === undefined ? [] : [{ id: renumbered, texts: [words.notes, words.changes.renumbered] }]),
  ];
}

function passageTexts(change: PassageChange, words: FixedWords, pages: ReadonlyMap<number, number>): readonly string[] {
  const { note, changes } = words;
  const opening = (text: string) => openingWords.exec(text)?.[0].trim() ?? '';
  if (change.kind === 'reworded') return change.rewordings.flatMap(({ before, after }) => [before, after].map(opening));
  if (change.kind === 'moved') {
    const { former, from, behind } = change;
    const page = pages.get(former);
    const where = page === undefined ? '' : `${words.page} ${page}`;
    const behindWhat = (text: string | undefined) => (text ? `${words.changes.behind} ${text}` : '');
    return [
      opening(change.text),
      change.until ?? '',
      `${where}${from ?? behindWhat(behind?.before)}`,
      from === undefined ? behindWhat(behind?.after) : change.section,
    ];
  }
  if (change.kind !== 'cited') return [opening(change.text)];
  const numbered = (numbers: readonly number[], names: readonly string[] = []) =>
    numbers.length === 0
      ? ''
      : ` ${numbers.length > 1 ? changes.notes : note} ${numbers.map((number, index) => [number, names[index]].filter(Boolean).join(' ')).join(', ')}`;
  return change.citations.map(
    ({ words: own, before, after, names }) => `${own}${numbered(before, names?.before)}${numbered(after, names?.after)}`,
  );
}

/** The page where each change first shows, by its id. */
function firstPages(places: readonly ChangedPlace[]): ReadonlyMap<number, number> {
  const pages = new Map<number, number>();
  for (const { id, page, isSign, isRepeated } of places) if (!isSign && !isRepeated) pages.set(id, Math.min(page, pages.get(id) ?? page));
  return pages;
}

function rowsOf(element: StructureElement): readonly StructureElement[] {
  if (element.role === 'TR') return [element];
  return element.children.flatMap((child) => (child.kind === 'element' ? rowsOf(child.element) : []));
}

function cellsOf({ children }: StructureElement): readonly StructureElement[] {
  return children.flatMap((child) => (child.kind === 'element' ? [child.element] : []));
}
