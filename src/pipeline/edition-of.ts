import type { ComposedArticle } from '../compose/compose-article.js';
import { changedPlaces } from '../emit/changed-places.js';
import { type Article, type Changes, type Edition, notesAnchor } from '../model/index.js';
import type { SettledBriefing } from './settle-briefing.js';

/** Which edition of an article was set, and how it differs from the one before. */
export interface BuiltEdition {
  /** All that are recorded, the first one first. */
  readonly editions: readonly Edition[];
  /** Where they are recorded, absolute. */
  readonly file: string;
  /** What would be recorded of it now, or what is. */
  readonly record: Edition;
  /** What would be recorded as the next edition even where nothing has changed that readers are told of. */
  readonly next: Edition;
  /** Nothing that is printed has changed since the last recorded edition. */
  readonly isRecorded: boolean;
  /** Since the edition before; absent where nothing has changed or there is none. */
  readonly changes?: Changes;
  /** Id of a change → page where it shows. */
  readonly pages: ReadonlyMap<number, number>;
}

/** The edition that a briefing is as it was set. */
export function editionOf(
  composed: ComposedArticle,
  { editions, editionsFile: file }: Pick<Article, 'editions' | 'editionsFile'>,
  { briefing, layout }: Pick<SettledBriefing, 'briefing' | 'layout'>,
): BuiltEdition {
  const { isRecorded, changes, record, recordNext } = composed.edition(briefing.summary);
  const pages = new Map([...changedPlaces(layout)].map(([id, { page }]) => [id, page]));
  const notes = layout.headings.find(({ id }) => id === notesAnchor);
  if (changes?.renumbered !== undefined && notes !== undefined) pages.set(changes.renumbered, notes.page);
  return { editions, file, record: record(), next: recordNext(), isRecorded, ...(changes === undefined ? {} : { changes }), pages };
}
