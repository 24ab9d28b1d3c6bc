import { type Check, holdsMiddle, type LinkFacts, type PdfFacts, type PrintedLink, type Promised } from '../model/index.js';
import { decodeAddress } from './paper/decode-address.js';
import { foldText } from './paper/fold-text.js';
import { linksOffTheirPages } from './paper/links-off-their-pages.js';
import { readPaper } from './paper/read-paper.js';
import { redirectedLinks } from './paper/redirected-links.js';
import { saysAddress } from './paper/says-address.js';

/** Whoever hears a page is told where a link leads (ISO 14289-1, 7.18.5), and told the truth. */
export const linkHasDescription: Check = {
  id: 'link-has-description',
  claim: 'Every link says where it leads to whoever cannot see it, and leads there',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    if (promised.lowered?.includes('structure-survives')) yield* linksOffTheirPages(found);
    if (!promised.accessible) return;
    const hint = 'Build the briefing again; something has changed its links since.';
    const expected = expectations(promised, found);
    const redirected = redirectedLinks(promised, found);
    for (const { number, links } of found.pages)
      for (const link of links) {
        // What it said has gone with it.
        if (link.lost === true) continue;
        const { alt = '', box } = link;
        const paper = { page: number, box };
        if (alt.trim() === '') yield { message: 'Unexpected link without a description, expected one', hint, paper };
        // It names the address that is printed: the link is what has changed.
        else if (!redirected.some((one) => lies(link, one) && says(alt, one.text))) {
          const [first, ...others] = expected(link);
          if (first !== undefined && ![first, ...others].some((text) => folded(text) === folded(alt)) && !names(alt, first))
            yield { message: `Unexpected description “${alt}” of a link, expected “${first}”`, hint, paper };
        }
      }
  },
};

/** What a link may say: its address; the page it leads to or a note that stands there, where room was short without a word before the number. */
function expectations(promised: Promised, found: PdfFacts): (link: LinkFacts) => readonly string[] {
  const { words } = promised;
  const notes = new Map<number, string[]>();
  for (const { number, page } of readPaper(promised, found).notes)
    notes.set(page, [...(notes.get(page) ?? []), `${words.note} ${number}`, String(number)]);
  return ({ target }) => {
    if (target.kind === 'url') return [target.url];
    if (target.kind !== 'page') return [];
    return [`${words.page} ${target.page}`, String(target.page), ...(notes.get(target.page) ?? [])];
  };
}

/** Whether a link on its page is part of one that is printed. */
function lies({ page, parts, target }: LinkFacts, { target: other, places }: PrintedLink): boolean {
  if (target.kind !== 'url' || other.kind !== 'url' || target.url !== other.url) return false;
  return places.some((place) => place.page === page && parts.some((part) => holdsMiddle(part, place.box)));
}

/** Of mail and numbers an address is printed as people write it. */
function says(alt: string, printed: string): boolean {
  return saysAddress(printed, alt) || folded(alt).endsWith(folded(printed));
}

/** Before an address of mail or a number print says what it is: “E-mail desk@example.org”. */
function names(alt: string, address: string): boolean {
  const [, bare] = /^(?:mailto|tel|sms):(.+)/i.exec(address) ?? [];
  return bare !== undefined && folded(alt).endsWith(folded(bare));
}

function folded(text: string): string {
  return foldText(decodeAddress(text));
}
