import type { Token } from 'markdown-it';
import { type ArticleBlock, type ArticleInline, type Attributes, finding } from '../../model/index.js';
import { addCaption } from './add-caption.js';
import { buildCode } from './build-code.js';
import { buildDefinitionList } from './build-definition-list.js';
import { isPicture, paragraphOrFigure } from './build-figure.js';
import { buildFootnote } from './build-footnote.js';
import { buildHtmlBlocks } from './build-html-blocks.js';
import { buildInlines, isBlank } from './build-inlines.js';
import { buildList } from './build-list.js';
import { buildQuote } from './build-quote.js';
import { buildTable } from './build-table.js';
import { captionBelow } from './caption-below.js';
import { offsetOf } from './note-places.js';
import { noAttributes } from './parse-attributes.js';
import { pictureLineOf } from './part-pictures.js';
import { pictureHeading } from './picture-heading.js';
import type { Reading } from './reading.js';
import { reportBrokenTable } from './report-broken-table.js';
import { reportDashedTable } from './report-dashed-table.js';
import { type Bearer, reportIdleAttributes } from './report-idle-attributes.js';
import { reportMissedBlank } from './report-missed-blank.js';
import { attributesOf } from './take-attributes.js';
import type { TextOrigin } from './text-origin.js';
import type { TokenCursor } from './token-cursor.js';

/** What building a block needs: the reading, and where the tokens' text comes from. */
export interface BlockContext {
  readonly reading: Reading;
  readonly origin: TextOrigin;
}

/** Builds the blocks up to the closing token of their container, which is taken too, or to the end. */
export function buildBlocks(cursor: TokenCursor, until: string | undefined, context: BlockContext): readonly ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let before = '';
  for (let token = cursor.take(); token !== undefined && token.type !== until; token = cursor.take()) {
    const belowTable = before === 'table_open';
    before = token.type;
    switch (token.type) {
      case 'heading_open':
        blocks.push(buildHeading(token, cursor, context));
        break;
      case 'paragraph_open':
        if (belowTable && addCaptionBelow(token, cursor, blocks, context)) break;
        addParagraph(token, cursor, blocks, until === 'list_item_close' ? 'list item' : 'paragraph', context);
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        blocks.push(buildList(token, cursor, context));
        break;
      case 'blockquote_open':
        blocks.push(buildQuote(token, cursor, context));
        break;
      case 'table_open':
        blocks.push(buildTable(token, cursor, context));
        break;
      case 'dl_open':
        blocks.push(buildDefinitionList(token, cursor, context));
        break;
      case 'fence':
      case 'code_block':
        blocks.push(buildCode(token, context));
        break;
      case 'hr':
        reportDashedTable(token.map?.[0] ?? 0, context.origin, context.reading);
        blocks.push({ kind: 'thematic-break', place: placeOfBlock(token, context) });
        break;
      case 'html_block':
        for (const block of buildHtmlBlocks(token, cursor, context)) blocks.push(block);
        break;
      case 'footnote_open':
        buildFootnote(token, cursor, context);
        break;
      case 'footnote_block_open':
      case 'footnote_block_close':
        break;
      default:
        throw new Error(`Unexpected token ${token.type} of markdown-it`);
    }
  }
  return blocks;
}

/** Place of a block's first character behind the markers of its containers. */
export function placeOfBlock(token: Token, { origin }: BlockContext) {
  return origin.placeOf(token.map?.[0] ?? 0, offsetOf(token));
}

/** The inlines of an inline token. */
export function inlinesOf(inline: Token, line: number, { reading, origin }: BlockContext): readonly ArticleInline[] {
  return buildInlines(inline.children ?? [], origin.inContent(inline.content, line), reading);
}

function buildHeading(token: Token, cursor: TokenCursor, context: BlockContext): ArticleBlock {
  const inline = cursor.takeType('inline');
  cursor.takeType('heading_close');
  if (!token.markup.startsWith('#')) tableIn(inline, token, context);
  const children = inlinesOf(inline, token.map?.[0] ?? 0, context);
  if (isBlank(children)) context.reading.findings.push(noWords(token.markup, placeOfBlock(token, context)));
  return draftHeading(
    Number(token.tag.slice(1)),
    children,
    attributesAt(token, inline, 'heading', context),
    placeOfBlock(token, context),
    context.reading,
  );
}

