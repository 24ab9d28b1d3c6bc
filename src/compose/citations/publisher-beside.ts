import type { ArticleBlock, Link } from '../../model/index.js';
import { linkTarget } from '../sources/link-target.js';
import { isSiteName } from '../sources/site-name.js';
import { inlineTokens, plainWords } from './inline-tokens.js';

/**
 * The publisher that a reference names beside its one link (`[A title](https://www.reuters.com/…), Reuters, 3 May 2025`), as the link’s
 * words; the address bears out that it is one. `undefined` where there is none.
 */
export function publisherBeside([paragraph, ...others]: readonly ArticleBlock[]): Link | undefined {
  if (paragraph?.kind !== 'paragraph' || others.length > 0) return undefined;
  const [link, ...more] = inlineTokens(paragraph.children).filter((token) => token.kind === 'link');
  if (link === undefined || more.length > 0 || linkTarget(link.url).kind !== 'source') return undefined;
  const pieces = plainWords(paragraph.children).split(/[,.;:()|–—“”"«»„]|\s-\s/u);
  const name = pieces.map((piece) => piece.trim()).find((piece) => piece.length > 1 && isSiteName(piece, link.url));
  return name === undefined ? undefined : { ...link, form: 'inline', children: [{ kind: 'text', text: name }] };
}
