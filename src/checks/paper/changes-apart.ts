import type {
  OutlineEntry,
  PaperPlace,
  PdfFacts,
  PrintedLink,
  PrintedWord,
  Promised,
  StructureChild,
  StructureElement,
} from '../../model/index.js';
import { skeleton } from './skeleton.js';
import { withFacts } from './with-facts.js';

/** The part of the paper that tells what has changed. */
export interface ChangesOnPaper {
  /** Its elements, the heading first and the table last. */
  readonly elements: readonly StructureElement[];
  readonly words: readonly PrintedWord[];
  readonly links: readonly PrintedLink[];
  /** Of a file without tags, the words that it would have: its elements are those of the file that is built now. */
  readonly asBuilt?: readonly PrintedWord[];
}

/** The facts without that part, and the part by itself; absent where it is not on paper, or not promised. */
export interface ChangesApart {
  readonly rest: PdfFacts;
  readonly part?: ChangesOnPaper;
}

/**
 * Takes what has changed out of a briefing: it repeats words of the article, names pages and notes, and is no part of it. All checks but
 * its own ask of the rest. In a file without tags it is where it lies in the file that is `built` now, if that is at hand.
 */
export function changesApart(promised: Promised, found: PdfFacts, built?: PdfFacts): ChangesApart {
  const known = apart.get(found);
  if (known !== undefined) return known;
  const made = takeApart(promised, found, found.structure.length > 0 ? found : (built ?? found));
  apart.set(found, made);
  // Asked of the rest, it knows what was taken out.
  apart.set(made.rest, made);
  return made;
}

const apart = new WeakMap<PdfFacts, ChangesApart>();

/** What a paper tells of changes since an edition before, where none is promised; `undefined` where it tells of none. An article may have a heading of that name. */
export function unpromisedChanges({ briefing, words }: Promised, { structure }: PdfFacts): readonly StructureElement[] | undefined {
  if (briefing.changes !== undefined) return undefined;
  const { heading, comparedWith, thisEdition } = words.changes;
  const children = structure.map((element) => ({ kind: 'element', element }) as const);
  const elements = cutOut(children, skeleton(heading))?.elements;
  const text = skeleton(elements?.map((element) => element.text).join(' ') ?? '');
  return [comparedWith, thisEdition].every((label) => text.includes(skeleton(label))) ? elements : undefined;
}

/** By the tags of the file itself, or of one that has it in the same place. */
function takeApart({ briefing, words }: Promised, found: PdfFacts, tagged: PdfFacts): ChangesApart {
  if (briefing.changes === undefined) return { rest: found };
  const title = skeleton(words.changes.heading);
  const cut = cutOut(
    tagged.structure.map((element) => ({ kind: 'element', element })),
    title,
  );
  if (cut === undefined) return { rest: found };
  const elements = cut.elements;
  const lies = within(elements);
  const inside = ({ places: [place] }: PrintedWord | PrintedLink) => place !== undefined && lies(place);
  const left = cut.children.flatMap((child) => (child.kind === 'element' ? [child.element] : []));
  const isEntry = ({ title: own, target }: OutlineEntry) =>
    skeleton(own) === title && target.kind === 'page' && target.page === elements[0]?.places[0]?.page;
  const entry = found.outline.find(isEntry);
  // Entries below its level come from headings of the article that follow.
  const outline = found.outline.flatMap((own) => (own === entry ? own.children : [own]));
  return {
    rest: withFacts(found, {
      structure: tagged === found ? left : found.structure,
      outline,
      words: found.words.filter((word) => !inside(word)),
      printedLinks: found.printedLinks.filter((link) => !inside(link)),
    }),
    part: {
      elements,
      words: found.words.filter(inside),
      links: found.printedLinks.filter(inside),
      ...(tagged !== found && { asBuilt: tagged.words.filter(inside) }),
    },
  };
}

/** The heading with all up to the table that follows it, wherever these stand in the tree. */
function cutOut(
  children: readonly StructureChild[],
  title: string,
): { readonly elements: readonly StructureElement[]; readonly children: readonly StructureChild[] } | undefined {
  const roles = children.map((child) => (child.kind === 'element' ? child.element.role : undefined));
  const from = children.findIndex(
    (child) => child.kind === 'element' && child.element.role === 'H1' && skeleton(child.element.text) === title,
  );
  const to = roles.indexOf('Table', from);
  if (from >= 0 && to > from) {
    const elements = children.slice(from, to + 1).flatMap((child) => (child.kind === 'element' ? [child.element] : []));
    return { elements, children: [...children.slice(0, from), ...children.slice(to + 1)] };
  }
  for (const [index, child] of children.entries()) {
    if (child.kind !== 'element' || /^(?:H\d|P|Table)$/.test(child.element.role)) continue;
    const inner = cutOut(child.element.children, title);
    if (inner === undefined) continue;
    // What an element works out itself does not go along by itself.
    const { text, places } = child.element;
    const own: StructureChild = { kind: 'element', element: { ...child.element, text, places, children: inner.children } };
    return { elements: inner.elements, children: children.with(index, own) };
  }
  return undefined;
}

/** Whether something stands below the top of the first of these and above the bottom of the last. */
function within(elements: readonly StructureElement[]): (place: Required<PaperPlace>) => boolean {
  const [first, last] = [elements[0]?.places[0], elements.at(-1)?.places.at(-1)];
  return ({ page, box }) => {
    if (first === undefined || last === undefined) return false;
    const middle = (box.bottom + box.top) / 2;
    if (page < first.page || (page === first.page && middle > first.box.top + 2)) return false;
    return page < last.page || (page === last.page && middle > last.box.bottom - 2);
  };
}
