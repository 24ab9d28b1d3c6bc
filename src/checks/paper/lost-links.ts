import type { PdfFacts, Problem, Promised } from '../../model/index.js';
import { behindRedirect } from './behind-redirect.js';
import { decodeAddress } from './decode-address.js';
import { everyInline } from './every-inline.js';
import { placeOfNote } from './place-of-note.js';
import { type PaperNote, readPaper } from './read-paper.js';
import { redirectedLinks } from './redirected-links.js';
import { skeleton } from './skeleton.js';
import { printedRuns } from './walk-article.js';

/** Links and images of the web whose address nothing on paper opens, nor prints over another, at the note that should have it. */
export function* lostLinks(promised: Promised, found: PdfFacts): Generator<Problem> {
  const { printedLinks } = found;
  const printed = new Map<string, Address[]>();
  const opened = printedLinks.flatMap(({ target }) => (target.kind === 'url' ? [target.url] : []));
  for (const url of [...opened, ...redirectedLinks(promised, found).map(({ text }) => text)]) {
    const address = addressOf(url);
    if (address !== undefined) printed.set(address.page, [...(printed.get(address.page) ?? []), address]);
  }
  const told = new Set<string>();
  for (const run of printedRuns(promised))
    for (const inline of everyInline(run.inlines)) {
      const isRemote = inline.kind === 'link' || (inline.kind === 'image' && !promised.article.images.has(inline.url));
      const address = isRemote ? addressOf(inline.url) : undefined;
      if (!isRemote || address === undefined || told.has(inline.url)) continue;
      told.add(inline.url);
      if (printed.get(address.page)?.some((other) => isWithin(other.parameters, address.parameters)) === true) continue;
      const note = noteOf(address, promised, found);
      const at = note === undefined ? {} : { paper: placeOfNote(note) };
      yield { message: `Unexpected gap, expected a note with the address “${inline.url}”`, source: inline.place, ...at };
    }
}

/** The note on paper of the source at an address, or one that prints it. */
function noteOf({ page }: Address, promised: Promised, found: PdfFacts): PaperNote | undefined {
  const isOwn = (url: string | undefined) => url !== undefined && addressOf(url)?.page === page;
  const endnote = promised.briefing.endnotes.find(({ key, body }) =>
    isOwn(body.kind === 'source' ? body.source.url : key.startsWith('image:') ? key.slice('image:'.length) : undefined),
  );
  const { notes } = readPaper(promised, found);
  const own = endnote && notes.find(({ number }) => number === endnote.number);
  return own ?? notes.find(({ words }) => skeleton(words.map(({ text }) => text).join('')).includes(skeleton(page)));
}

interface Address {
  /** Site and path, without what two spellings of one address differ by. */
  readonly page: string;
  readonly parameters: readonly string[];
}

/** Undefined where it is none of the web. */
function addressOf(written: string): Address | undefined {
  const url = behindRedirect(written);
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const { host, pathname, searchParams } = new URL(url);
  const site = host.replace(/^www\./, '').replace(/:(?:80|443)$/, '');
  return {
    page: `${site}${decodeAddress(pathname).replace(/\/+$/, '')}`,
    parameters: [...searchParams].map(([name, value]) => `${name}=${value}`),
  };
}

/** Tracking parameters go; none comes. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((parameter) => all.includes(parameter));
}
