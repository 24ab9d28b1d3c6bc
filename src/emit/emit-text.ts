import { rightToLeftLetters } from '../language/index.js';
import { asRange } from './as-range.js';
import { runPieces } from './break-pieces.js';
import { canBreak } from './can-break.js';
import { compoundAtEnd, shortCompound } from './compounds.js';
import { stringLiteral } from './escape.js';
import { partAtNames } from './part-at-names.js';
import { partAtOrdinal } from './part-at-ordinal.js';
import type { HyphenatedScript } from './syllables.js';
import { joined, type TypstSource, typst } from './typst-source.js';

/** What a text needs to know of the whole. */
export interface TextContext {
  /** Runs of characters longer than this are cut, since no line could hold them. */
  readonly longestWord: number;
  /** Whose long words break at their syllables. */
  readonly hyphenates: HyphenatedScript;
  /** Names of people, places and months are not hyphenated: the language tells them from other words, and the lines are long enough. */
  readonly keepsNames?: boolean;
  /** Words of one letter end no line, as print in Polish, Czech, Slovak and in Cyrillic has it. */
  readonly holdsLetters?: boolean;
  /** Nothing that a line could begin with touches its end. */
  readonly endsFree?: boolean;
  /** Ranges and the like stay whole, also where no word is hyphenated; unless told they do where words are. */
  readonly holdsRanges?: boolean;
  /** Ranges have the hyphens that they are written with: a heading is known by its words in other places too. */
  readonly keepsHyphens?: boolean;
  /** A mark touches its last word, which the engine then does not hyphenate. */
  readonly isMarked?: boolean;
  /** The letters of ordinals stand raised, as print in French has it. */
  readonly raisesOrdinals?: boolean;
  /** In a table only words longer than `longestWord` are hyphenated: its lines are short. */
  readonly onlyLong?: boolean;
}

/** Whether the last word may be hyphenated. */
export type End = 'hyphenated' | 'whole';

/** Words, the last of which stays in one piece if it is one that a line holds easily. */
export function emitEnding(text: string, end: End, context: TextContext): TypstSource {
  const [, before, last] = (end === 'whole' && /^(.*(?<!\S))(\S{5,24}\s*)$/su.exec(text)) || [];
  // Shorter words are not hyphenated anyway.
  const isHeld = last !== undefined && /\p{L}{5}/u.test(last) && last.length <= context.longestWord && !compoundAtEnd.test(last);
  if (before === undefined || !isHeld) return emitText(text, context);
  return typst`${emitText(before, context)}#text(hyphenate: false,${stringLiteral(last)});`;
}

const fromRight = new RegExp(`[${rightToLeftLetters}]`, 'u');

/** Words, of which those that no line could hold are parted: at their syllables, or cut. */
export function emitText(text: string, context: TextContext): TypstSource {
  // The engine takes such a space at a line's end for part of the letter before it, which then stands out of the column.
  const [first = '', ...others] = text.split('\u200b');
  if (others.length > 0) return joined([emitText(first, context), ...others.map((part) => typst`#h(0pt);${emitText(part, context)}`)]);
  if (context.raisesOrdinals === true) {
    const [before, figure, letters, behind] = partAtOrdinal(text) ?? [];
    if (before !== undefined && figure !== undefined && letters !== undefined && behind !== undefined)
      return typst`${emitText(before, { ...context, raisesOrdinals: false, endsFree: false })}#${stringLiteral(figure)};#superscript[#${stringLiteral(letters)};];${emitText(behind, context)}`;
  }
  const { longestWord: longest, hyphenates, keepsNames = false, onlyLong = false, endsFree = false } = context;
  const compound = endsFree ? compoundAtEnd : shortCompound;
  if ((context.holdsRanges ?? hyphenates !== 'none') && /[-/–]/.test(text) && compound.test(text) && !fromRight.test(text)) {
    const inner = { ...context, holdsRanges: false };
    // Every second part is one.
    const parts = text.split(compound);
    const emitPart = (part: string, index: number) =>
      index % 2 > 0 && part.length <= longest
        ? typst`#pieces(${stringLiteral(context.keepsHyphens === true ? part : asRange(part, parts[index - 1] ?? ''))});`
        : emitText(part, inner);
    return joined(parts.map(emitPart));
  }
  if (keepsNames && hyphenates !== 'none' && !onlyLong) {
    const parts = partAtNames(text);
    if (parts.length > 1) {
      const around = { ...context, keepsNames: false };
      return joined(
        parts.map((part, index) => (index % 2 > 0 ? typst`#text(hyphenate: false,${stringLiteral(part)});` : emitText(part, around))),
      );
    }
  }
  if (hyphenates === 'none' || onlyLong) return emitPlain(text, context);
  return joined(
    (/[@#]/.test(text) ? text.split(addressOrName) : [text]).flatMap((part, index) => {
      const words = index % 2 > 0 ? ['', part] : part.split(figureWithWord);
      return words.map((own, at) =>
        at % 2 > 0 && own.length <= longest ? typst`#text(hyphenate: false,${stringLiteral(own)});` : emitPlain(own, context),
      );
    }),
  );
}

/** “desk@example.org”, “@desk”, “#ferry”: a hyphen at a line's end would be read as one of theirs. */
const addressOrName = /((?<![^\s(„“«‚‘‹"'])(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]{5,}))/u;

/** “90 milliards”, “12 Megawatt”: held together, and the word in one piece, or a line would have a syllable of it; “Pro-zent” is read at once, and lines that hold all of it end early. */
const figureWithWord = /(\d\u00a0(?![Pp]ro[czs]ent|per[cs]ent|процент|відсот)\p{L}{5,15}(?!\p{L}))/u;

/** Words without anything that stays in one piece but what is too short to be parted. */
function emitPlain(text: string, context: TextContext): TypstSource {
  const { longestWord: longest, hyphenates, onlyLong = false } = context;
  if (text.length <= longest) return text === '' ? typst`` : typst`#${stringLiteral(text)};`;
  const parts: TypstSource[] = [];
  let plain = '';
  const add = (source: TypstSource): void => {
    if (plain !== '') parts.push(typst`#${stringLiteral(plain)};`);
    plain = '';
    parts.push(source);
  };
  const words = text.split(/(\s+)/);
  for (const [index, word] of words.entries()) {
    const own = context.isMarked === true && index === words.length - 1 ? 'none' : hyphenates;
    if (word.length <= longest || canBreak(word, longest, onlyLong ? 'none' : own)) plain += word;
    else if (canBreak(word, longest, own)) add(emitHyphenated(word));
    else add(typst`#pieces(${joined(runPieces(word.replaceAll('\u00ad', ''), Math.min(longest, 12)).map(stringLiteral), ',')});`);
  }
  if (plain !== '') parts.push(typst`#${stringLiteral(plain)};`);
  return joined(parts);
}

/** A word that breaks at its syllables; the engine would leave two letters over, and where these are not hyphenated no break is before them. */
function emitHyphenated(word: string): TypstSource {
  const [, start = word, end] = /^(.*\p{L}{3})(\p{L}{2}\P{L}*)$/su.exec(word) ?? [];
  const own = typst`#text(hyphenate: true,${stringLiteral(start)});`;
  return end === undefined ? own : typst`${own}#text(hyphenate: false,${stringLiteral(end)});`;
}
