import type { Check, PrintedLink, SourcePlace } from '../model/index.js';
import { placeOfNote } from './paper/place-of-note.js';
import { readPaper } from './paper/read-paper.js';

/** Whoever types the address off the paper must come where a click would have led. */
export const printedUrlIsTarget: Check = {
  id: 'printed-url-is-target',
  claim: 'Every address as printed is the address that its link opens, and the source’s own',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { notes } = readPaper(promised, found);
    const sources = new Map<string, SourcePlace | undefined>();
    for (const { body, citedAt } of promised.briefing.endnotes) if (body.kind === 'source') sources.set(body.source.url, citedAt[0]);
    for (const link of found.printedLinks) {
      const { target, text, places } = link;
      if (target.kind === 'page') continue;
      if (target.kind === 'url' && isSame(text, target.url)) continue;
      const leads = target.kind === 'url' ? target.url : target.kind === 'dangling' ? 'nowhere' : target.action;
      const source = target.kind === 'url' ? sources.get(target.url) : undefined;
      yield {
        message: `Unexpected link of “${text}” to ${leads}, expected the address that is printed`,
        hint: 'Build the briefing again; something has changed text or link since',
        ...(source === undefined ? {} : { source }),
        ...(places[0] === undefined ? {} : { paper: places[0] }),
      };
    }
    const byNumber = new Map(notes.map((note) => [note.number, note]));
    for (const { number, body, citedAt } of promised.briefing.endnotes) {
      const note = byNumber.get(number);
      if (body.kind !== 'source' || note === undefined || note.links.some((link) => names(link, body.source.url))) continue;
      yield {
        message: `Unexpected loss of the address of note ${number}, expected ${body.source.url}`,
        hint: 'Build the briefing again; a template must print every address in full',
        ...(citedAt[0] === undefined ? {} : { source: citedAt[0] }),
        paper: placeOfNote(note),
      };
    }
  },
};

function names({ target, text }: PrintedLink, url: string): boolean {
  return target.kind === 'url' && target.url === url && isSame(text, url);
}

/** An address of mail or telephone is printed without its scheme. */
function isSame(text: string, url: string): boolean {
  return text === url || url === `mailto:${text}` || url === `tel:${text.replace(/[\s()-]/g, '')}` || url === `tel:${text}`;
}
