import type { Finding, FixedWords, List, Paragraph, PrintBlock, PrintInline } from '../model/index.js';
import { captionedTable } from './captioned-table.js';
import { emitCodeBlock } from './emit-code-block.js';
import { emitFigure } from './emit-figure.js';
import { emitHeading, emitRunIn } from './emit-heading.js';
import { emitInlines, emitProse, type InlineContext } from './emit-inlines.js';
import { emitReactionTable } from './emit-reaction-table.js';
import { emitTable } from './emit-table.js';
import { stringLiteral } from './escape.js';
import { leadingToTurned } from './leading-to-turned.js';
import { leads } from './leads.js';
import { isMarginNote, marginNotesAfter, roomBelow } from './margin-notes.js';
import type { PageGeometry } from './page-geometry.js';
import { sideContext } from './side-context.js';
import { tableCaption } from './table-caption.js';
import { array, joined, type TypstSource, typst } from './typst-source.js';

/** What blocks need to know of the whole. `findings` collects what emitting notices (a table that cannot fit). */
export interface BlockContext extends InlineContext {
  readonly page: PageGeometry;
  /** How many lists the blocks stand in. */
  readonly listLevel: number;
  /** Points by which the blocks stand in from the text column's left. */
  readonly indent: number;
  /** On page one: nothing stands beside the blocks, so that a table may take the full width. */
  readonly isFreeBeside?: boolean;
  readonly words: FixedWords;
  /** BCP 47 tag of the briefing. */
  readonly lang: string;
  /** A colon with the space that the language sets before it. */
  readonly colon: string;
  readonly findings: Finding[];
  /** The colophon stands right behind the blocks: a short last paragraph goes along to a page that would hold nothing else. */
  readonly endsInColophon?: boolean;
}

/** In letters: some lines. A longer paragraph would leave a gap. */
const shortParagraph = 450;

/** Blocks of the article's flow: each stands on the text column or, where it must, on the full width. */
export function emitBlocks(blocks: readonly PrintBlock[], context: BlockContext): TypstSource {
  const parts: TypstSource[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    const next = blocks[index + 1];
    const notes = takesMarginNote(block, context) ? marginNotesAfter(blocks, index) : [];
    const led = leadingToTurned(blocks, index, context);
    const turned = blocks[index + led];
    const captioned = captionedTable(block, ...blocksBehind(blocks, index));
    if (notes.length > 0) {
      const room = roomBelow(blocks.slice(index + 1 + notes.length));
      parts.push(typst`#margin-note(${emitNested(notes, sideContext(context))},${emitNested([block], context)},room: ${room})`);
      index += notes.length;
    } else if (captioned !== undefined) {
      const close = blocks[index - 1]?.kind === 'heading';
      parts.push(emitTable(captioned.table, context, { close, caption: captioned }));
      index++;
    } else if (led > 0 && turned?.kind === 'table') {
      const [before, below] = [blocks[index + led - 1], captionedTable(turned, ...blocksBehind(blocks, index + led))];
      const words = below === undefined ? tableCaption(before) : undefined;
      const caption = words === undefined ? below : { words, isBelow: false };
      const last = index + led - (words === undefined ? 0 : 1);
      const leading = blocks.slice(index, last).filter(({ kind }) => kind !== 'thematic-break');
      const above = leading.length === 0 ? {} : { above: emitBlocks(leading, context) };
      parts.push(emitTable(turned, context, { ...above, ...(caption !== undefined && { caption }) }));
      index += led + (below === undefined ? 0 : 1);
    } else if (block.kind === 'heading' && block.level > 3 && next?.kind === 'paragraph' && !isMarginNote(next)) {
      parts.push(emitRunIn(block, next.children, context));
      index++;
    } else {
      parts.push(emitBlock(block, next, blocks[index - 1], context));
    }
  }
  return joined(parts, '\n');
}

/** A note in the margin needs a block on the text column, and a side column. */
function takesMarginNote({ kind }: PrintBlock, { page }: BlockContext): boolean {
  return (
    page.side > 0 &&
    (kind === 'paragraph' ||
      kind === 'list' ||
      kind === 'quote' ||
      kind === 'callout' ||
      kind === 'definition-list' ||
      kind === 'code-block')
  );
}

function emitBlock(block: PrintBlock, next: PrintBlock | undefined, before: PrintBlock | undefined, context: BlockContext): TypstSource {
  // A table keeps near to a heading.
  const close = before?.kind === 'heading';
  switch (block.kind) {
    case 'heading':
      return emitHeading(block, context);
    case 'paragraph':
      return typst`#paragraph(${emitProse(block.children, context)}${leads(block, next) || isCompany(block, next, context) ? typst`,sticky: true` : typst``})`;
    case 'table':
      return emitTable(block, context, { close });
    case 'reaction-table':
      return emitReactionTable(block, context, close);
    case 'figure':
      return emitFigure(block, context, { led: keepsWithNext(before, block) });
    case 'thematic-break':
      return typst`#thematic-break`;
    case 'page-break':
      return typst`#pagebreak(weak: true)`;
    default:
      return typst`#prose(${emitNested([block], context)})`;
  }
}

function blocksBehind(blocks: readonly PrintBlock[], index: number): readonly [PrintBlock | undefined, PrintBlock | undefined] {
  return [blocks[index + 1], blocks[index + 2]];
}

function isCompany({ children }: Paragraph<PrintInline>, next: PrintBlock | undefined, { endsInColophon }: BlockContext): boolean {
  return endsInColophon === true && next === undefined && lengthOf(children) <= shortParagraph;
}

