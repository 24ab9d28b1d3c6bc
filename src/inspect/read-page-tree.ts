import type { Box, PageFacts } from '../model/index.js';
import type { PdfObjects } from './objects/pdf-objects.js';
import type { PdfValue } from './objects/pdf-value.js';

/** A page as the file's page tree describes it, inherited entries included. */
export interface PageNode extends Pick<PageFacts, 'rotation' | 'userUnit' | 'mediaBox' | 'cropBox' | 'trimBox' | 'bleedBox'> {
  /** Object number; destinations name pages by it. */
  readonly object: number | undefined;
  readonly entries: ReadonlyMap<string, PdfValue>;
  readonly resources: PdfValue;
}

const inheritable = ['MediaBox', 'CropBox', 'Rotate', 'Resources'];
/** US Letter, which readers take where a page has no size. */
const defaultBox: Box = { left: 0, bottom: 0, right: 612, top: 792 };

/** The pages in their order, one that the tree names twice twice, as every reader shows it. A tree that loops is cut. */
export function readPageTree(objects: PdfObjects): PageNode[] {
  const pages: PageNode[] = [];
  const seen = new Set<number>();
  const pending: { value: PdfValue; inherited: ReadonlyMap<string, PdfValue> }[] = [
    { value: objects.catalog.get('Pages') ?? null, inherited: new Map() },
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, inherited } = next;
    const number = typeof value === 'object' && value?.kind === 'reference' ? value.number : undefined;
    const own = objects.entries(value);
    if (own.size === 0) continue;
    const entries = new Map([...inherited, ...own]);
    if (own.has('Kids')) {
      if (number !== undefined && seen.has(number)) continue;
      if (number !== undefined) seen.add(number);
      const passedOn = new Map([...entries].filter(([key]) => inheritable.includes(key)));
      for (const kid of [...objects.items(own.get('Kids'))].reverse()) pending.push({ value: kid, inherited: passedOn });
    } else pages.push(pageNode(objects, number, entries));
  }
  return pages;
}

function pageNode(objects: PdfObjects, object: number | undefined, entries: ReadonlyMap<string, PdfValue>): PageNode {
  const mediaBox = readBox(objects, entries.get('MediaBox')) ?? defaultBox;
  const cropBox = readBox(objects, entries.get('CropBox')) ?? mediaBox;
  return {
    object,
    entries,
    resources: entries.get('Resources') ?? null,
    rotation: quarterTurn(objects.number(entries.get('Rotate')) ?? 0),
    userUnit: objects.number(entries.get('UserUnit')) ?? 1,
    mediaBox,
    cropBox,
    trimBox: readBox(objects, entries.get('TrimBox')) ?? cropBox,
    bleedBox: readBox(objects, entries.get('BleedBox')) ?? cropBox,
  };
}

function quarterTurn(degrees: number): PageFacts['rotation'] {
  switch (((Math.round(degrees / 90) % 4) + 4) % 4) {
    case 1:
      return 90;
    case 2:
      return 180;
    case 3:
      return 270;
    default:
      return 0;
  }
}

/** A rectangle of the file, whose corners may come in any order. */
export function readBox(objects: PdfObjects, value: PdfValue | undefined): Box | undefined {
  const [x1, y1, x2, y2, ...more] = objects.numbers(value);
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined || more.length > 0) return undefined;
  if (Number.isNaN(x1 + y1 + x2 + y2)) return undefined;
  return { left: Math.min(x1, x2), bottom: Math.min(y1, y2), right: Math.max(x1, x2), top: Math.max(y1, y2) };
}
