import type { Figure, PrintImage, PrintInline } from '../model/index.js';
import type { BlockContext } from './emit-blocks.js';
import { emitInlines, emitProse } from './emit-inlines.js';
import { stringLiteral } from './escape.js';
import { fitImage } from './fit-image.js';
import { points, textHeight } from './page-geometry.js';
import { sideContext } from './side-context.js';
import { type TypstSource, typst } from './typst-source.js';

interface FigureSetting {
  /** Within a list, a quotation, a cell. */
  readonly nested?: boolean;
  /** What stands above goes along to the next page. */
  readonly led?: boolean;
}

/** An image with its caption in the side column; nested ones print their caption below. */
export function emitFigure(
  figure: Figure<PrintInline, PrintImage>,
  context: BlockContext,
  { nested = false, led = false }: FigureSetting = {},
): TypstSource {
  const frame = { width: points(context.page.text) * (nested ? 0.85 : 1), height: textHeight(context.page) * 0.7 };
  const words = figure.caption ?? [];
  // Beside a frame that says what it shows, a mark without words would stand alone.
  const isFramed = figure.image.kind === 'frame' && words.every(({ kind }) => kind === 'mark');
  const plain = emitPicture(figure, frame, isFramed ? words : [], context);
  const picture = figure.change === undefined ? plain : typst`changed-block(${figure.change},${plain})`;
  const caption = isFramed || words.length === 0 ? typst`` : typst`,caption: ${emitProse(words, nested ? context : sideContext(context))}`;
  // A frame is no image: its words must be the figure's own, or it has none for who cannot see it.
  const alt =
    figure.image.kind === 'frame' && !nested ? typst`,alt: ${stringLiteral(figure.image.alt || context.words.imageNotPrinted)}` : typst``;
  if (nested) return typst`#inner-illustration(${picture}${caption})`;
  // A length that the author gives holds; where something goes along, the room that is left cannot be told.
  const shrinks = figure.image.kind === 'file' && !(figure.width !== undefined && 'points' in figure.width) && !led;
  const id = shrinks ? typst`,id: ${stringLiteral(`${figure.place.line}:${figure.place.column}`)}` : typst``;
  return typst`#illustration(${picture}${caption}${alt}${id})`;
}

function emitPicture(
  { image, width }: Figure<PrintInline, PrintImage>,
  frame: { readonly width: number; readonly height: number },
  marks: readonly PrintInline[],
  context: BlockContext,
): TypstSource {
  if (image.kind === 'frame')
    return typst`picture-frame(${stringLiteral(image.alt)},${frame.width}${marks.length === 0 ? typst`` : typst`,marks: ${emitInlines(marks, context)}`})`;
  const size = fitImage(image, frame, width);
  return typst`picture(${stringLiteral(`/${image.path}`)},${stringLiteral(image.alt)},${size.width},${size.height})`;
}
