import type { Token } from 'markdown-it';
import { calloutNamed } from '../../language/index.js';
import { type ArticleBlock, type ArticleInline, type CalloutFlavour, type Finding, finding, type SourcePlace } from '../../model/index.js';
import { type BlockContext, buildBlocks, placeOfBlock } from './build-blocks.js';
import { buildInlines } from './build-inlines.js';
import { noAttributes } from './parse-attributes.js';
import { TokenCursor } from './token-cursor.js';

/** The sign behind the bracket folds a callout on a screen. */
const calloutMark = /^\[!([^[\]\n]{1,40})\](?:[+-](?=\s|$))?[ \t]*/;
const dash = /^(?:—|–|―|--)\s*/;
/** In the middle of a paragraph a dash counts only where no sentence goes on behind it. */
const dashBeforeName = /^(?:—|–|―|--)\s*(?=[^\s\p{Ll}]|$)/u;

/** Builds a block quotation or a callout, its opening token just taken. */
export function buildQuote(token: Token, cursor: TokenCursor, context: BlockContext): ArticleBlock {
  const tokens = [...(cursor.takeUntil('blockquote_close', token.level) ?? [])];
  const place = placeOfBlock(token, context);
  const callout = takeCallout(tokens, context);
  if (callout !== undefined && callout.flavour !== 'quotation') {
    const { flavour, title } = callout;
    return { kind: 'callout', flavour, ...(title === undefined ? {} : { title }), blocks: blocksOf(tokens, context), place };
  }
  const attribution = takeAttribution(tokens, context);
  const blocks = [...titleOf(callout?.title, place), ...blocksOf(tokens, context)];
  return { kind: 'quote', blocks, ...(attribution === undefined ? {} : { attribution }), place };
}

function blocksOf(tokens: readonly Token[], context: BlockContext): readonly ArticleBlock[] {
  return buildBlocks(new TokenCursor(tokens), undefined, context);
}

/** What stands behind `[!QUOTE]` stays above the quotation, where its author has it. */
function titleOf(title: readonly ArticleInline[] | undefined, place: SourcePlace): readonly ArticleBlock[] {
  if (title === undefined) return [];
  return [{ kind: 'paragraph', children: [{ kind: 'styled', style: 'strong', children: title }], attributes: noAttributes, place }];
}

/** Takes `[!NOTE] title` out of the first paragraph. */
function takeCallout(
  tokens: Token[],
  context: BlockContext,
): { flavour: CalloutFlavour | 'quotation'; title?: readonly ArticleInline[] } | undefined {
  const [paragraph, inline] = tokens;
  const children = inline?.children ?? [];
  const text = paragraph?.type === 'paragraph_open' ? children[0] : undefined;
  const match = text?.type === 'text' ? calloutMark.exec(text.content) : null;
  if (inline === undefined || text === undefined || match === null) return undefined;
  const flavour = calloutNamed(match[1] ?? '');
  if (flavour === undefined) {
    context.reading.findings.push(unknownCallout(match[1] ?? '', placesOf(inline, paragraph, context)(0)));
    return undefined;
  }
  text.content = text.content.slice(match[0].length);
  const lineEnd = children.findIndex((child) => child.type === 'softbreak' || child.type === 'hardbreak');
  const titleTokens = lineEnd < 0 ? children : children.slice(0, lineEnd);
  inline.children = lineEnd < 0 ? [] : children.slice(lineEnd + 1);
  const title = buildInlines(titleTokens, placesOf(inline, paragraph, context), context.reading);
  return title.length === 0 ? { flavour } : { flavour, title };
}

function unknownCallout(word: string, source: SourcePlace): Finding {
  return finding('callout-is-known', {
    message: `Unexpected callout [!${word}], expected one of NOTE, TIP, IMPORTANT, WARNING, CAUTION, SUMMARY, EXAMPLE, QUESTION, QUOTE; it is printed as a quotation, with its bracket`,
    hint: 'Take the one that comes nearest, with a title behind the bracket if need be; or put a backslash before the bracket to print it.',
    source,
  });
}

/** Takes the last paragraph, or the last line of the last paragraph, out where it begins with a dash. */
function takeAttribution(tokens: Token[], context: BlockContext): readonly ArticleInline[] | undefined {
  const [paragraph, inline, close] = tokens.slice(-3);
  if (paragraph?.type !== 'paragraph_open' || close?.type !== 'paragraph_close') return undefined;
  const children = inline?.children ?? [];
  if (inline === undefined) return undefined;
  let from = -1;
  if (tokens.length > 3 && startsWith(children[0], dash)) from = 0;
  else {
    const lineEnd = children.findLastIndex((child) => child.level === 0 && (child.type === 'softbreak' || child.type === 'hardbreak'));
    if (lineEnd > 0 && startsWith(children[lineEnd + 1], dashBeforeName)) from = lineEnd + 1;
  }
  const text = from < 0 ? undefined : children[from];
  if (text === undefined) return undefined;
  text.content = text.content.replace(dash, '');
  const attribution = buildInlines(children.slice(from), placesOf(inline, paragraph, context), context.reading);
  if (from === 0) tokens.splice(-3);
  else inline.children = children.slice(0, from - 1);
  return attribution.length === 0 ? undefined : attribution;
}

function startsWith(token: Token | undefined, pattern: RegExp): boolean {
  return token?.type === 'text' && pattern.test(token.content);
}

function placesOf(inline: Token, paragraph: Token | undefined, { origin }: BlockContext) {
  return origin.inContent(inline.content, paragraph?.map?.[0] ?? 0);
}
