import type { ArticleBlock, ArticleInline, Attributes, Image, Link, SourcePlace } from '../../model/index.js';
import { buildInlines } from './build-inlines.js';
import { figureWidth } from './figure-width.js';
import type { Reading } from './reading.js';
import { setTokens } from './set-typography.js';

/** A paragraph, or the figure that an image alone in its paragraph is. */
export function paragraphOrFigure(
  children: readonly ArticleInline[],
  attributes: Attributes,
  place: SourcePlace,
  reading: Reading,
): ArticleBlock {
  const only = onlyImage(children);
  if (only === undefined) return { kind: 'paragraph', children, attributes, place };
  const { image, link } = only;
  const width = figureWidth(attributes.values.width);
  const title =
    image.title === undefined || image.title.trim() === ''
      ? []
      : buildInlines(setTokens(reading.md, [{ text: image.title, offset: 0 }]), () => image.place, reading);
  // What a picture leads to is told below it.
  const caption = [...title, ...(link === undefined ? [] : [{ ...link, children: [] }])];
  return { kind: 'figure', image, ...(width === undefined ? {} : { width }), ...(caption.length > 0 && { caption }), place };
}

/** Whether inlines are an image and nothing else, linked or not. */
export function isPicture(children: readonly ArticleInline[]): boolean {
  return onlyImage(children) !== undefined;
}

/** The image that is all there is, and the link that it is all of. */
function onlyImage(children: readonly ArticleInline[]): { readonly image: Image; readonly link?: Link } | undefined {
  const [only, ...others] = children;
  if (only === undefined || others.length > 0) return undefined;
  if (only.kind === 'image') return { image: only };
  const [image, ...more] = only.kind === 'link' ? only.children : [];
  return only.kind === 'link' && image?.kind === 'image' && more.length === 0 ? { image, link: only } : undefined;
}
