import type { Token } from 'markdown-it';
import { htmlPrintOrder } from './html-print-order.js';
import { htmlTokens } from './html-tokens.js';
import type { InlineText } from './inline-text.js';
import { type InlineContext, readInlines } from './read-inlines.js';
import { sameWords } from './same-words.js';

/** Reads an HTML block in the order of print; where its first heading is of level 1 and says a title that is still to come, print leaves that out as in Markdown. */
export function readHtmlBlock(
  block: Token,
  line: number,
  into: InlineText,
  title: string | undefined,
  context: InlineContext,
): { readonly hasHeading: boolean } {
  const tokens = htmlPrintOrder(htmlTokens(block, context.md));
  const first = tokens.findIndex(({ content }) => /^<h[1-6](?=[\s>])/i.test(content));
  const end = tokens.findIndex(({ content }, index) => index > first && /^<\/h1(?=[\s>])/i.test(content));
  const hasHeading = first >= 0;
  if (title === undefined || end < 0 || !/^<h1/i.test(tokens[first]?.content ?? '')) {
    readInlines(tokens, line, into, context);
    return { hasHeading };
  }
  const [before, heading, behind] = [tokens.slice(0, first), tokens.slice(first, end), tokens.slice(end)];
  readInlines(before, line, into, context);
  const from = into.length;
  const ownLine = line + linesIn(before);
  readInlines(heading, ownLine, into, context);
  if (sameWords(into.content.slice(from), title)) into.mark(from, 'repeated');
  readInlines(behind, ownLine + linesIn(heading), into, context);
  return { hasHeading };
}

function linesIn(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { content }) => sum + content.split('\n').length - 1, 0);
}
