import type { CodeBlock } from '../model/index.js';
import type { BlockContext } from './emit-blocks.js';
import { stringLiteral } from './escape.js';
import { points } from './page-geometry.js';
import { type TypstSource, typst } from './typst-source.js';

/** Begins each line that continues the one above; Source Code Pro has it, the usual arrows it has not. */
const continuation = '» ';
/** Width of a character of Source Code Pro, in ems. */
const advance = 0.6;

/** A code block; lines too long for the column go on below, behind a sign. */
export function emitCodeBlock(block: CodeBlock, context: BlockContext): TypstSource {
  const columns = Math.floor((points(context.page.text) - context.indent - 14) / (8.5 * context.page.scale * advance));
  const text = block.text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => wrapped(line.replaceAll('\t', '    '), columns))
    .join('\n');
  const language = block.language === undefined ? typst`` : typst`,language: ${stringLiteral(block.language)}`;
  return typst`#code-block(${stringLiteral(text)}${language}${block.change === undefined ? typst`` : typst`,change: ${block.change}`})`;
}

/** A continuation begins at the indent of its line, unless that leaves it little room. */
const deepest = 0.4;

/** A line that ends before this share of it leaves too much empty. */
const farthest = 0.4;

/** A line in pieces of so many columns; rather between words than within one, where a space is not too far from the edge. */
export function wrapped(line: string, columns: number): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lead = `${indent.length <= columns * deepest ? indent : ''}${continuation}`;
  const lines: string[] = [];
  let current = '';
  let width = 0;
  // Blanks that end a line would stand alone behind the sign.
  for (const character of line.trimEnd()) {
    const own = cells(character);
    if (width + own > columns) {
      const space = current.lastIndexOf(' ') + 1;
      // No piece is the sign alone.
      const isFar = cells(current.slice(0, space)) <= columns * farthest || current.slice(0, space).trim() === continuation.trim();
      const cut = isFar || character === ' ' ? current.length : space;
      lines.push(current.slice(0, cut).trimEnd());
      current = lead + current.slice(cut);
      width = cells(current);
      // The space that a line breaks at is none of the next.
      if (character === ' ' && current === lead) continue;
    }
    current += character;
    width += own;
  }
  lines.push(current);
  return lines.join('\n');
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;

/** Width in character cells; ideographs take two. */
function cells(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}
