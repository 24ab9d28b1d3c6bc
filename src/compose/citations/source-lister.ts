import type { ArticleBlock, List } from '../../model/index.js';
import { linkTarget } from '../sources/link-target.js';
import { inlineTokens, plainWords } from './inline-tokens.js';
import { isFurtherReading } from './is-further-reading.js';
import { isSourcesName } from './is-sources-name.js';

/** Words that an item may hold beside its link and still be no sentence: publisher, author, date. */
const mostWords = 8;

/** Tells the lists that only name sources: those under a heading or a line such as “Sources”, and one of links at the article's end. Asked block by block, in order. */
export function sourceLister(blocks: readonly ArticleBlock[]): (index: number) => boolean {
  let level: number | undefined;
  return (index) => {
    const block = blocks[index];
    if (block?.kind === 'heading' && (level === undefined || block.level <= level))
      level = isSourcesName(plainWords(block.children)) ? block.level : undefined;
    if (block?.kind !== 'list') return false;
    const before = blocks[index - 1];
    if (isFurtherReading(before)) return false;
    return (
      level !== undefined ||
      (before?.kind === 'paragraph' && isSourcesName(plainWords(before.children))) ||
      (index === blocks.length - 1 && block.items.every(namesSource))
    );
  };
}

/** Whether an item begins with a link to a source, and says no more of it than where and when it appeared. */
function namesSource({ blocks }: List<ArticleBlock>['items'][number]): boolean {
  const [paragraph, ...others] = blocks;
  if (paragraph?.kind !== 'paragraph' || others.length > 0) return false;
  const [link, ...rest] = inlineTokens(paragraph.children).filter(({ kind }) => kind !== 'open' && kind !== 'close');
  if (link?.kind !== 'link' || linkTarget(link.url).kind !== 'source') return false;
  const words = rest
    .map((token) => (token.kind === 'text' ? token.text : ' '))
    .join('')
    .trim();
  return /^(?:[,.;(，、（]|$)/.test(words) && (words.match(/\p{L}+/gu) ?? []).length <= mostWords;
}
