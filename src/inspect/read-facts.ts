import {
  type Box,
  type FontFacts,
  holdsMiddle,
  type LinkFacts,
  type LinkTarget,
  type OutlineEntry,
  type PageMove,
  type PdfFacts,
  type PdfMetadata,
  type PrintedLink,
  type PrintedWord,
  type StructureElement,
  type ViewerSetting,
} from '../model/index.js';
import { asRead } from './as-read.js';
import { Destinations } from './destinations.js';
import { joinWords } from './join-words.js';
import { linesByCells } from './lines-by-cells.js';
import { LostLinks } from './lost-links.js';
import type { PdfObjects } from './objects/pdf-objects.js';
import { pageNumbers } from './page-numbers.js';
import { readCells, type TableCells } from './read-cells.js';
import type { ReadFont } from './read-fonts.js';
import { type Annotations, readAnnotations, readLostLink } from './read-links.js';
import { readLiveParts } from './read-live-parts.js';
import { readMetadata } from './read-metadata.js';
import { readOutline } from './read-outline.js';
import { type PagePaint, ReadPage } from './read-page.js';
import { readPageLabels } from './read-page-labels.js';
import type { PageNode } from './read-page-tree.js';
import { readPrintedLinks } from './read-printed-links.js';
import { type ContentReference, readStructure } from './read-structure.js';
import { readTreePairs } from './read-tree-pairs.js';
import { readViewerSettings } from './read-viewer-settings.js';
import { hasLetters, joinPieces, setLines, union, type WordedLine } from './set-lines.js';

/** A file that was read: its objects, and what was found painted on its pages. */
export interface ReadFile {
  readonly objects: PdfObjects;
  readonly version: string;
  readonly encrypted: boolean;
  readonly nodes: readonly PageNode[];
  readonly paints: readonly (PagePaint | undefined)[];
  readonly fonts: readonly ReadFont[];
  /** By page, how all that stands on it is known to lie elsewhere than it was set. */
  readonly moves?: ReadonlyMap<number, PageMove>;
  /** What nothing marks in a tagged file is read among all else. */
  readonly keepsForeign?: boolean;
  /** The letters were read as text that runs from right to left. */
  readonly fromRight: boolean;
}

/** No object has this number. */
const nobody = 0;

/** Facts of a file, each worked out when it is first asked for. Nothing here holds PDFium's memory. */
export class ReadFacts implements PdfFacts {
  readonly pages: readonly ReadPage[];
  readonly fonts: readonly FontFacts[];
  readonly encrypted: boolean;
  readonly fromRight: boolean;
  readonly metadata: PdfMetadata;
  readonly liveParts: readonly string[];
  private readonly objects: PdfObjects;
  private readonly nodes: readonly PageNode[];
  private readonly destinations: Destinations;
  private readonly pageByObject: ReadonlyMap<number | undefined, number>;
  /** Complete once the structure is read. */
  private readonly lost: LostLinks;
  private readonly worked: {
    viewerSettings?: readonly ViewerSetting[];
    outline?: readonly OutlineEntry[];
    structure?: readonly StructureElement[];
    words?: readonly PrintedWord[];
    printedLinks?: readonly PrintedLink[];
    cells?: TableCells;
    lines?: readonly WordedLine[];
    runs?: Map<number, ReadonlyMap<number, readonly number[]>>;
  } = {};

  constructor({ objects, version, encrypted, nodes, paints, fonts, moves, keepsForeign = false, fromRight }: ReadFile) {
    this.objects = objects;
    this.nodes = nodes;
    this.encrypted = encrypted;
    this.fonts = fonts.map(({ facts }) => facts);
    this.metadata = readMetadata(objects, version, encrypted);
    this.fromRight = fromRight;
    this.liveParts = readLiveParts(objects, nodes);
    this.destinations = new Destinations(objects, nodes);
    this.pageByObject = pageNumbers(nodes);
    this.lost = new LostLinks(
      (page) => this.pages[page - 1]?.annotations,
      (annotation, page) => readLostLink(objects, this.destinations, annotation, page),
      nodes.length,
    );
    const labels = readPageLabels(objects, nodes.length);
    const partsForeign = !keepsForeign && objects.catalog.has('StructTreeRoot');
    this.pages = nodes.map((given, index) => {
      const page = index + 1;
      const lineContext = {
        page,
        hyphen: (font: number) => fonts[font]?.hyphen ?? 'hard',
        cell: (contentId: number | undefined) => (contentId === undefined ? undefined : this.cells.own.get(page)?.get(contentId)),
        isLinked: (box: Box) => this.pages[index]?.links.some(({ parts }) => parts.some((part) => holdsMiddle(part, box))) === true,
      };
      const moved = moves?.get(page);
      const { node, paint, turned, foreign, read } = asRead(given, paints[index] ?? {}, { partsForeign, moved, fromRight: this.fromRight });
      const annotate = (): Annotations => {
        const annotations = readAnnotations(objects, this.destinations, given, page);
        return { ...annotations, links: read(annotations.links) };
      };
      const about = { number: page, node, label: labels[index], turned, moved, foreign };
      return new ReadPage(about, paint, lineContext, annotate, () => this.lostLinks(page, read));
    });
  }

