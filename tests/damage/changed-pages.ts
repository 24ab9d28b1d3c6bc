import type { PageFacts, PdfFacts, TextRun } from '../../src/model/index.js';

/** Where a damage shows: what was read before and after is compared, so that no damage has to be taken at its word. */
export interface Changed {
  /** Pages on which something else is drawn or linked, from 1. */
  readonly pages: readonly number[];
  /** The file itself tells of something else: tags, outline, fonts, title, scripts. */
  readonly file: boolean;
}

/** Compares what was read of two files. */
export function changedPages(before: PdfFacts, after: PdfFacts): Changed {
  const drawn = pagesThatDiffer(before, after, (page, facts) => drawnOn(page, facts));
  // A target may move with the text it leads to: links count where nothing that is drawn does.
  const pages = drawn.length > 0 ? drawn : pagesThatDiffer(before, after, ({ links }) => links);
  return { pages, file: ofFile(before) !== ofFile(after) };
}

function pagesThatDiffer(before: PdfFacts, after: PdfFacts, read: (page: PageFacts, facts: PdfFacts) => unknown): readonly number[] {
  const told = (facts: PdfFacts) => facts.pages.map((page) => JSON.stringify(read(page, facts), rounded));
  const [a, b] = [told(before), told(after)];
  const most = Math.max(a.length, b.length);
  return Array.from({ length: most }, (_, index) => index + 1).filter((number) => a[number - 1] !== b[number - 1]);
}

function drawnOn(
  { width, height, rotation, mediaBox, cropBox, label, lines, runs, images, paths, otherAnnotations }: PageFacts,
  facts: PdfFacts,
) {
  const look = ({ font, size, colour, angle, baseline, box, visible, artifact }: TextRun) => [
    facts.fonts[font]?.name,
    size,
    colour,
    angle,
    baseline,
    box,
    visible,
    artifact,
  ];
  return [
    [width, height, rotation, mediaBox, cropBox, label, otherAnnotations],
    lines.map(({ text, box, artifact }) => [text, box, artifact]),
    runs.map(look),
    images.map(({ box, pixelWidth, artifact }) => [box, pixelWidth, artifact]),
    paths.map(({ kind, box, fill, stroke, artifact }) => [kind, box, fill, stroke, artifact]),
  ];
}

function ofFile({ fonts, outline, metadata, structure, encrypted, liveParts, pages }: PdfFacts): string {
  const unmapped = pages.map(({ characters }) => characters.unmapped.length);
  return JSON.stringify([fonts, outline, metadata, structure, encrypted, liveParts, unmapped], (key, value) =>
    value instanceof Map ? [...value] : key === 'contentId' ? undefined : rounded(key, value),
  );
}

/** Half a tenth of a point is nothing that anybody sees. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value;
}
