import { type PrintInline, plainText, type SourcePlace } from '../model/index.js';
import type { BlockContext } from './emit-blocks.js';
import { emitInlines } from './emit-inlines.js';
import { stringLiteral } from './escape.js';
import { type TypstSource, typst } from './typst-source.js';

/** The head of a group across all columns of a table. Said again where the group goes on overleaf, its words cite nothing. */
export function emitGroup(words: readonly PrintInline[], columns: number, place: SourcePlace, context: BlockContext): TypstSource {
  const own = { ...context, onlyLong: true };
  const again = emitInlines([{ kind: 'text', text: `${plainText(words).trim()} ${context.words.continued}` }], own);
  return typst`group-cell(${columns},${emitInlines(words, own)},${again},${stringLiteral(`group ${place.line}:${place.column}`)})`;
}