  get namedDestinations(): ReadonlyMap<string, LinkTarget> {
    return this.destinations.named;
  }

  get viewerSettings(): readonly ViewerSetting[] {
    this.worked.viewerSettings ??= readViewerSettings(this.objects, this.nodes, this.destinations);
    return this.worked.viewerSettings;
  }

  get outline(): readonly OutlineEntry[] {
    this.worked.outline ??= readOutline(this.objects, this.destinations);
    return this.worked.outline;
  }

  get structure(): readonly StructureElement[] {
    this.worked.structure ??= readStructure(this.objects, {
      pageOf: (object) => this.pageByObject.get(object),
      linkOf: (page, annotation) => this.lost.indexOf(page, annotation),
      takeUnlinked: (contents) => this.lost.takeUnlinked(contents),
      ownerOf: this.contentOwners(),
      textOf: (contents) => this.contentText(contents),
      boxOf: (content) => this.contentBox(content),
    });
    return this.worked.structure;
  }

  get words(): readonly PrintedWord[] {
    this.worked.words ??= joinWords(this.lines);
    return this.worked.words;
  }

  get printedLinks(): readonly PrintedLink[] {
    this.worked.printedLinks ??= readPrintedLinks(
      this.pages.map((page) => ({
        number: page.number,
        text: page.text,
        links: page.links,
        lines: page.wordedLines.filter((line) => !line.artifact),
      })),
      this.cells.split.size === 0 ? undefined : this.lines,
    );
    return this.worked.printedLinks;
  }

  private lostLinks(page: number, asRead: (links: readonly LinkFacts[]) => readonly LinkFacts[]): readonly LinkFacts[] {
    // Whoever reads the structure meets them; a line is read by its cells, and so by the structure, in any case.
    const read = this.structure.length === 0 ? undefined : this.pages[page - 1];
    return read === undefined
      ? []
      : [...asRead(this.lost.besidePage(page)), ...this.lost.byContents(page, () => read.text, read.annotations.links)];
  }

  private get cells(): TableCells {
    this.worked.cells ??= readCells(this.structure);
    return this.worked.cells;
  }

  /** Of the body, in the order of reading. */
  private get lines(): readonly WordedLine[] {
    this.worked.lines ??= linesByCells(this.pages, this.cells.split);
    return this.worked.lines;
  }

  /** Answers by the file's parent tree, whose keys the pages name; what no key leads to is nobody’s. */
  private contentOwners(): (content: ContentReference) => number | undefined {
    const { objects, nodes } = this;
    const tree = objects.entries(objects.catalog.get('StructTreeRoot')).get('ParentTree');
    const owners = new Map(readTreePairs(objects, tree, 'Nums'));
    const byPage = nodes.map(({ entries }) => objects.items(owners.get(objects.number(entries.get('StructParents')) ?? null)));
    return ({ page, contentId }) => {
      if (owners.size === 0) return undefined;
      const owner = byPage[page - 1]?.[contentId];
      return typeof owner === 'object' && owner?.kind === 'reference' ? owner.number : nobody;
    };
  }

  private contentText(contents: readonly ContentReference[]): string {
    const lines: WordedLine[] = [];
    for (let from = 0, to = 0; from < contents.length; from = to) {
      const page = contents[from]?.page ?? 0;
      while (contents[to]?.page === page) to += 1;
      const read = this.pages[page - 1];
      if (!read) continue;
      const runs = this.runsOf(read);
      const context = { ...read.lineContext, cell: () => undefined };
      const own = contents.slice(from, to).flatMap(({ contentId }) => runs.get(contentId) ?? []);
      for (const line of setLines(read.text, context, own)) lines.push(line);
    }
    return joinPieces(joinWords(lines));
  }

  private contentBox({ page, contentId }: ContentReference): Box | undefined {
    const read = this.pages[page - 1];
    const runs =
      read &&
      this.runsOf(read)
        .get(contentId)
        ?.filter((run) => hasLetters(read.text, run));
    return runs === undefined || runs.length === 0 ? undefined : union(runs.flatMap((run) => read?.runs[run]?.box ?? []));
  }

  /** Runs of a page by marked-content id. */
  private runsOf(page: ReadPage): ReadonlyMap<number, readonly number[]> {
    this.worked.runs ??= new Map();
    const known = this.worked.runs.get(page.number);
    if (known) return known;
    const runs = new Map<number, number[]>();
    for (const [index, { contentId }] of page.runs.entries()) {
      const before = contentId === undefined ? undefined : runs.get(contentId);
      if (before) before.push(index);
      else if (contentId !== undefined) runs.set(contentId, [index]);
    }
    this.worked.runs.set(page.number, runs);
    return runs;
  }
}
