import type { ChangeMark } from '../model/index.js';
import { everySoMany, runPieces } from './break-pieces.js';
import { canBreak } from './can-break.js';
import { compoundAtEnd } from './compounds.js';
import { type End, emitEnding, emitText, type TextContext } from './emit-text.js';
import { stringLiteral } from './escape.js';
import { joined, type TypstSource, typst } from './typst-source.js';

/** How the theme names the kinds. */
const signs: Readonly<Record<ChangeMark['kind'], TypstSource>> = {
  words: typst`"words"`,
  'cut-before': typst`"before"`,
  'cut-after': typst`"after"`,
};

/** A place by which it is known on which lines a change stands. */
export function emitChangeMarks(changes: readonly ChangeMark[]): TypstSource {
  return joined(changes.map(({ id, kind }) => typst`#change-at(${id},${signs[kind]});`));
}

/**
 * Words with such a place behind each of them: one before a word might be found at the end of the line above. A word that may stand on
 * two lines has one within itself as well. The word joiner keeps the last place inside of its paragraph.
 */
export function emitChangedText(text: string, changes: readonly ChangeMark[], end: End, context: TextContext): TypstSource {
  const place = emitChangeMarks(changes);
  const parts = text.split(/(\s+)/u);
  const last = end === 'whole' ? parts.findLastIndex((part) => part.trim() !== '') : -1;
  const words = parts.map((part, index) => {
    // Behind a word stands its place, at which no line ends.
    const own = index === parts.length - 1 ? context : { ...context, endsFree: true, isMarked: false };
    if (part.trim() === '') return emitText(part, own);
    const pieces = linePieces(part, index < 2, own);
    if (pieces.length > 1) return withPlaces(pieces, changes);
    return typst`${index === last ? emitEnding(part, end, own) : emitText(part, own)}${place}`;
  });
  return typst`${joined(words)}#sym.wj;`;
}

/** Behind these signs a line may end within a word, as the Unicode line breaking rules have it. */
const lineEnds = /(?<=[\p{L}\p{N}%]-)(?=\p{L})|(?<=[\p{L}\p{N}%.][–—])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}]\/)(?=\p{L})/u;
/** In a word shorter than this none does. */
const shortestParted = 6;

/** A word in the pieces that may stand on lines of their own. One behind the first word is told of by that before it, on whose line it begins, unless it is longer than a line. */
function linePieces(word: string, isFirst: boolean, context: TextContext): readonly TypstSource[] {
  if (word.length < shortestParted || compoundAtEnd.test(word)) return [emitText(word, context)];
  return word.split(lineEnds).flatMap((part, index) => partPieces(part, isFirst && index === 0, context));
}

function partPieces(part: string, isFirst: boolean, context: TextContext): readonly TypstSource[] {
  const { longestWord: longest, hyphenates, isMarked = false } = context;
  const isLong = part.length > longest;
  if (isLong && !canBreak(part, longest, isMarked ? 'none' : hyphenates))
    return runPieces(part, Math.min(longest, 12)).map(
      (piece, index) => typst`${index > 0 ? typst`#h(0pt);` : typst``}#pieces(${stringLiteral(piece)});`,
    );
  if (!(isFirst || isLong) || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{6}/u.test(part)) return [emitText(part, context)];
  // No line that a word goes on over has fewer letters of it than half of what it holds.
  const pieces = [part.slice(0, 2), ...everySoMany(part.slice(2), isLong ? Math.max(4, Math.floor(longest / 2)) : part.length)];
  return pieces.map((piece) => (isLong ? typst`#text(hyphenate: true,${stringLiteral(piece)});` : emitText(piece, context)));
}

/** A word that may stand on several lines has a place on each; what is gone before it is gone beside the first, what is gone behind it beside the last. */
function withPlaces(pieces: readonly TypstSource[], changes: readonly ChangeMark[]): TypstSource {
  const last = pieces.length - 1;
  return joined(
    pieces.map((piece, index) => {
      const own = changes.filter(({ kind }) => !(kind === 'cut-after' && index < last) && !(kind === 'cut-before' && index > 0));
      return typst`${piece}${emitChangeMarks(own)}`;
    }),
  );
}

/** The same of code, whose spaces go with the words before them. */
export function emitChangedCode(text: string, changes: readonly ChangeMark[], emitCode: (word: string) => TypstSource): TypstSource {
  const place = emitChangeMarks(changes);
  return typst`${joined(text.split(/(?<=\s)(?=\S)/u).map((word) => typst`${emitCode(word)}${place}`))}#sym.wj;`;
}
