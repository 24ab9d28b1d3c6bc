import {
  type Edition,
  type Endnote,
  type PrintBlock,
  plainText,
  type RecordedBody,
  type RecordedNote,
  type RecordedStance,
  type Source,
} from '../../model/index.js';
import { commentText } from './keep-numbers.js';
import type { PrintedPassage } from './printed-passages.js';

/** What is recorded of an article as it is printed. */
export function recordEdition(
  { number, contentHash, date, note }: Pick<Edition, 'number' | 'contentHash' | 'date' | 'note'>,
  cover: Readonly<Record<string, string>>,
  passages: readonly PrintedPassage[],
  endnotes: readonly Endnote[],
  body: readonly PrintBlock[],
): Edition {
  return {
    number,
    ...(note === undefined ? {} : { note }),
    ...(date === undefined ? {} : { date }),
    contentHash,
    cover,
    passages: passages.map(({ section, kind, text, marks, sign, pictures }) => ({
      section,
      kind,
      text,
      ...(marks === undefined ? {} : { marks }),
      ...(sign === undefined ? {} : { sign }),
      ...(pictures === undefined ? {} : { pictures }),
    })),
    notes: endnotes.map(recordNote),
    stances: stancesOf(body),
  };
}

/** A note as it is recorded. */
export function recordNote({ number, key, body }: Endnote): RecordedNote {
  if (body.kind === 'withdrawn') return { ...body.note, withdrawn: body.edition };
  return { number, key, body: recordBody(body) };
}

function recordBody(body: Exclude<Endnote['body'], { kind: 'withdrawn' }>): RecordedBody {
  if (body.kind === 'comment') return { kind: 'comment', text: commentText(body) };
  return { kind: 'source', source: recordedSource(body.source) };
}

function recordedSource({
  url,
  name,
  title,
  publisher,
  author,
  published,
  accessed,
  archived,
}: Source): Extract<RecordedBody, { kind: 'source' }>['source'] {
  const given = { title, publisher, author, published, accessed, archived };
  return { url, name, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}

/** Who takes which stance, an actor once. */
export function stancesOf(body: readonly PrintBlock[]): readonly RecordedStance[] {
  const stances = new Map<string, string>();
  for (const block of body) {
    if (block.kind !== 'reaction-table') continue;
    for (const row of block.rows)
      if (row.kind === 'statement' && row.actor !== undefined && row.stance !== undefined) stances.set(actorOf(row.actor), row.stance);
  }
  return [...stances].map(([actor, stance]) => ({ actor, stance }));
}

/** An actor's name without the comma that led on to the statement. */
export function actorOf(actor: Parameters<typeof plainText>[0]): string {
  return actorNamed(plainText(actor).replace(/\s+/gu, ' ').trim());
}

/** Who speaks in a statement, by its text as it is recorded: the first of its cells. */
export function speakerOf(statement: string): string {
  return actorNamed(statement.split(' | ')[0] ?? '');
}

function actorNamed(text: string): string {
  return text.replace(/[\s,;:]+$/u, '');
}
