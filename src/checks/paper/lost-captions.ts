import { type PdfFacts, type PrintBlock, type Problem, type Promised, plainText } from '../../model/index.js';
import { foldText } from './fold-text.js';

/** Captions that are not on paper. */
export function* lostCaptions({ briefing }: Promised, { words }: PdfFacts): Generator<Problem> {
  const figures = figuresOf(briefing.body).filter(({ caption = [] }) => plainText(caption).trim() !== '');
  if (figures.length === 0) return;
  const printed = foldText(words.map(({ text, isMark }) => (isMark ? '' : text)).join(''));
  for (const { caption = [], place } of figures) {
    const text = plainText(caption.filter(({ kind }) => kind !== 'mark')).trim();
    if (text !== '' && !printed.includes(foldText(text)))
      yield { message: `Unexpected loss of the caption “${text}”, expected it beside its picture`, source: place };
  }
}

type FigureBlock = Extract<PrintBlock, { kind: 'figure' }>;

function figuresOf(blocks: readonly PrintBlock[]): readonly FigureBlock[] {
  return blocks.flatMap((block): readonly FigureBlock[] => {
    switch (block.kind) {
      case 'figure':
        return [block];
      case 'list':
        return block.items.flatMap((item) => figuresOf(item.blocks));
      case 'quote':
      case 'callout':
        return figuresOf(block.blocks);
      case 'definition-list':
        return block.entries.flatMap(({ definitions }) => definitions.flatMap(figuresOf));
      default:
        return [];
    }
  });
}
