import type { Box, Check, ImageFacts, ImageFile, PathFacts, PdfFacts, Problem, Promised, SourcePlace } from '../model/index.js';
import { drawingColours } from './paper/drawing-colours.js';
import { everyInline } from './paper/every-inline.js';
import { expectedContent } from './paper/expected-content.js';
import { type FigurePicture, figurePictures } from './paper/figure-pictures.js';
import { pageRanges } from './paper/page-ranges.js';
import { printedRuns } from './paper/walk-article.js';

/** Another picture of the same size still differs in some of its places by more than any rounding. */
const sameColour = 6;
/** A picture’s sides may be rounded by so many points. */
const rounding = 1;
/** Of a picture so much must be seen. */
const leastSeen = 0.95;

/** A picture says what no word does, so nobody misses it in the text. */
export const imagesSurvive: Check = {
  id: 'images-survive',
  claim: 'Every picture on paper is the article’s own, whole, in its proportions, and nothing lies upon it',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const written = writtenImages(promised);
    if (written.size === 0) return;
    const gone: Problem[] = [];
    for (const figure of figurePictures(found)) {
      const candidates = written.get(folded(figure.alt));
      if (candidates === undefined) continue;
      const faults = candidates.map(({ file }) => faultOf(figure, file) ?? hiddenBy(figure, found, file.format === 'svg'));
      const [fault] = faults;
      const [first] = candidates;
      if (fault === undefined || first === undefined || faults.includes(undefined)) continue;
      const problem = problemOf(figure, fault, first);
      if (fault === 'nothing') gone.push(problem);
      else yield problem;
    }
    yield* together(gone);
  },
};

interface WrittenImage {
  readonly url: string;
  readonly file: ImageFile;
  readonly place: SourcePlace;
}

/** Pictures of the article by their alternative texts. One without words has others on paper that are not known here. */
function writtenImages(promised: Promised): ReadonlyMap<string, readonly WrittenImage[]> {
  const { images } = promised.article;
  const written = new Map<string, WrittenImage[]>();
  const frames = new Set<string>(['']);
  if (images.size === 0) return written;
  for (const run of printedRuns(promised))
    for (const inline of everyInline(run.inlines)) {
      if (inline.kind !== 'image') continue;
      const { url, place } = inline;
      const alt = folded(inline.alt);
      const file = images.get(url);
      if (file === undefined) frames.add(alt);
      else written.set(alt, [...(written.get(alt) ?? []), { url, file, place }]);
    }
  // What is printed in a frame is no picture.
  for (const alt of frames) written.delete(alt);
  return written;
}

/** What is wrong with a figure that is to show a file; nothing where it does. */
function faultOf(figure: FigurePicture, file: ImageFile): string | undefined {
  const { images, paths, runs, box } = figure;
  if (images.length + paths.length + runs.length === 0) return 'nothing';
  if (box !== undefined && !hasProportions(box, file)) return 'other proportions';
  if (file.format === 'svg') return isDrawing(figure, file) ? undefined : 'another drawing';
  const [image] = images;
  if (image === undefined) return 'a drawing';
  const sides = [image.pixelWidth, image.pixelHeight];
  // A photograph may be stored lying on its side.
  const isTurned = file.format === 'jpg' && sides[0] === file.height && sides[1] === file.width;
  if (!isTurned && (sides[0] !== file.width || sides[1] !== file.height)) return `${sides.join(' × ')} pixels`;
  const wanted = expectedContent(file);
  const { content } = image;
  if (wanted?.kind === 'jpeg' && (content?.kind !== 'jpeg' || content.sha256 !== wanted.sha256)) return 'another photograph';
  if (wanted?.kind !== 'pixels' || content === undefined) return undefined;
  if (content.kind !== 'pixels') return 'a photograph';
  return wanted.samples.every((value, at) => Math.abs(value - (content.samples[at] ?? 0)) <= sameColour) ? undefined : 'another picture';
}

function hasProportions({ left, bottom, right, top }: Box, { width, height }: ImageFile): boolean {
  const [across, up] = [right - left, top - bottom];
  return Math.abs(across - (up * width) / height) <= rounding + 0.02 * across;
}

/** Whether what is drawn has the colours of its source. */
function isDrawing({ images, paths }: FigurePicture, { bytes }: ImageFile): boolean {
  const colours = drawingColours(Buffer.from(bytes).toString('utf8'));
  if (colours === undefined) return true;
  const drawn = paths.flatMap(({ fill, stroke }) => [fill, stroke?.colour].filter((colour) => colour !== undefined));
  return (
    images.length === 0 &&
    drawn.every((colour) => colours.some((own) => [0, 1, 2].every((at) => Math.abs((own[at] ?? 0) - (colour[at] ?? 0)) <= sameColour)))
  );
}

/** What keeps a picture from being seen. */
function hiddenBy(figure: FigurePicture, found: PdfFacts, isDrawn: boolean): string | undefined {
  const { images, page } = figure;
  const paths = isDrawn ? figure.paths : [];
  const painted = found.pages[page - 1];
  const box = figure.box ?? images[0]?.box;
  if (painted === undefined || box === undefined) return undefined;
  // A drawing may cut off some of its shapes itself, hardly all of them.
  const shown = [...images, ...paths].map(({ clip = box }) => shared(clip, box));
  if (shown.length > 0 && Math.max(...shown) < leastSeen && images.length > 0) return 'a part';
  const own = new Set<ImageFacts | PathFacts>([...images, ...paths]);
  const last = Math.max(...[...own].map(({ order }) => order));
  const isUpon = (one: ImageFacts | PathFacts) => !own.has(one) && one.order > last && shared(one.box, box) > 1 - leastSeen;
  const fills = painted.paths.filter(({ kind, fill }) => (fill?.[3] ?? 0) > 0 && kind !== 'line');
  return [...painted.images, ...fills].some(isUpon) ? 'something upon it' : undefined;
}

/** The part of a box that lies in another, 0 to 1. */
function shared(outer: Box, { left, bottom, right, top }: Box): number {
  const width = Math.min(outer.right, right) - Math.max(outer.left, left);
  const height = Math.min(outer.top, top) - Math.max(outer.bottom, bottom);
  return width <= 0 || height <= 0 ? 0 : (width * height) / ((right - left) * (top - bottom));
}

function problemOf({ alt, page, box, images }: FigurePicture, fault: string, { url, file, place }: WrittenImage): Problem {
  const own = box ?? images[0]?.box;
  return {
    message: `Unexpected ${fault} where “${alt}” should be, expected ${url.length > 60 ? 'its picture' : url} (${file.width} × ${file.height}) whole`,
    hint: 'Build the briefing again; a template must print pictures as they are.',
    source: place,
    paper: { page, ...(own === undefined ? {} : { box: own }) },
  };
}

/** A program that drops one picture is asked about that; one that drops many, about itself. */
const many = 3;

function together(gone: readonly Problem[]): readonly Problem[] {
  const [first] = gone;
  if (first === undefined || gone.length < many) return gone;
  const pages = [...new Set(gone.flatMap(({ paper }) => paper?.page ?? []))].sort((a, b) => a - b);
  const where = `${pages.length === 1 ? 'page' : 'pages'} ${pageRanges(pages)}`;
  const hint = 'Build the briefing again: a program has dropped its pictures.';
  return [{ ...first, hint, message: `Unexpected loss of ${gone.length} pictures on ${where}, expected each where its description is` }];
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
