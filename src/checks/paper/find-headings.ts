import { type PaperPlace, type PdfFacts, type PrintBlock, type Promised, plainText, type StructureElement } from '../../model/index.js';
import { align } from './align.js';
import { figureBox } from './figure-box.js';
import { foldText } from './fold-text.js';
import { headingWords } from './heading-words.js';
import { saysTitle } from './says-title.js';

/** A heading on paper, by the tags. */
export interface PaperHeading {
  /** Folded, with its marks. */
  readonly text: string;
  readonly place: Required<PaperPlace>;
}

/** Headings where they stand on paper. */
export interface PaperHeadings {
  /** Of the article, by id; what is lost or changed is not there. */
  readonly byId: ReadonlyMap<string, PaperHeading>;
  /** All of them in order, that of the notes included. */
  readonly all: readonly PaperHeading[];
}

/** More headings than this that are lost or changed, and none is known for sure. */
const mostDifferences = 300;

const read = new WeakMap<PdfFacts, PaperHeadings>();

/** Finds the headings of the article among those on paper, without asking any link. */
export function findHeadings({ briefing }: Promised, found: PdfFacts): PaperHeadings {
  const known = read.get(found);
  if (known !== undefined) return known;
  const all: PaperHeading[] = [];
  for (const element of found.structure) gather(element, all);
  const own = promisedHeadings(briefing.body);
  const pairs = align(own, all, ({ text }, printed) => saysTitle(printed.text, text), mostDifferences) ?? [];
  const byId = new Map<string, PaperHeading>();
  for (const [at, other] of pairs) {
    const [promised, printed] = [own[at], all[other]];
    if (promised !== undefined && printed !== undefined) byId.set(promised.id, printed);
  }
  const headings = { byId, all };
  read.set(found, headings);
  return headings;
}

function gather(element: StructureElement, all: PaperHeading[]): void {
  if (/^H[1-6]?$/.test(element.role)) {
    // A picture is higher than the mark behind it.
    const place = /\p{L}/u.test(element.text) ? element.places[0] : (pictureWithin(element) ?? element.places[0]);
    if (place !== undefined) all.push({ text: foldText(headingWords(element)), place });
    return;
  }
  for (const child of element.children) if (child.kind === 'element') gather(child.element, all);
}

/** Where the picture stands that a heading is. */
function pictureWithin(element: StructureElement): Required<PaperPlace> | undefined {
  const box = figureBox(element);
  for (const child of element.children) {
    if (child.kind === 'content' && box !== undefined) return { page: child.page, box };
    const place = child.kind === 'element' ? pictureWithin(child.element) : undefined;
    if (place !== undefined) return place;
  }
  return undefined;
}

function promisedHeadings(body: readonly PrintBlock[]): readonly { readonly id: string; readonly text: string }[] {
  return body.flatMap((block) => (block.kind === 'heading' ? [{ id: block.id, text: foldText(plainText(block.children)) }] : []));
}
