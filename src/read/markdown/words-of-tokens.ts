import type { Token } from 'markdown-it';

/** The words that tokens hold, without markup and tags, blocks apart. */
export function wordsOfTokens(tokens: readonly Token[]): string {
  let words = '';
  for (const token of tokens) {
    switch (token.type) {
      case 'inline':
      case 'image':
        words += wordsOfTokens(token.children ?? []);
        break;
      case 'softbreak':
      case 'hardbreak':
        words += ' ';
        break;
      case 'html_inline':
        break;
      case 'html_block':
        words += token.content.replace(/<[^<>]*>/g, ' ');
        break;
      default:
        words += token.content;
    }
    if (token.block && token.type !== 'inline') words += ' ';
  }
  return words.replace(/\s+/g, ' ');
}
