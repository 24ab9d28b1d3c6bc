import { type ArticleBlock, type ArticleInline, type Attributes, finding, type SourcePlace } from '../../model/index.js';
import { paragraphOrFigure } from './build-figure.js';
import { plainText } from './inline-frames.js';
import type { Reading } from './reading.js';

/** What a heading of nothing but pictures without words is printed as: no outline, contents or running head could name it. `undefined` for any other. */
export function pictureHeading(
  children: readonly ArticleInline[],
  attributes: Attributes,
  place: SourcePlace,
  reading: Reading,
): ArticleBlock | undefined {
  if (plainText(children).trim() !== '' || !children.some(holdsImage)) return undefined;
  reading.findings.push(
    finding('block-is-wellformed', {
      message: 'Unexpected heading that is only an image without alternative text; it is printed as an image, and heads nothing',
      hint: 'Say in the brackets what it reads or shows, ![What it reads](…), or write the words of the heading behind it.',
      source: place,
    }),
  );
  return paragraphOrFigure(children, attributes, place, reading);
}

function holdsImage(inline: ArticleInline): boolean {
  return inline.kind === 'image' || ('children' in inline && inline.children.some(holdsImage));
}
