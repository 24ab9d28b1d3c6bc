import type { Changes, Edition } from '../model/index.js';

/** What has changed in an article since the edition that was recorded last. */
export interface ChangesReport {
  readonly file: string;
  readonly since: Pick<Edition, 'number' | 'contentHash'>;
  /** Number of the edition that a build prints now. */
  readonly edition: number;
  /** Absent where nothing has. */
  readonly changes?: Changes;
  /** Nothing is told of, but the files are not those of that edition. */
  readonly untold: boolean;
  /** Id of a change → page. */
  readonly pages: ReadonlyMap<number, number>;
}

/** The same for machines: pages are those of a build with the settings of the article. */
export function changesJson({ file, since, edition, changes, pages, untold }: ChangesReport): string {
  const page = (id: number) => (pages.has(id) ? { page: pages.get(id) } : {});
  const told = {
    file,
    since: { edition: since.number, contentHash: since.contentHash },
    edition,
    passages: (changes?.passages ?? []).map((change) => {
      const { id, kind, section, ...what } = change;
      const told = { kind, section, ...page(id) };
      if (change.kind !== 'moved') return { ...told, ...what };
      const { text, along, former, from, behind } = change;
      return { ...told, ...(pages.has(former) ? { fromPage: pages.get(former) } : {}), text, along, from, behind };
    }),
    sources: (changes?.sources ?? []).map(({ kind, number, title }) => ({
      kind,
      ...(number === undefined ? {} : { note: number }),
      title,
    })),
    stances: (changes?.stances ?? []).map(({ id, ...change }) => ({ ...change, ...page(id) })),
    cover: (changes?.cover ?? []).map(({ id, field, from, to }) => ({ field, ...page(id), from, to })),
    renumbered: changes?.renumbered !== undefined,
    untold,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
