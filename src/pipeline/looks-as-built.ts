import { pageRanges } from '../checks/paper/page-ranges.js';
import { compareLooks, type PagePair } from '../inspect/compare-looks.js';
import { type Box, type Finding, finding, type PageFacts, type PdfFacts } from '../model/index.js';
import { placeOnPaper } from './place-on-paper.js';

/** Points within which a line stands where it stood. */
const sameStand = 0.5;
/** Where fewer of a page’s lines stand where they do as it is built now, another program has set it. */
const leastAlike = 0.8;
/** So many pages are told one by one; more look otherwise for one reason, such as a font or a template. */
const mostPages = 3;
/** Pages drawn before other work has its turn. */
const pagesAtOnce = 20;

/**
 * Pages of a finished PDF that look otherwise than as they are built now, though their lines stand in their places: a sign that was drawn, a picture turned,
 * letters in other shapes are in no word that can be read. `built` is what is read of `again`, `told` are pages of which something is told already; `isOfOther`: another version may have built it.
 */
export async function looksAsBuilt(
  pdf: Uint8Array,
  found: PdfFacts,
  again: Uint8Array,
  {
    built,
    told,
    isSheetTold,
    isOfOther,
  }: { readonly built: PdfFacts; readonly told: ReadonlySet<number>; readonly isSheetTold: boolean; readonly isOfOther: boolean },
): Promise<readonly Finding[]> {
  const pairs = found.pages.flatMap((page): readonly PagePair[] => {
    const own = built.pages[page.number - 1];
    if (
      own === undefined ||
      told.has(page.number) ||
      page.turned !== undefined ||
      page.moved !== undefined ||
      page.rotation !== own.rotation ||
      !isLaidAlike(page, own)
    )
      return [];
    return [{ number: page.number, besides: [...hashes(page, own, found), ...hashes(own, page, built)] }];
  });
  const looks = [];
  for (let from = 0; from < pairs.length; from += pagesAtOnce) {
    looks.push(...(await compareLooks(pdf, again, pairs.slice(from, from + pagesAtOnce))));
    await new Promise(setImmediate);
  }
  // A sheet of another size looks otherwise in any case.
  const untold = isSheetTold ? looks.filter(({ box }) => box !== undefined) : looks;
  const isMany = untold.length > mostPages;
  const pages = pageRanges(untold.map(({ number }) => number));
  return (isMany ? untold.slice(0, 1) : untold).map(({ number, box }) =>
    finding('looks-as-built', {
      message: isMany
        ? `Unexpected look of pages ${pages}, expected that of the pages as they are built now`
        : `Unexpected look of page ${number}, expected that of the page as it is built now`,
      hint: isOfOther
        ? 'Another version of Briefpress or another template has set it, or a sign, a picture or the shapes of letters have been changed since: look at it.'
        : 'A sign, a line, a picture or the shapes of letters have been changed, covered or added since, or the template has changed. Build the briefing again.',
      paper: { page: number, ...(box !== undefined && found.pages[number - 1]?.rotation === 0 ? { box } : {}) },
      ...(isOfOther && { severity: 'warning' as const }),
    }),
  );
}

/** Whether nearly all lines of the page as it is built stand there. */
function isLaidAlike({ lines }: PageFacts, built: PageFacts): boolean {
  const alike = built.lines.filter(({ text, box }) =>
    lines.some(
      (line) => Math.abs(line.box.left - box.left) < sameStand && Math.abs(line.box.bottom - box.bottom) < sameStand && line.text === text,
    ),
  );
  return alike.length >= leastAlike * built.lines.length;
}

/** Where on paper a content hash is printed, which another state of the article has otherwise. */
function hashes({ number, lines }: PageFacts, other: PageFacts, file: PdfFacts): readonly Box[] {
  const hash = /\b[0-9a-f]{8}\b/;
  const own = lines.filter(({ text }) => hash.test(text) && !other.lines.some((line) => line.text === text));
  return own.flatMap(({ box }) => placeOnPaper(number, box, file).box ?? []);
}
