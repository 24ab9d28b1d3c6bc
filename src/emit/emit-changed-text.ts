import type { ChangeMark } from '../model/index.js';
import { type End, emitEnding, emitText, type TextContext } from './emit-text.js';
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
 * Words with such a place behind each of them: one before a word might be found at the end of the line above. The first word may be
 * hyphenated and has one within itself. The word joiner keeps the last place inside of its paragraph.
 */
export function emitChangedText(text: string, changes: readonly ChangeMark[], end: End, context: TextContext): TypstSource {
  const place = emitChangeMarks(changes);
  const parts = text.split(/(\s+)/u);
  const last = end === 'whole' ? parts.findLastIndex((part) => part.trim() !== '') : -1;
  const words = parts.map((part, index) => {
    if (part.trim() === '') return emitText(part, context);
    const pieces = part.length > shortestParted ? part.split(behindHyphen) : [part];
    if (pieces.length > 1) return emitPieces(pieces, changes, context);
    if (index === last) return typst`${emitEnding(part, end, context)}${place}`;
    const hyphenates =
      index < 2 && part.length <= context.longestWord && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{6}/u.test(part);
    if (!hyphenates) return typst`${emitText(part, context)}${place}`;
    // On two lines, what is gone before the word is gone beside the first, what is gone behind it beside the second.
    const [head, tail] = (['cut-after', 'cut-before'] as const).map((other) =>
      emitChangeMarks(changes.filter(({ kind }) => kind !== other)),
    );
    return typst`${emitText(part.slice(0, 2), context)}${head ?? place}${emitText(part.slice(2), context)}${tail ?? place}`;
  });
  return typst`${joined(words)}#sym.wj;`;
}

/** A line may end behind the hyphen of a word as long as this. */
const shortestParted = 10;
const behindHyphen = /(?<=[\p{L}\p{N}]-)(?=\p{L})/u;

/** A word that may stand on several lines has a place on each; what is gone before it is gone beside the first, what is gone behind it beside the last. */
function emitPieces(pieces: readonly string[], changes: readonly ChangeMark[], context: TextContext): TypstSource {
  const last = pieces.length - 1;
  return joined(
    pieces.map((piece, index) => {
      const own = changes.filter(({ kind }) => !(kind === 'cut-after' && index < last) && !(kind === 'cut-before' && index > 0));
      return typst`${emitText(piece, context)}${emitChangeMarks(own)}`;
    }),
  );
}

/** The same of code, whose spaces go with the words before them. */
export function emitChangedCode(text: string, changes: readonly ChangeMark[], emitCode: (word: string) => TypstSource): TypstSource {
  const place = emitChangeMarks(changes);
  return typst`${joined(text.split(/(?<=\s)(?=\S)/u).map((word) => typst`${emitCode(word)}${place}`))}#sym.wj;`;
}
