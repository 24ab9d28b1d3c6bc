import type { ArticleBlock, ArticleInline, List, Mark, PrintBlock, PrintInline, TableCell } from '../../model/index.js';
import type { Conversion } from './conversion.js';
import { convertImage } from './convert-image.js';
import { convertInlines } from './convert-inlines.js';
import { attachMarks, marksAlone } from './lone-marks.js';
import { asSourceLine } from './source-line.js';
import { convertSourceList, listedSources } from './source-list.js';

/** Turns blocks into what is printed. A paragraph of nothing but citations gives its marks to the block before it, where that ends in text. */
export function convertBlocks(blocks: readonly ArticleBlock[], conversion: Conversion): readonly PrintBlock[] {
  const printed: PrintBlock[] = [];
  for (const given of blocks) {
    const block = bearsNoMark(printed.at(-1)) ? asSourceLine(given, conversion.language) : given;
    const next = convertBlock(block, conversion);
    const alone = next.kind === 'paragraph' ? marksAlone(next.children) : undefined;
    const last = printed.at(-1);
    const joined = alone === undefined || last === undefined ? undefined : attachMarks(last, alone, conversion);
    if (joined !== undefined) printed[printed.length - 1] = joined;
    else if (next.kind !== 'paragraph' || next.children.length > 0 || (block.kind === 'paragraph' && block.children.length === 0))
      printed.push(next);
  }
  return printed;
}

/** Nothing stands before, or what ends in no text. */
function bearsNoMark(block: PrintBlock | undefined): boolean {
  if (block?.kind === 'figure') return block.caption === undefined;
  return block === undefined || /^(?:heading|table|code-block|thematic-break|page-break)$/.test(block.kind);
}

function convertBlock(block: ArticleBlock, conversion: Conversion): PrintBlock {
  const inlines = (children: readonly ArticleInline[]): readonly PrintInline[] => convertInlines(children, conversion);
  const inner = (children: readonly ArticleBlock[]): readonly PrintBlock[] => convertBlocks(children, conversion);
  switch (block.kind) {
    case 'heading':
      return { ...block, children: convertInlines(block.children, { ...conversion, isHeading: true }) };
    case 'paragraph':
      return { ...block, children: inlines(block.children) };
    case 'list':
      return convertList(block, conversion);
    case 'quote': {
      const { attribution, blocks, ...quote } = block;
      return { ...quote, blocks: inner(blocks), ...(attribution !== undefined && { attribution: inlines(attribution) }) };
    }
    case 'callout': {
      const { title, blocks, ...callout } = block;
      return { ...callout, ...(title !== undefined && { title: inlines(title) }), blocks: inner(blocks) };
    }
    case 'table': {
      const cell = (from: TableCell<ArticleInline>): TableCell<PrintInline> => ({ ...from, children: inlines(from.children) });
      return { ...block, header: block.header.map(cell), rows: block.rows.map((row) => row.map(cell)) };
    }
    case 'definition-list':
      return {
        ...block,
        entries: block.entries.map(({ terms, definitions }) => ({ terms: terms.map(inlines), definitions: definitions.map(inner) })),
      };
    case 'figure':
      return convertFigure(block, conversion);
    case 'code-block':
    case 'thematic-break':
    case 'page-break':
      return block;
  }
}

function convertList(list: List<ArticleBlock>, conversion: Conversion): List<PrintBlock> {
  const listed = conversion.note === undefined ? listedSources(list) : undefined;
  if (listed !== undefined) return convertSourceList(list, listed, conversion);
  return { ...list, items: list.items.map((item) => ({ ...item, blocks: convertBlocks(item.blocks, conversion) })) };
}

function convertFigure(figure: Extract<ArticleBlock, { kind: 'figure' }>, conversion: Conversion): PrintBlock {
  const { image, caption, ...rest } = figure;
  const { print, mark } = convertImage(image, conversion);
  const words = caption === undefined ? [] : convertInlines(caption, conversion);
  const marked = mark === undefined ? words : behind(words, mark);
  return { ...rest, image: print, ...(marked.length > 0 && { caption: marked }) };
}

/** The mark of a picture that is not printed joins that of what the picture leads to. */
function behind(words: readonly PrintInline[], mark: Mark): readonly PrintInline[] {
  const last = words.at(-1);
  return last?.kind === 'mark' ? [...words.slice(0, -1), { ...last, notes: [...last.notes, ...mark.notes] }] : [...words, mark];
}
