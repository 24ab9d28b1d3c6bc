import type { Box, LineEnding, PageFacts, PdfFacts, StructureElement } from '../../model/index.js';
import { boundsOf } from './bounds-of.js';

/** A line as a reader sees it: what stands on one height of a block, a mark and a wide gap included. */
export interface TextRow {
  readonly page: number;
  readonly box: Box;
  readonly baseline: number;
  readonly text: string;
  readonly size: number;
  readonly ending: LineEnding;
}

/** Words that belong together by the tags: those of a paragraph, heading, cell or caption, or words side by side that no such tag holds. */
export interface TextBlock {
  /** The element that holds the words; of loose ones what they lie in. */
  readonly element: StructureElement;
  /** Its role; `loose` for words that stand beside blocks. */
  readonly role: string;
  /** Roles of all elements above. */
  readonly within: ReadonlySet<string>;
  /** Page of the first content, also of an image. */
  readonly page: number;
  /** In the order of the file; empty where nothing but an image is in it. */
  readonly rows: readonly TextRow[];
}

interface Draft extends TextBlock {
  readonly rows: TextRow[];
}

/** Tags within a line; all others hold blocks, or words as one. */
const inlineRoles = new Set([
  'Span',
  'Link',
  'Code',
  'Quote',
  'Reference',
  'Note',
  'BibEntry',
  'Annot',
  'Formula',
  'Ruby',
  'Warichu',
  'Em',
  'Strong',
]);
/** Tags that hold blocks: words right inside one are loose. */
const holderRoles = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'LBody', 'Aside', 'NonStruct', 'Code', 'Note']);

const read = new WeakMap<PdfFacts, readonly TextBlock[]>();

/** Takes the body apart into blocks of text in the order of the tags, with their lines; once for all checks. */
export function readTextBlocks(found: PdfFacts): readonly TextBlock[] {
  const known = read.get(found);
  if (known !== undefined) return known;
  const reader = new BlockReader();
  for (const element of found.structure) reader.visit(element, new Set());
  for (const page of found.pages) reader.addRows(page);
  read.set(found, reader.blocks);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Draft[] = [];
  private readonly owners = new Map<number, Map<number, Draft>>();

  visit(element: StructureElement, within: ReadonlySet<string>): void {
    const inside = new Set(within).add(element.role);
    let block: { element: StructureElement; role: string; within: ReadonlySet<string>; draft?: Draft } | undefined;
    const holds = holderRoles.has(element.role);
    for (const child of element.children) {
      if (child.kind === 'annotation') continue;
      if (child.kind === 'element' && !isInline(child.element)) {
        // A picture within the lines of a paragraph does not end it.
        if (holds || child.element.role !== 'Figure') block = undefined;
        this.visit(child.element, inside);
        continue;
      }
      block ??= { element, role: holds ? 'loose' : element.role, within };
      this.take(child.kind === 'content' ? { children: [child] } : child.element, block);
    }
  }

  /** Hands all content inside to one block, which begins with the first. */
  private take(
    { children }: Pick<StructureElement, 'children'>,
    block: { element: StructureElement; role: string; within: ReadonlySet<string>; draft?: Draft },
  ): void {
    for (const child of children) {
      if (child.kind === 'element') {
        // A picture within a line.
        if (child.element.role === 'Figure') this.visit(child.element, block.within);
        else this.take(child.element, block);
      } else if (child.kind === 'content') {
        if (block.draft === undefined) {
          block.draft = { element: block.element, role: block.role, within: block.within, page: child.page, rows: [] };
          this.blocks.push(block.draft);
        }
        const owners = this.owners.get(child.page) ?? new Map<number, Draft>();
        this.owners.set(child.page, owners.set(child.contentId, block.draft));
      }
    }
  }

  addRows(page: PageFacts): void {
    const owners = this.owners.get(page.number);
    if (owners === undefined) return;
    for (const line of page.lines) {
      if (line.artifact) continue;
      const touched = new Set<Draft>();
      const last = page.characters.runs[line.to - 1] ?? -1;
      for (let index = page.characters.runs[line.from] ?? 0; index <= last; index++) {
        const owner = owners.get(page.runs[index]?.contentId ?? -1);
        if (owner !== undefined) touched.add(owner);
      }
      for (const { rows } of touched) addRow(rows, { page: page.number, ...line });
    }
  }
}

function isInline({ role, children }: StructureElement): boolean {
  return (
    inlineRoles.has(role) &&
    !children.some((child) => child.kind === 'element' && !isInline(child.element) && child.element.role !== 'Figure')
  );
}

function addRow(rows: TextRow[], { page, box, baseline, text, size, ending }: TextRow): void {
  const before = rows.at(-1);
  if (before?.page !== page || Math.abs(before.baseline - baseline) > Math.max(before.size, size) / 2) {
    rows.push({ page, box, baseline, text, size, ending });
    return;
  }
  rows[rows.length - 1] = {
    ...before,
    box: boundsOf([before.box, box]) ?? box,
    text: `${before.text} ${text}`,
    size: Math.max(before.size, size),
    ending,
  };
}
