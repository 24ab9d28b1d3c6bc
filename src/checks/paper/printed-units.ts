import type { PageFacts, PdfFacts, Promised, StructureElement } from '../../model/index.js';
import { skeleton } from './skeleton.js';

/** A heading, list item or table row on paper, by the tags. */
export interface PrintedUnit {
  readonly kind: 'heading' | 'item' | 'row';
  readonly element: StructureElement;
  /** Letters of its own text, without marks, signs of lists, and items and rows inside it. */
  readonly letters: string;
  /** Where it begins; of an empty one, where the one before does. */
  readonly page: number;
  readonly level?: number;
  readonly cells?: readonly StructureElement[];
  readonly isHead?: boolean;
  /** Stands below the heading of the notes. */
  readonly inNotes: boolean;
}

interface Draft extends Omit<PrintedUnit, 'letters'> {
  letters: string;
}

/** Headings, items and rows in the order of the tags. */
export function printedUnits(promised: Promised, found: PdfFacts): readonly PrintedUnit[] {
  const reader = new UnitReader(promised, found);
  for (const element of found.structure) reader.visit(element, undefined, false);
  return reader.units;
}

class UnitReader {
  readonly units: Draft[] = [];
  private page = 1;
  private inNotes = false;
  private readonly notesHeading: StructureElement | undefined;
  private readonly lettersOf = new Map<number, ReadonlyMap<number, string>>();

  constructor(
    { words, briefing }: Promised,
    private readonly found: PdfFacts,
  ) {
    // Without notes a heading with their name is the article’s own.
    this.notesHeading = briefing.endnotes.length === 0 ? undefined : lastHeading(found.structure, skeleton(words.notes));
  }

  visit(element: StructureElement, unit: Draft | undefined, isHead: boolean): void {
    if (element === this.notesHeading) this.inNotes = true;
    const own = element === this.notesHeading ? undefined : (this.begin(element, isHead) ?? unit);
    if (element.role === 'Lbl' || this.isReference(element)) return;
    // Behind its first row a head may hold the words of a group.
    let headNext = element.role === 'THead' || (element.role === 'Table' && isHeadAlone(element));
    for (const child of element.children) {
      if (child.kind === 'element') {
        this.visit(child.element, own, headNext);
        headNext = false;
      } else if (child.kind === 'content') {
        this.page = child.page;
        if (own !== undefined) own.letters += this.letters(child.page, child.contentId);
      }
    }
  }

  private begin(element: StructureElement, isHead: boolean): Draft | undefined {
    const kind = kindOf(element.role);
    if (kind === undefined) return undefined;
    const page = firstPage(element) ?? this.page;
    const shared = { kind, element, letters: '', page, inNotes: this.inNotes };
    const draft: Draft =
      kind === 'heading'
        ? { ...shared, level: Number(element.role.slice(1)) }
        : kind === 'row'
          ? { ...shared, cells: element.children.flatMap(cellOf), isHead }
          : shared;
    this.units.push(draft);
    return draft;
  }

  /** A mark, a printed page: figures that lead to another place of the file. */
  private isReference(element: StructureElement): boolean {
    if (element.role !== 'Link') return false;
    const leadsInside = element.children.some(
      (child) =>
        child.kind === 'annotation' &&
        child.link !== undefined &&
        this.found.pages[child.page - 1]?.links[child.link]?.target.kind === 'page',
    );
    return leadsInside && this.holdsFigures(element);
  }

  /** Nothing but figures, which is quicker asked of the letters than of the element's text. */
  private holdsFigures({ children }: StructureElement): boolean {
    return children.every((child) => {
      if (child.kind === 'element') return this.holdsFigures(child.element);
      return child.kind === 'annotation' || /^\d*$/.test(this.letters(child.page, child.contentId));
    });
  }

  private letters(page: number, contentId: number): string {
    let known = this.lettersOf.get(page);
    if (known === undefined) {
      known = lettersByContent(this.found.pages[page - 1]);
      this.lettersOf.set(page, known);
    }
    return known.get(contentId) ?? '';
  }
}

/** A table of one row, all heads of columns: without others the engine makes no head of it. */
function isHeadAlone({ children }: StructureElement): boolean {
  const [row, ...others] = children.flatMap((child) => (child.kind === 'element' ? [child.element] : []));
  if (row?.role !== 'TR' || others.length > 0) return false;
  return row.children.flatMap(cellOf).every(({ role, attributes }) => role === 'TH' && attributes.get('Scope') !== 'Row');
}

function kindOf(role: string): PrintedUnit['kind'] | undefined {
  if (/^H[1-6]$/.test(role)) return 'heading';
  return role === 'LI' ? 'item' : role === 'TR' ? 'row' : undefined;
}

function cellOf(child: StructureElement['children'][number]): readonly StructureElement[] {
  return child.kind === 'element' && (child.element.role === 'TD' || child.element.role === 'TH') ? [child.element] : [];
}

/** The page of the first content inside. */
export function firstPage(element: StructureElement): number | undefined {
  for (const child of element.children) {
    const page = child.kind === 'content' ? child.page : child.kind === 'element' ? firstPage(child.element) : undefined;
    if (page !== undefined) return page;
  }
  return undefined;
}

function lastHeading(elements: readonly StructureElement[], letters: string): StructureElement | undefined {
  for (const element of elements.toReversed()) {
    if (element.role === 'H1' && skeleton(element.text) === letters) return element;
    const inner = lastHeading(
      element.children.flatMap((child) => (child.kind === 'element' ? [child.element] : [])),
      letters,
    );
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function lettersByContent(page: PageFacts | undefined): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { contentId, from, to } of page?.runs ?? []) {
    if (contentId === undefined) continue;
    let text = texts.get(contentId) ?? '';
    for (let i = from; i < to; i++) text += String.fromCodePoint(page?.characters.codes[i] ?? 32);
    texts.set(contentId, text);
  }
  return new Map([...texts].map(([id, text]) => [id, skeleton(text)]));
}
