import type { Mark, PrintBlock, PrintInline } from '../../model/index.js';
import type { Conversion } from './conversion.js';
import { reportFigure } from './convert-inlines.js';
import { type PrintToken, printInlines } from './print-tokens.js';
import { takeStops } from './take-stops.js';

/** The one mark that inlines hold, where they hold nothing else. */
export function marksAlone(inlines: readonly PrintInline[]): Mark | undefined {
  const [first, ...others] = inlines.filter((inline) => inline.kind !== 'text' || inline.text.trim() !== '');
  return first?.kind === 'mark' && others.length === 0 ? first : undefined;
}

/** The block with the mark at the end of its text, inside a quotation, item or caption; `undefined` where it does not end in text. */
export function attachMarks(block: PrintBlock, mark: Mark, conversion: Conversion): PrintBlock | undefined {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, children: withMark(block.children, mark, conversion) };
    case 'quote':
    case 'callout': {
      const blocks = attachToLast(block.blocks, mark, conversion);
      return blocks && { ...block, blocks };
    }
    case 'list': {
      const last = block.items.at(-1);
      const blocks = last && attachToLast(last.blocks, mark, conversion);
      return last && blocks && { ...block, items: block.items.with(-1, { ...last, blocks }) };
    }
    case 'definition-list': {
      const last = block.entries.at(-1);
      const blocks = attachToLast(last?.definitions.at(-1) ?? [], mark, conversion);
      return last && blocks && { ...block, entries: block.entries.with(-1, { ...last, definitions: last.definitions.with(-1, blocks) }) };
    }
    case 'figure':
      return block.caption && { ...block, caption: withMark(block.caption, mark, conversion) };
    case 'heading':
    case 'table':
    case 'reaction-table':
    case 'code-block':
    case 'thematic-break':
    case 'page-break':
      return undefined;
  }
}

function attachToLast(blocks: readonly PrintBlock[], mark: Mark, conversion: Conversion): readonly PrintBlock[] | undefined {
  const last = blocks.at(-1);
  const marked = last && attachMarks(last, mark, conversion);
  return marked && blocks.with(-1, marked);
}

function withMark(inlines: readonly PrintInline[], mark: Mark, conversion: Conversion): readonly PrintInline[] {
  const last = inlines.at(-1);
  if (last?.kind === 'mark') return inlines.with(-1, { ...last, notes: [...new Set([...last.notes, ...mark.notes])] });
  const figure = last?.kind === 'text' ? /\p{N}+$/u.exec(last.text.slice(-20))?.[0] : undefined;
  if (figure !== undefined) reportFigure(conversion, figure, mark.place);
  if (conversion.language.marksBeforeStops !== true || last?.kind !== 'text') return [...inlines, mark];
  const before = inlines.at(-2);
  if (before?.kind === 'mark' && !/[\p{L}\p{N}]/u.test(last.text)) return [...withMark(inlines.slice(0, -1), mark, conversion), last];
  const words: PrintToken[] = [last];
  const stops = takeStops(words);
  return [...inlines.slice(0, -1), ...printInlines(words), mark, ...printInlines(stops)];
}
