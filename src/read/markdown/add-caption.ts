import type { ArticleInline, Figure, Image } from '../../model/index.js';
import { plainText } from './inline-frames.js';

/** In letters: what is longer is no caption for the side column. */
const longestCaption = 400;

/** A figure with the words right below it as its caption, behind its title if it has one; `undefined` where they are too many, or where the mark of what the picture leads to would go behind them. */
export function addCaption(
  figure: Figure<ArticleInline, Image>,
  below: readonly ArticleInline[],
): Figure<ArticleInline, Image> | undefined {
  if (plainText(below).length > longestCaption || figure.caption?.at(-1)?.kind === 'link') return undefined;
  const [only, ...others] = below;
  // Emphasis of the whole is the caption's own look.
  const words = only?.kind === 'styled' && only.style === 'emphasis' && others.length === 0 ? only.children : below;
  const { caption = [] } = figure;
  return { ...figure, caption: [...caption, ...(caption.length > 0 ? [{ kind: 'text', text: ' ' } as const] : []), ...words] };
}
