import type { Box, ImageFacts, PageFacts, PdfFacts, PrintedWord, TextLine, TextRun } from '../../src/model/index.js';

/** One text object as a test writes it down. */
export interface LiteralText {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  /** Ten points where absent. */
  readonly size?: number;
  readonly artifact?: boolean;
  readonly contentId?: number;
}

/** A page as a test writes it down: A4 upright unless told otherwise. */
export interface LiteralPage {
  readonly texts?: readonly LiteralText[];
  readonly images?: readonly Partial<ImageFacts>[];
  readonly sheet?: readonly [width: number, height: number];
  readonly cropBox?: Box;
  readonly rotation?: PageFacts['rotation'];
  readonly label?: string;
}

export const a4: readonly [number, number] = [595.2756, 841.8898];

/** Facts of a file with these pages; every text is a run and a line, every character half as wide as its size. */
export function literalFacts(pages: readonly LiteralPage[], more: Partial<PdfFacts> = {}): PdfFacts {
  const read = pages.map((page, index) => literalPage(page, index + 1));
  return {
    pages: read,
    fonts: [],
    outline: [],
    metadata: { version: '1.7', tagged: true, showsTitle: true },
    structure: [],
    namedDestinations: new Map(),
    words: read.flatMap(({ words }) => words.filter(({ artifact }) => !artifact)),
    printedLinks: [],
    encrypted: false,
    fromRight: false,
    liveParts: [],
    viewerSettings: [],
    ...more,
  };
}

function literalPage(page: LiteralPage, number: number): PageFacts {
  const [width, height] = page.sheet ?? a4;
  const mediaBox = { left: 0, bottom: 0, right: width, top: height };
  const cropBox = page.cropBox ?? mediaBox;
  const texts = page.texts ?? [];
  const codes: number[] = [];
  const [loose, ink]: [number[], number[]] = [[], []];
  const runs = texts.map(({ text, left, baseline, size = 10, artifact = false, contentId }, order): TextRun => {
    const from = codes.length;
    for (const [at, character] of [...text].entries()) {
      const [start, end] = [left + (at * size) / 2, left + ((at + 1) * size) / 2];
      codes.push(character.codePointAt(0) ?? 0);
      loose.push(start, baseline - 0.2 * size, end, baseline + 0.8 * size);
      ink.push(start + 0.02 * size, baseline, end - 0.02 * size, baseline + (character === ' ' ? 0 : 0.7 * size));
    }
    const box = { left, bottom: baseline - 0.2 * size, right: left + ([...text].length * size) / 2, top: baseline + 0.8 * size };
    const painted = { order, artifact, ...(contentId === undefined ? {} : { contentId }) };
    return { ...painted, font: 0, size, colour: [0, 0, 0, 255], angle: 0, baseline, box, visible: true, from, to: codes.length };
  });
  const lines = runs.map(({ box, baseline, size, artifact, from, to }, index): TextLine => {
    return { text: texts[index]?.text ?? '', box, baseline, size, ending: 'none', artifact, from, to };
  });
  return {
    number,
    ...(page.label === undefined ? {} : { label: page.label }),
    width,
    height,
    rotation: page.rotation ?? 0,
    userUnit: 1,
    mediaBox,
    cropBox,
    trimBox: cropBox,
    bleedBox: cropBox,
    characters: {
      count: codes.length,
      codes: Uint32Array.from(codes),
      runs: Uint32Array.from(runs.flatMap(({ from, to }, index) => Array(to - from).fill(index))),
      loose: Float32Array.from(loose),
      ink: Float32Array.from(ink),
      unmapped: [],
    },
    runs,
    lines,
    words: lines.flatMap((line) => wordsOf(line, number)),
    links: [],
    otherAnnotations: [],
    images: (page.images ?? []).map((image, order) => ({
      ...{ order, artifact: false, box: mediaBox, pixelWidth: 100, pixelHeight: 100, ppi: 300 },
      ...image,
    })),
    paths: [],
  };
}

function wordsOf({ text, box, artifact }: TextLine, page: number): PrintedWord[] {
  return text.split(' ').map((word) => ({ text: word, isMark: false, glued: false, places: [{ page, box }], artifact }));
}
