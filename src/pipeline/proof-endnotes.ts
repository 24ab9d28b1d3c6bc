import { readPaper } from '../checks/paper/read-paper.js';
import type { EndnoteBody, PdfFacts, PrintedLink, PrintedWord, Promised, ProofEndnote } from '../model/index.js';

type Note = ReturnType<typeof readPaper>['notes'][number];

/** The endnotes that were promised, each with its words, its page and the pages that cite it as they were found on paper. */
export function proofEndnotes(promised: Promised, found: PdfFacts): readonly ProofEndnote[] {
  const paper = readPaper(promised, found);
  const notes = new Map(paper.notes.map((note) => [note.number, note]));
  const promisedNotes = new Map(promised.briefing.endnotes.map((note) => [note.number, note.body]));
  // A note that nobody promised is shown too: it is on paper.
  const numbers = [...new Set([...promisedNotes.keys(), ...notes.keys()])].sort((a, b) => a - b);
  return numbers.map((number) => {
    const note = notes.get(number);
    const pages = paper.marks.filter((mark) => mark.number === number).map(({ page }) => page);
    const url = addressOf(promisedNotes.get(number));
    return {
      number,
      text: note === undefined ? '' : textOf(note, url, promised),
      ...(url === undefined ? {} : { url }),
      citedOn: [...new Set(pages)].sort((a, b) => a - b),
      ...(note === undefined ? {} : { page: note.page }),
    };
  });
}

function addressOf(body: EndnoteBody | undefined): string | undefined {
  return body?.kind === 'source' ? body.source.url : undefined;
}

/** The note's own words: without its number, its address and the pages that cite it, which the sheet shows apart. */
function textOf({ words, links }: Note, url: string | undefined, { words: labels }: Promised): string {
  const own = links.find(({ target, text }) => target.kind === 'url' && text === url);
  const text = words
    .slice(1)
    .flatMap((word) => (own === undefined ? [word] : (outside(own, word) ?? [])))
    .map((word, index) => `${index === 0 || word.glued ? '' : ' '}${word.text}`)
    .join('');
  const tails = [labels.citedOnPages, labels.citedOnPage].map((label) => text.lastIndexOf(label.replace(/[\s\u00a0\u202f]+/gu, ' ')));
  const end = Math.max(...tails);
  const addresses = links.flatMap(({ target }) => (target.kind === 'url' ? [target.url] : []));
  return addresses.reduce(rejoin, (end < 0 ? text : text.slice(0, end)).trim());
}

/** An address breaks over lines where no space is: takes the spaces out again. */
function rejoin(text: string, address: string): string {
  const pattern = [...address].map((character) => character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join(' ?');
  return text.replace(new RegExp(pattern, 'gu'), () => address);
}

/** What of a word is not the link's; an address that ends in a hyphen is read as one word with what stands on the next line. */
function outside(link: PrintedLink, word: PrintedWord): PrintedWord | undefined {
  const breaks = word.breaks ?? [];
  const pieces = [0, ...breaks].map((from, line) => word.text.slice(from, breaks[line]));
  const text = pieces.filter((_, line) => !holds(link, word.places[line])).join('');
  return text === '' ? undefined : { ...word, text };
}

/** The place lies on one of the link's lines, give or take a point. */
function holds({ places }: PrintedLink, place: PrintedWord['places'][number] | undefined): boolean {
  return places.some(
    ({ page, box }) =>
      page === place?.page &&
      place.box.left >= box.left - 1 &&
      place.box.right <= box.right + 1 &&
      Math.abs(place.box.top + place.box.bottom - box.top - box.bottom) < box.top - box.bottom,
  );
}
