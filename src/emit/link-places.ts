import type { FixedWords, Layout } from '../model/index.js';
import { changedPlaces } from './changed-places.js';

/** Where a link inside the briefing leads: the page, points from its top, and the words for whoever cannot see it. */
export interface LinkPlace {
  readonly page: number;
  readonly y: number;
  readonly description: string;
}

/**
 * What the addresses of inner links begin with (`to` in theme.typ). They name what a link leads to and stay the same from pass to pass,
 * so that no paragraph is set again; the finished file has places instead. The space keeps them apart from every address of an article.
 */
export const innerScheme = 'brief: ';

/** Answers for each inner address where it leads: `note 3`, `heading verification-status`, `citing 3 7` (note 3 on page 7). */
export function linkPlaces(layout: Layout, words: FixedWords): (address: string) => LinkPlace | undefined {
  const { headings, rows, notes, marks } = layout;
  const places = new Map<string, LinkPlace>();
  const onPage = (page: number) => `${words.page} ${page}`;
  for (const { id, page, y } of [...headings, ...rows]) places.set(`heading ${headingAddress(id)}`, { page, y, description: onPage(page) });
  for (const { number, page, y } of notes) places.set(`note ${number}`, { page, y, description: `${words.note} ${number}` });
  for (const [id, { page, y }] of changedPlaces(layout)) places.set(`change ${id}`, { page, y, description: onPage(page) });
  for (const { note, page, y } of marks) {
    const address = `citing ${note} ${page}`;
    if (!places.has(address)) places.set(address, { page, y, description: onPage(page) });
  }
  return (address) => places.get(address) ?? swayed(address, onPage);
}

/** Where page references do not settle, a note may name a page that its mark has just left: the link leads to the page named. */
function swayed(address: string, onPage: (page: number) => string): LinkPlace | undefined {
  const page = Number(/^citing \d+ (\d+)$/.exec(address)?.[1]);
  return Number.isNaN(page) ? undefined : { page, y: 0, description: onPage(page) };
}

/** A heading's or a row's id in an address: as it is where it is plain, else the bytes of its UTF-8 (`heading-address` in theme.typ). */
function headingAddress(id: string): string {
  return /^[A-Za-z0-9_ -]+$/.test(id) ? id : `:${[...Buffer.from(id)].map((byte) => byte.toString(16)).join('')}`;
}