/** Whether a block goes along where the next one begins a page. */
function keepsWithNext(block: PrintBlock | undefined, next: PrintBlock): boolean {
  return block?.kind === 'heading' || block?.kind === 'thematic-break' || (block?.kind === 'paragraph' && leads(block, next));
}

/** Blocks inside another one (a quotation, a cell), as an expression; words without a paragraph of their own would be told to a screen reader in the wrong order. */
export function emitNested(blocks: readonly PrintBlock[], context: BlockContext): TypstSource {
  const only = blocks.length === 1 ? blocks[0] : undefined;
  return only?.kind === 'paragraph' ? typst`par(${emitProse(only.children, context)})` : emitInnerBlocks(blocks, context);
}

/** An item's blocks; its sign stands beside the first line, also where that is none of a paragraph. */
function emitItem(blocks: readonly PrintBlock[], context: BlockContext): TypstSource {
  const [first] = blocks;
  if (first === undefined || (first.kind === 'paragraph' && first.children.length === 0))
    return typst`[#inner-paragraph(sym.space.nobreak)]`;
  const body = emitInnerBlocks(blocks, context);
  return first.kind === 'paragraph' ? body : typst`[#v(-half);#${body};]`;
}

function emitInnerBlocks(blocks: readonly PrintBlock[], context: BlockContext): TypstSource {
  return typst`[${joined(
    blocks.map((block, index) => emitInner(block, blocks[index + 1], context)),
    '\n',
  )}]`;
}

function emitInner(block: PrintBlock, next: PrintBlock | undefined, context: BlockContext): TypstSource {
  switch (block.kind) {
    case 'heading':
      // No heading may stand inside a list or a cell of a tagged file: it prints as a bold line.
      return typst`#inner-heading(${stringLiteral(block.id)},${emitInlines(block.children, context)})`;
    case 'paragraph': {
      return typst`#inner-paragraph(${emitProse(block.children, context)}${leads(block, next) ? typst`,sticky: true` : typst``})`;
    }
    case 'list':
      return emitList(block, context);
    case 'quote':
      return emitQuote(block, { ...context, indent: context.indent + 10 * context.page.scale });
    case 'callout': {
      const title = block.title === undefined ? typst`` : typst`,title: ${emitInlines(block.title, context)}`;
      const name = stringLiteral(context.words.callout[block.flavour]);
      const named = block.change === undefined ? name : typst`[#${name};#change-at(${block.change},"words");#sym.wj;]`;
      return typst`#callout(${named},${emitNested(block.blocks, { ...context, indent: context.indent + 20 * context.page.scale })}${title})`;
    }
    case 'code-block':
      return emitCodeBlock(block, context);
    case 'definition-list':
      return typst`#definitions(${joined(
        block.entries.map((entry) => {
          const terms = joined(
            entry.terms.map((term, index) => typst`${index > 0 ? typst`#linebreak();` : typst``}#${emitInlines(term, context)};`),
          );
          return typst`([${terms}],${array(entry.definitions.map((blocks) => emitNested(blocks, context)))})`;
        }),
        ',',
      )})`;
    case 'table':
      return emitTable(block, context, { nested: true });
    case 'figure':
      return emitFigure(block, context, { nested: true });
    case 'reaction-table':
      return emitReactionTable(block, context);
    case 'thematic-break':
      return typst`#thematic-break`;
    case 'page-break':
      return typst``;
  }
}

function emitQuote({ blocks, attribution }: Extract<PrintBlock, { kind: 'quote' }>, context: BlockContext): TypstSource {
  if (attribution === undefined) return typst`#block-quote(${emitNested(blocks, context)})`;
  const by = typst`attribution: ${emitInlines(attribution, context)}`;
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return typst`#block-quote(${emitNested(blocks, context)},${by})`;
  return typst`#block-quote(${emitInnerBlocks(blocks.slice(0, -1), context)},last: ${emitProse(last.children, context)},${by})`;
}

function emitList(list: List<PrintBlock>, context: BlockContext): TypstSource {
  const level = context.listLevel + 1;
  const bodies = list.items.map((item) =>
    emitItem(item.blocks, { ...context, listLevel: level, indent: context.indent + 16 * context.page.scale }),
  );
  const airy = isAiry(list);
  if (list.items.some((item) => item.checked !== undefined)) {
    const sign = (index: number) => (list.ordered ? typst`[#${stringLiteral(`${list.start + index}.`)};]` : typst`none`);
    const tasks = list.items.map(({ checked }, index) => typst`(${checked ?? sign(index)},${bodies[index] ?? typst`[]`})`);
    return typst`#tasks(${airy},${joined(tasks, ',')})`;
  }
  if (list.ordered) return typst`#numbered(${list.start},${airy},${joined(bodies, ',')})`;
  return typst`#bullets(${level},${airy},${joined(bodies, ',')})`;
}

/** Items of several lines or blocks need space between them to be told apart, however the author spaced the Markdown. */
function isAiry(list: List<PrintBlock>): boolean {
  return list.items.some(
    (item) => item.blocks.length > 1 || item.blocks.some((block) => block.kind === 'paragraph' && lengthOf(block.children) > 75),
  );
}

function lengthOf(inlines: readonly PrintInline[]): number {
  return inlines.reduce(
    (sum, inline) => sum + ('text' in inline ? inline.text.length : 'children' in inline ? lengthOf(inline.children) : 1),
    0,
  );
}
