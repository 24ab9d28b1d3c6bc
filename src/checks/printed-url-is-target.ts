import type { Check, PrintedLink, Problem, Promised, SourcePlace } from '../model/index.js';
import { linksToldElsewhere } from './paper/links-told-elsewhere.js';
import { placeOfNote } from './paper/place-of-note.js';
import { type PaperNote, readPaper } from './paper/read-paper.js';
import { saysAddress } from './paper/says-address.js';
import { showsAddress } from './paper/shows-address.js';

/** Whoever types the address off the paper must come where a click would have led. */
export const printedUrlIsTarget: Check = {
  id: 'printed-url-is-target',
  claim: 'Every address as printed is the address that its link opens, and the source’s own',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const sources = placesOfSources(promised);
    const nowhere = linksToldElsewhere(promised, found);
    const told = new Set<PrintedLink>();
    for (const link of found.printedLinks) {
      const { target, text, places } = link;
      if (target.kind === 'page' || nowhere.has(link) || (target.kind === 'url' && saysAddress(text, target.url))) continue;
      // A number that leads nowhere is no address: what it should lead to is told by others.
      if (target.kind === 'dangling' && /^\d+$/.test(text)) continue;
      const leads = target.kind === 'url' ? target.url : target.kind === 'dangling' ? 'nowhere' : target.action;
      told.add(link);
      const source = target.kind === 'url' ? (sources.get(target.url) ?? sources.get(text)) : sources.get(text);
      yield {
        message: `Unexpected link of “${text}” to ${leads}, expected the address that is printed`,
        hint: 'Build the briefing again; something has changed text or link since.',
        ...(source === undefined ? {} : { source }),
        ...(places[0] === undefined ? {} : { paper: places[0] }),
      };
    }
    const byNumber = new Map(readPaper(promised, found).notes.map((note) => [note.number, note]));
    for (const { number, body, citedAt } of promised.briefing.endnotes) {
      const note = byNumber.get(number);
      if (body.kind !== 'source' || note === undefined) continue;
      const { url, archived } = body.source;
      // Of an address that is printed and opens another both have been named.
      for (const address of archived === undefined ? [url] : [url, archived])
        if (!note.links.some((link) => names(link, address) || (told.has(link) && showsAddress(link.text, address))))
          yield loss(note, address, citedAt[0]);
    }
  },
};

/** Where the article cites the source of each address first. */
function placesOfSources({ briefing }: Promised): ReadonlyMap<string, SourcePlace> {
  const places = new Map<string, SourcePlace>();
  for (const { body, citedAt } of briefing.endnotes)
    if (body.kind === 'source' && citedAt[0] !== undefined) places.set(body.source.url, citedAt[0]);
  return places;
}

function loss(note: PaperNote, address: string, source: SourcePlace | undefined): Problem {
  return {
    message: `Unexpected loss of the address of note ${note.number}, expected ${address}`,
    hint: 'Build the briefing again; a template must print every address in full.',
    ...(source === undefined ? {} : { source }),
    paper: placeOfNote(note),
  };
}

function names({ target, text }: PrintedLink, url: string): boolean {
  return target.kind === 'url' && showsAddress(target.url, url) && showsAddress(text, url);
}
