import type { ArticleInline, Figure, Image } from '../../model/index.js';
import { plainText } from './inline-frames.js';

/** In letters: what is longer is no caption for the side column. */
const longestCaption = 400;

/** A figure with the words right below it as its caption, behind its title if it has one; `undefined` where they are too many. */
export function addCaption(
  figure: Figure<ArticleInline, Image>,
  below: readonly ArticleInline[],
): Figure<ArticleInline, Image> | undefined {
  if (plainText(below).length > longestCaption) return undefined;
  const [only, ...others] = below;
  // Emphasis of the whole is the caption's own look.
  const words = only?.kind === 'styled' && only.style === 'emphasis' && others.length === 0 ? only.children : below;
  const { caption = [] } = figure;
  const title = caption.filter((inline) => plainText([inline]) !== '');
  // What the picture leads to is told last.
  const leads = caption.filter((inline) => plainText([inline]) === '');
  return { ...figure, caption: [...title, ...(title.length > 0 ? [{ kind: 'text', text: ' ' } as const] : []), ...words, ...leads] };
}