function tableIn(inline: Token, { map }: Token, { reading, origin }: BlockContext): void {
  reportBrokenTable(inline.content, origin.inContent(inline.content, map?.[0] ?? 0), reading);
}

/** Reports what in a paragraph was meant as another block. */
function reportUnread(inline: Token, token: Token, context: BlockContext): void {
  tableIn(inline, token, context);
  const placeOf = context.origin.inContent(inline.content, token.map?.[0] ?? 0);
  reportMissedBlank(inline.content, { placeOf, isOutermost: token.level === 0 }, context.reading);
}

/** Makes a heading whose level and id are settled when all are known; of pictures without words there is none. */
export function draftHeading(
  level: number,
  children: readonly ArticleInline[],
  attributes: Attributes,
  place: ReturnType<typeof placeOfBlock>,
  reading: Reading,
): ArticleBlock {
  const picture = pictureHeading(children, attributes, place, reading);
  if (picture !== undefined) return picture;
  const short = attributes.values.short;
  const heading = {
    kind: 'heading',
    level: level as 1,
    children,
    id: '',
    ...(short === undefined ? {} : { short }),
    attributes,
    place,
  } as const;
  const draft = { ...heading };
  reading.headings.push(draft);
  return draft;
}

/** The attributes that were taken from a block's inline token; those without effect are reported. */
function attributesAt(token: Token, inline: Token, bearer: Bearer, { reading, origin }: BlockContext): Attributes {
  const taken = attributesOf(inline);
  if (taken === undefined) return noAttributes;
  const place = origin.inContent(inline.content, token.map?.[0] ?? 0)(taken.offset);
  reportIdleAttributes(taken.attributes, bearer, place, reading);
  return taken.attributes;
}

function addParagraph(token: Token, cursor: TokenCursor, blocks: ArticleBlock[], bearer: Bearer, context: BlockContext): void {
  const inline = cursor.takeType('inline');
  cursor.takeType('paragraph_close');
  const place = placeOfBlock(token, context);
  const part = pictureLineOf(inline);
  if (token.info === 'too-deep') context.reading.findings.push(tooDeep(place));
  else if (part?.continues !== true) reportUnread(inline, token, context);
  const above = blocks.at(-1);
  const children = inlinesOf(inline, token.map?.[0] ?? 0, context);
  const figure = part?.below === true && above?.kind === 'figure' ? addCaption(above, children) : undefined;
  if (figure !== undefined) blocks[blocks.length - 1] = figure;
  else if (children.length > 0) {
    const attributes = attributesAt(token, inline, isPicture(children) ? 'image' : bearer, context);
    blocks.push(paragraphOrFigure(children, attributes, place, context.reading));
  } else if (above?.kind === 'table' && attributesOf(inline) !== undefined) {
    blocks[blocks.length - 1] = { ...above, attributes: attributesAt(token, inline, 'table', context) };
  }
}

/** Takes a paragraph that is the caption of the pipe table above, if it is one. */
function addCaptionBelow(token: Token, cursor: TokenCursor, blocks: ArticleBlock[], context: BlockContext): boolean {
  const inline = cursor.peek();
  if (inline?.type !== 'inline' || !/^:\s/.test(inline.content)) return false;
  const place = placeOfBlock(token, context);
  const caption = captionBelow(inlinesOf(inline, token.map?.[0] ?? 0, context));
  if (caption === undefined) return false;
  cursor.takeType('inline');
  cursor.takeType('paragraph_close');
  context.reading.departures.push({ kind: 'left-out', what: 'caption-colon', words: ':', place });
  blocks.push({ kind: 'paragraph', children: caption, attributes: { classes: ['caption'], values: {} }, place });
  return true;
}

function noWords(signs: string, source: ReturnType<typeof placeOfBlock>) {
  return finding('block-is-wellformed', {
    message: `Unexpected heading without words, “${signs}”; nothing of it is printed`,
    hint: 'Write its words behind the signs, or take the line out.',
    source,
    severity: 'info',
  });
}

function tooDeep(source: ReturnType<typeof placeOfBlock>) {
  return finding('nesting-is-readable', {
    message: 'Unexpected depth of lists and quotations, expected one that can be printed; what lies deeper is printed as plain text',
    hint: 'Nest lists and quotations less deeply.',
    source,
  });
}
