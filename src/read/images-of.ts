import type { ArticleBlock, ArticleInline, AuthoredSummary, Image } from '../model/index.js';
import type { ParsedMarkdown } from './markdown/parse-markdown.js';

/** All images of an article, in text, footnotes and summary, in their order. */
export function imagesOf(markdown: ParsedMarkdown, summary: AuthoredSummary | false | undefined): readonly Image[] {
  const images: Image[] = [];
  const inLine = (inlines: readonly ArticleInline[]) => {
    for (const inline of inlines) {
      if (inline.kind === 'image') images.push(inline);
      else if ('children' in inline) inLine(inline.children);
    }
  };
  const inBlocks = (blocks: readonly ArticleBlock[]) => {
    for (const block of blocks) inBlock(block);
  };
  const inBlock = (block: ArticleBlock) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        inLine(block.children);
        break;
      case 'list':
        for (const item of block.items) inBlocks(item.blocks);
        break;
      case 'quote':
        inBlocks(block.blocks);
        inLine(block.attribution ?? []);
        break;
      case 'callout':
        inLine(block.title ?? []);
        inBlocks(block.blocks);
        break;
      case 'table':
        for (const row of [block.header, ...block.rows]) for (const cell of row) inLine(cell.children);
        break;
      case 'definition-list':
        for (const { terms, definitions } of block.entries) {
          terms.forEach(inLine);
          definitions.forEach(inBlocks);
        }
        break;
      case 'figure':
        images.push(block.image);
        inLine(block.caption ?? []);
        break;
      case 'code-block':
      case 'thematic-break':
      case 'page-break':
        break;
      default:
        block satisfies never;
    }
  };
  if (summary !== undefined && summary !== false) {
    const { bottomLine = [], judgements, known, watch } = summary;
    for (const line of [bottomLine, ...judgements.map(({ text }) => text), ...known, ...watch]) inLine(line);
  }
  inBlocks(markdown.blocks);
  for (const { blocks } of markdown.footnotes.values()) inBlocks(blocks);
  return images;
}
