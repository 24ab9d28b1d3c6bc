import type { Briefing, Check, ImageFacts, PrintBlock, PrintInline, SourcePlace } from '../model/index.js';
import { leastPpi } from './thresholds.js';

/** A picture that looks well on a screen may be coarse on paper. */
export const printedImageResolution: Check = {
  id: 'printed-image-resolution',
  claim: `Every image of the article has at least ${leastPpi} ppi as printed`,
  severity: 'warning',
  needs: 'article',
  *run({ briefing }, { pages }) {
    for (const { number, images } of pages) {
      for (const image of images) {
        // Half a pixel is rounding.
        if (image.artifact || image.ppi >= leastPpi - 0.5) continue;
        const path = pathOf(briefing, image);
        if (path === undefined) continue;
        const source = placeOf(briefing.body, path);
        const width = Math.round(((image.box.right - image.box.left) * 25.4) / 72);
        yield {
          message: `Unexpected image of ${Math.round(image.ppi)} ppi at ${width} mm, expected at least ${leastPpi}`,
          hint: 'Give the image in more pixels, or take it out',
          paper: { page: number, box: image.box },
          ...(source === undefined ? {} : { source }),
        };
      }
    }
  },
};

/** The article's image with these pixels (a camera may have turned them), else a drawing, which can hold pictures; others are the template's. */
function pathOf({ images }: Briefing, { pixelWidth, pixelHeight }: ImageFacts): string | undefined {
  const pixels = [pixelWidth, pixelHeight].sort((a, b) => a - b).join('×');
  const files = [...images];
  const same = files.find(
    ([, { format, width, height }]) => format !== 'svg' && [width, height].sort((a, b) => a - b).join('×') === pixels,
  );
  return (same ?? files.find(([, { format }]) => format === 'svg'))?.[0];
}

function placeOf(blocks: readonly PrintBlock[], path: string): SourcePlace | undefined {
  for (const block of blocks) {
    const found = placeIn(block, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function placeIn(block: PrintBlock, path: string): SourcePlace | undefined {
  switch (block.kind) {
    case 'figure':
      return block.image.kind === 'file' && block.image.path === path ? block.place : undefined;
    case 'heading':
    case 'paragraph':
      return holdsImage(block.children, path) ? block.place : undefined;
    case 'list':
      return placeOf(
        block.items.flatMap(({ blocks }) => blocks),
        path,
      );
    case 'quote':
    case 'callout':
      return placeOf(block.blocks, path);
    case 'definition-list':
      return placeOf(
        block.entries.flatMap(({ definitions }) => definitions.flat()),
        path,
      );
    case 'reaction-table':
      return placeOf(
        block.rows.flatMap((row) => (row.kind === 'statement' ? row.blocks : [])),
        path,
      );
    case 'table':
      return [block.header, ...block.rows].flat().find(({ children }) => holdsImage(children, path))?.place;
    default:
      return undefined;
  }
}

function holdsImage(inlines: readonly PrintInline[], path: string): boolean {
  return inlines.some((inline) => {
    if (inline.kind === 'inline-image') return inline.image.kind === 'file' && inline.image.path === path;
    return 'children' in inline && holdsImage(inline.children, path);
  });
}
