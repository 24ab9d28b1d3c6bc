import type { Box, PaperPlace, StructureChild, StructureElement, StructureValue } from '../model/index.js';
import type { PdfObjects } from './objects/pdf-objects.js';
import type { PdfValue } from './objects/pdf-value.js';
import { union } from './set-lines.js';

/** What the structure tree needs from the pages. */
export interface StructureContext {
  /** Page number by object number. */
  readonly pageOf: (object: number) => number | undefined;
  /** Index among the page's links by an annotation's object number. */
  readonly linkOf: (page: number, annotation: number) => number | undefined;
  /** Told of what is tagged as a link and has none. */
  readonly takeUnlinked: (contents: readonly ContentReference[]) => void;
  /** Object number of the element to which the file’s parent tree gives a marked content; `undefined` where the file has no such tree. */
  readonly ownerOf: (content: ContentReference) => number | undefined;
  /** Text of marked contents, in this order. */
  readonly textOf: (contents: readonly ContentReference[]) => string;
  /** The box round the text of a marked content; none where it prints no letter. */
  readonly boxOf: (content: ContentReference) => Box | undefined;
}

export type ContentReference = Extract<StructureChild, { kind: 'content' }>;

/** How deep elements may nest before a tree counts as hostile. */
const deepest = 200;

/** Reads the structure tree. One that loops is cut. */
export function readStructure(objects: PdfObjects, context: StructureContext): StructureElement[] {
  const root = objects.entries(objects.catalog.get('StructTreeRoot'));
  const reader = new StructureReader(objects, context, objects.entries(root.get('RoleMap')));
  const parent = objectNumber(objects.catalog.get('StructTreeRoot'));
  return reader
    .children(root.get('K'), { parent, page: undefined, depth: 0 })
    .flatMap((child) => (child.kind === 'element' ? [child.element] : []));
}

/** Where a child of the tree is met: below which object, and on which page unless it names its own. */
interface Standing {
  readonly parent: number | undefined;
  readonly page: number | undefined;
  readonly depth: number;
}

function objectNumber(value: PdfValue | undefined): number | undefined {
  return typeof value === 'object' && value?.kind === 'reference' ? value.number : undefined;
}

class StructureReader {
  private readonly seen = new Set<ReadonlyMap<string, PdfValue>>();

  constructor(
    private readonly objects: PdfObjects,
    private readonly context: StructureContext,
    private readonly roleMap: ReadonlyMap<string, PdfValue>,
  ) {}

  children(kids: PdfValue | undefined, standing: Standing): StructureChild[] {
    const found = this.objects.resolve(kids);
    const list = found !== null && typeof found === 'object' && found.kind === 'array' ? found.items : [kids ?? null];
    return list.flatMap((kid) => this.child(kid, standing) ?? []);
  }

  private child(kid: PdfValue, { parent, page, depth }: Standing): StructureChild | undefined {
    const { objects, context } = this;
    const value = objects.resolve(kid);
    if (typeof value === 'number') return page === undefined ? undefined : { kind: 'content', page, contentId: value };
    const entries = objects.entries(value);
    const ownPage = this.page(entries) ?? page;
    switch (objects.name(entries.get('Type'))) {
      case 'MCR': {
        const contentId = objects.number(entries.get('MCID'));
        return ownPage === undefined || contentId === undefined ? undefined : { kind: 'content', page: ownPage, contentId };
      }
      case 'OBJR': {
        const annotation = objectNumber(entries.get('Obj'));
        if (ownPage === undefined) return undefined;
        const link = annotation === undefined ? undefined : context.linkOf(ownPage, annotation);
        return { kind: 'annotation', page: ownPage, ...(link === undefined ? {} : { link }) };
      }
      default:
        if (entries.size === 0 || this.seen.has(entries) || depth > deepest) return undefined;
        this.seen.add(entries);
        return { kind: 'element', element: this.element(entries, { parent, page: ownPage, depth }, objectNumber(kid)) };
    }
  }

  private element(entries: ReadonlyMap<string, PdfValue>, { parent, page, depth }: Standing, own: number | undefined): StructureElement {
    const { objects } = this;
    const tag = objects.name(entries.get('S')) ?? '';
    const known: { -readonly [Key in keyof OwnEntries]: OwnEntries[Key] } = {};
    for (const [name, key] of texts) {
      const text = objects.text(entries.get(key));
      if (text !== undefined) known[name] = text;
    }
    const children = this.children(entries.get('K'), { parent: own, page, depth: depth + 1 });
    const role = this.role(tag);
    if (role === 'Link' && !children.some((child) => child.kind === 'annotation' && child.link !== undefined))
      this.context.takeUnlinked(contentsOf({ children }));
    const strays = this.strays(entries, parent) || (own !== undefined && children.some((child) => this.isOthers(child, own)));
    return new ReadElement(tag, role, { ...known, ...(strays ? { strays: true } : {}) }, this.attributes(entries), children, this.context);
  }

