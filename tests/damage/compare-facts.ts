import type { LinkFacts, PageFacts, PdfFacts, TextRun } from '../../src/model/index.js';

/** Where a damage shows: what was read before and after is compared, so that no damage has to be taken at its word. */
export interface Difference {
  /** The first page whose text, furniture or links (the first of them that differs) are other than before. */
  readonly first?: number;
  /** Every page on which anything is other than before; a page that is gone counts as the last one left. */
  readonly pages: ReadonlySet<number>;
  /** The file itself tells of something else: tags, outline, fonts, title, scripts. */
  readonly file: boolean;
}

/** Compares what was read of two files. */
export function compareFacts(before: PdfFacts, after: PdfFacts): Difference {
  // Furniture moves with the number of pages, and links lead to text that moves: what was spoilt is told by the text first.
  const layers = [body, furniture, links].map((read) => pagesThatDiffer(before, after, read));
  const left = after.pages.length;
  const pages = new Set(layers.flat().map((page) => Math.min(page, left)));
  const first = layers.find((layer) => layer.length > 0)?.[0];
  return { ...(first === undefined ? {} : { first: Math.min(first, left) }), pages, file: ofFile(before) !== ofFile(after) };
}

function pagesThatDiffer(before: PdfFacts, after: PdfFacts, read: (page: PageFacts, facts: PdfFacts) => unknown): readonly number[] {
  const told = (facts: PdfFacts) => facts.pages.map((page) => JSON.stringify(read(page, facts), rounded));
  const [a, b] = [told(before), told(after)];
  const most = Math.max(a.length, b.length);
  return Array.from({ length: most }, (_, index) => index + 1).filter((number) => a[number - 1] !== b[number - 1]);
}

function body(page: PageFacts, facts: PdfFacts): unknown {
  const { width, height, rotation, userUnit, turned, mediaBox, cropBox, trimBox, bleedBox } = page;
  return [turned, width, height, rotation, userUnit, mediaBox, cropBox, trimBox, bleedBox, drawn(page, facts, false)];
}

function furniture(page: PageFacts, facts: PdfFacts): unknown {
  return [page.label, drawn(page, facts, true)];
}

function links({ links: all, otherAnnotations }: PageFacts): unknown {
  return [otherAnnotations, all.map(({ box, target, alt, lost }: LinkFacts) => [box, target, alt, lost])];
}

/** What is drawn of the body or of the furniture. */
function drawn({ lines, runs, images, paths }: PageFacts, { fonts }: PdfFacts, artifacts: boolean): unknown {
  const isWanted = ({ artifact }: { readonly artifact: boolean }) => artifact === artifacts;
  const look = ({ font, size, colour, angle, baseline, box, clip, visible, actualText }: TextRun) => {
    const { name, embedded } = fonts[font] ?? {};
    return [name, embedded, size, colour, angle, baseline, box, clip, visible, actualText];
  };
  return [
    lines.filter(isWanted).map(({ text, box }) => [text, box]),
    runs.filter(isWanted).map(look),
    images.filter(isWanted).map(({ box, clip, pixelWidth, content }) => [box, clip, pixelWidth, content]),
    paths.filter(isWanted).map(({ kind, box, fill, stroke }) => [kind, box, fill, stroke]),
  ];
}

function ofFile({ fonts, outline, metadata, structure, encrypted, liveParts, viewerSettings, pages }: PdfFacts): string {
  const unmapped = pages.map(({ characters }) => characters.unmapped.length);
  return JSON.stringify([fonts, outline, metadata, structure, encrypted, liveParts, viewerSettings, unmapped], (key, value) =>
    value instanceof Map ? [...value] : key === 'contentId' ? undefined : rounded(key, value),
  );
}

/** A tenth of a point is nothing that anybody sees. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value;
}
