import type { Article, ArticleBlock, ArticleInline } from '../../model/index.js';
import { plainWords } from './inline-tokens.js';
import { isSourcesName } from './is-sources-name.js';

type Blocks = Pick<Article, 'blocks' | 'definitions' | 'footnotes'>;

/**
 * Headings below which nothing stands but definitions, and a last line such as “**Sources**” above these. On the web the article ends
 * with them; on paper the notes have a heading of their own, and below these nothing would stand.
 */
export function headingsOfNotes({ blocks, definitions, footnotes }: Blocks): ReadonlySet<ArticleBlock> {
  const lines = [...definitions, ...footnotes.values()].map(({ place }) => place.line).sort((a, b) => a - b);
  const holdsDefinitions = (from: number, to: number) => lines.some((line) => line > from && line < to);
  const found = new Set<ArticleBlock>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') continue;
    const rest = blocks.slice(index + 1);
    const next = rest.find(({ kind }) => kind !== 'thematic-break' && kind !== 'page-break');
    const isEmpty = next === undefined || (next.kind === 'heading' && (block.kind === 'paragraph' || next.level <= block.level));
    if (!isEmpty || !block.children.every(isPlain) || (block.kind === 'paragraph' && !isSourcesName(plainWords(block.children)))) continue;
    if (holdsDefinitions(block.place.line, next?.place.line ?? Infinity)) found.add(block);
  }
  return found;
}

/** One that names a source itself says more. */
function isPlain(inline: ArticleInline): boolean {
  return inline.kind === 'text' || inline.kind === 'code' || (inline.kind === 'styled' && inline.children.every(isPlain));
}