  /** Whether an element names another parent than the one below which it stands. */
  private strays(entries: ReadonlyMap<string, PdfValue>, parent: number | undefined): boolean {
    return parent !== undefined && objectNumber(entries.get('P')) !== parent;
  }

  /** Whether the parent tree gives a content to another element. */
  private isOthers(child: StructureChild, own: number): boolean {
    const owner = child.kind === 'content' ? this.context.ownerOf(child) : undefined;
    return owner !== undefined && owner !== own;
  }

  private page(entries: ReadonlyMap<string, PdfValue>): number | undefined {
    const page = objectNumber(entries.get('Pg'));
    return page === undefined ? undefined : this.context.pageOf(page);
  }

  private role(tag: string): string {
    let role = tag;
    // A role map may lead through other names of its own; one that loops ends somewhere.
    for (let steps = 0; steps < this.roleMap.size; steps += 1) {
      const next = this.objects.name(this.roleMap.get(role));
      if (next === undefined) break;
      role = next;
    }
    return role;
  }

  private attributes(entries: ReadonlyMap<string, PdfValue>): Map<string, StructureValue> {
    const { objects } = this;
    const owners = objects.resolve(entries.get('A'));
    const list = owners !== null && typeof owners === 'object' && owners.kind === 'array' ? owners.items : [owners];
    const found = new Map<string, StructureValue>();
    for (const [key, entry] of list.flatMap((owner) => [...objects.entries(owner)])) {
      const value = this.plain(entry, 0);
      if (key !== 'O' && value !== undefined) found.set(key, value);
    }
    return found;
  }

  private plain(entry: PdfValue, depth: number): StructureValue | undefined {
    const value = this.objects.resolve(entry);
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value ?? undefined;
    switch (value.kind) {
      case 'name':
        return value.name;
      case 'string':
        return this.objects.text(value);
      case 'array':
        return depth > 4 ? undefined : value.items.flatMap((item) => this.plain(item, depth + 1) ?? []);
      case 'reference':
      case 'dictionary':
      case 'stream':
        return undefined;
    }
  }
}

/** Of an element, what is text, and how the file calls it. */
const texts = [
  ['alt', 'Alt'],
  ['actualText', 'ActualText'],
  ['expansion', 'E'],
  ['language', 'Lang'],
  ['title', 'T'],
  ['id', 'ID'],
] as const;

type OwnEntries = Pick<StructureElement, 'alt' | 'actualText' | 'expansion' | 'language' | 'title' | 'id' | 'strays'>;

/** An element whose text and places are worked out when they are first asked for. */
class ReadElement implements StructureElement {
  declare readonly alt?: string;
  declare readonly actualText?: string;
  declare readonly expansion?: string;
  declare readonly language?: string;
  declare readonly title?: string;
  declare readonly id?: string;
  declare readonly strays?: true;
  private textAlready: string | undefined;
  private placesAlready: readonly Required<PaperPlace>[] | undefined;

  constructor(
    readonly tag: string,
    readonly role: string,
    own: OwnEntries,
    readonly attributes: ReadonlyMap<string, StructureValue>,
    readonly children: readonly StructureChild[],
    private readonly context: StructureContext,
  ) {
    Object.assign(this, own);
  }

  get text(): string {
    this.textAlready ??= this.context.textOf(contentsOf(this));
    return this.textAlready;
  }

  get places(): readonly Required<PaperPlace>[] {
    this.placesAlready ??= this.worked();
    return this.placesAlready;
  }

  private worked(): readonly Required<PaperPlace>[] {
    const boxes = new Map<number, Box>();
    const add = (page: number, box: Box): void => void boxes.set(page, union([boxes.get(page) ?? box, box]));
    for (const child of this.children) {
      if (child.kind === 'element') for (const { page, box } of child.element.places) add(page, box);
      else if (child.kind === 'content') {
        const box = this.context.boxOf(child);
        if (box !== undefined) add(child.page, box);
      }
    }
    return [...boxes].map(([page, box]) => ({ page, box }));
  }
}

function contentsOf(element: Pick<StructureElement, 'children'>): ContentReference[] {
  const contents: ContentReference[] = [];
  for (const child of element.children) {
    if (child.kind === 'content') contents.push(child);
    else if (child.kind === 'element') for (const inner of contentsOf(child.element)) contents.push(inner);
  }
  return contents;
}
