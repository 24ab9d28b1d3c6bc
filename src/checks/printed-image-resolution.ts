import type { Briefing, Check, ImageFacts, PrintBlock, PrintInline, SourcePlace } from '../model/index.js';
import { leastPpi } from './thresholds.js';

/** A picture that looks well on a screen may be coarse on paper. */
export const printedImageResolution: Check = {
  id: 'printed-image-resolution',
  claim: `Every image of the article has at least ${leastPpi} ppi as printed`,
  severity: 'warning',
  needs: 'article',
  *run({ briefing }, { pages }) {
    const pictures = [...picturesIn(briefing.body)];
    const met = new Map<string, number>();
    for (const { number, images } of pages) {
      for (const image of images) {
        if (image.artifact) continue;
        const key = keyOf(briefing, image);
        if (key === undefined) continue;
        const index = met.get(key) ?? 0;
        met.set(key, index + 1);
        // Half a pixel is rounding.
        if (image.ppi >= leastPpi - 0.5) continue;
        const places = pictures.filter(({ path }) => keyOfPath(briefing, path) === key);
        const source = (places[index] ?? places[0])?.place;
        const width = Math.round(((image.box.right - image.box.left) * 25.4) / 72);
        yield {
          message: `Unexpected image of ${Math.floor(image.ppi)} ppi at ${width} mm, expected at least ${leastPpi}`,
          hint: 'Give the image in more pixels, or take it out.',
          paper: { page: number, box: image.box },
          ...(source === undefined ? {} : { source }),
        };
      }
    }
  },
};

/** What tells the article's image on paper: its pixels (a camera may have turned them), else that it lies in a drawing, which can hold pictures; others are the template's. */
function keyOf({ images }: Briefing, { pixelWidth, pixelHeight }: ImageFacts): string | undefined {
  const pixels = pixelsOf(pixelWidth, pixelHeight);
  const files = [...images.values()];
  if (files.some(({ format, width, height }) => format !== 'svg' && pixelsOf(width, height) === pixels)) return pixels;
  return files.some(({ format }) => format === 'svg') ? drawing : undefined;
}

function keyOfPath({ images }: Briefing, path: string): string | undefined {
  const file = images.get(path);
  return file && (file.format === 'svg' ? drawing : pixelsOf(file.width, file.height));
}

const drawing = 'drawing';

function pixelsOf(width: number, height: number): string {
  return [width, height].sort((a, b) => a - b).join('×');
}

interface Picture {
  readonly path: string;
  readonly place: SourcePlace;
}

/** The pictures of blocks in the order in which they are printed. */
function* picturesIn(blocks: readonly PrintBlock[]): Generator<Picture> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'figure':
        if (block.image.kind === 'file') yield { path: block.image.path, place: block.place };
        break;
      case 'heading':
      case 'paragraph':
        yield* inlinePictures(block.children, block.place);
        break;
      case 'list':
        yield* picturesIn(block.items.flatMap(({ blocks }) => blocks));
        break;
      case 'quote':
      case 'callout':
        yield* picturesIn(block.blocks);
        break;
      case 'definition-list':
        yield* picturesIn(block.entries.flatMap(({ definitions }) => definitions.flat()));
        break;
      case 'reaction-table':
        yield* picturesIn(block.rows.flatMap((row) => (row.kind === 'statement' ? row.blocks : [])));
        break;
      case 'table':
        for (const { children, place } of [block.header, ...block.rows].flat()) yield* inlinePictures(children, place);
        break;
    }
  }
}

function* inlinePictures(inlines: readonly PrintInline[], place: SourcePlace): Generator<Picture> {
  for (const inline of inlines) {
    if (inline.kind === 'inline-image' && inline.image.kind === 'file') yield { path: inline.image.path, place };
    else if ('children' in inline) yield* inlinePictures(inline.children, place);
  }
}
