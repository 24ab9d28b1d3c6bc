import { domainOf } from './site-name.js';

/** Services that lead on to pages of others, and do not say whose. */
const resolvers: ReadonlySet<string> = new Set(
  'doi.org dx.doi.org hdl.handle.net bit.ly t.co tinyurl.com goo.gl ow.ly buff.ly is.gd lnkd.in news.google.com archive.ph archive.is archive.today perma.cc'.split(
    ' ',
  ),
);

/** `https://web.archive.org/web/20251126/https://example.org/a`, also with the flags of a capture. */
const archivedCopy = /^https?:\/\/web\.archive\.org\/(?:web\/)?\d{4,14}(?:[a-z]{2}_)?\/((?:https?:\/\/)?[^/].*)$/i;

/** The address under which a publisher set a page: of an archived copy the page's own; `undefined` where a short or lasting address does not tell. */
export function publishingAddress(url: string): string | undefined {
  const page = archivedCopy.exec(url)?.[1];
  if (page !== undefined) return /^https?:/i.test(page) ? page : `http://${page}`;
  return resolvers.has(domainOf(url)) ? undefined : url;
}
