import { rightToLeftLetters } from '../language/index.js';
import { type NoteKey, type PrintImage, type PrintInline, plainText, type Style } from '../model/index.js';
import { asciiAddress } from './ascii-address.js';
import { urlPieces } from './break-pieces.js';
import { endsInCompound } from './compounds.js';
import { emitChangedCode, emitChangedText, emitChangeMarks } from './emit-changed-text.js';
import { emitInlineCode } from './emit-inline-code.js';
import { type End, emitEnding, type TextContext } from './emit-text.js';
import { stringLiteral } from './escape.js';
import { fitImage } from './fit-image.js';
import { heldSpaces } from './held-spaces.js';
import { oneBlank } from './one-blank.js';
import { ownDirection } from './own-direction.js';
import { tellsNames } from './part-at-names.js';
import { hyphenatedScript } from './syllables.js';
import { joined, type TypstSource, typst } from './typst-source.js';

/** What inlines need to know of the whole: the notes' numbers, and how wide the column is. */
export interface InlineContext extends TextContext {
  readonly numbers: ReadonlyMap<NoteKey, number>;
  /** Notes of new sources → the change that each is. */
  readonly newNotes: ReadonlyMap<NoteKey, number>;
  /** Points into which a picture among the inlines is fitted; else as high as a line of text. */
  readonly pictureFrame?: { readonly width: number; readonly height: number };
}

const styles: Readonly<Record<Style, TypstSource>> = {
  strong: typst`strong`,
  emphasis: typst`emph`,
  strike: typst`strike`,
  underline: typst`underline`,
  superscript: typst`superscript`,
  subscript: typst`subscript`,
  highlight: typst`highlighted`,
  small: typst`small`,
  keyboard: typst`keyboard`,
};

/** A text of no more characters than this mostly stands on one line, also on page one. */
const shortText = 30;

/** Inlines of a paragraph as a Typst content block: no syllable of its last word stands alone on its last line, which takes no line more. */
export function emitProse(inlines: readonly PrintInline[], context: InlineContext): TypstSource {
  const isWhole = context.hyphenates !== 'none' && context.onlyLong !== true && plainText(inlines).length > shortText;
  return emitInlines(inlines, context, isWhole ? 'whole' : 'hyphenated');
}

/** Inlines as a Typst content block `[…]`. */
export function emitInlines(inlines: readonly PrintInline[], context: InlineContext, end: End = 'hyphenated'): TypstSource {
  let depth = 0;
  const last = end === 'whole' ? inlines.findLastIndex(holdsWords) : -1;
  const emitted = inlines.map((inline, index) => {
    if (inline.kind === 'text') depth = depthAfter(inline.text, depth);
    const own = index === last ? 'whole' : 'hyphenated';
    return emitInline(inline, context, { before: inlines[index - 1], after: inlines[index + 1], inParentheses: depth > 0, end: own });
  });
  return typst`[${joined(emitted)}]`;
}

/** Whether the last word may stand in an inline: neither in a mark nor in the stop behind bold words. */
function holdsWords(inline: PrintInline): boolean {
  return inline.kind !== 'mark' && (inline.kind !== 'text' || /[\p{L}\p{N}]/u.test(inline.text));
}

/** What stands around an inline. */
interface Surroundings {
  readonly before: PrintInline | undefined;
  readonly after: PrintInline | undefined;
  readonly inParentheses: boolean;
  readonly end: End;
}

/** How many parentheses are open behind a text. */
function depthAfter(text: string, depth: number): number {
  if (!/[()（）]/.test(text)) return depth;
  for (const character of text) {
    if (character === '(' || character === '（') depth += 1;
    else if (character === ')' || character === '）') depth = Math.max(0, depth - 1);
  }
  return depth;
}

const rightToLeftEnd = new RegExp(String.raw`[${rightToLeftLetters}][^\p{L}]*$`, 'u');

/** Whether words from right to left stand before a mark: in a text that runs the other way the figure would be taken for one of theirs, and stand before them. */
function endsFromRight(before: PrintInline | undefined): boolean {
  return before !== undefined && rightToLeftEnd.test(plainText([before]));
}

function emitInline(inline: PrintInline, context: InlineContext, around: Surroundings): TypstSource {
  const { before, inParentheses, end } = around;
  const inner = { ...context, endsFree: endsFree(context, around) };
  switch (inline.kind) {
    case 'text': {
      const text = heldText(oneBlank(inline.text, before), context, around);
      const own = { ...inner, isMarked: around.after?.kind === 'mark' };
      return inline.changes === undefined ? emitEnding(text, end, own) : emitChangedText(text, inline.changes, end, own);
    }
    case 'styled':
      return typst`#${styles[inline.style]}${emitInlines(inline.children, inner, end)};`;
    case 'foreign':
      return typst`#text(lang: ${stringLiteral(inline.lang.split('-')[0]?.toLowerCase() ?? 'en')}${directionOf(inline.lang)})${emitInlines(inline.children, inLanguage(inline.lang, inner), end)};`;
    case 'code': {
      const { text, changes } = inline;
      if (changes === undefined) return emitInlineCode(text, context.longestWord);
      return emitChangedCode(text, changes, (word) => emitInlineCode(word, context.longestWord));
    }
    case 'break':
      return typst`#linebreak();`;
    case 'mark':
      if (inline.word !== undefined) return emitWordedMark(inline.word, inline.notes, context);
      return typst`${emitNewNotes(inline.notes, context)}${holdsDigits(before) ? typst`` : typst`#sym.wj;`}${endsFromRight(before) ? typst`#direction-ends;` : typst``}${emitMark(typst`mark`, inline.notes, context)}`;
    case 'page-reference':
      return typst`#page-reference(${stringLiteral(inline.target)}${inParentheses ? typst`,inner: true` : typst``});`;
    case 'note-reference':
      return typst`#note-reference(${numberOf(inline.note, context)}${inline.isNamed ? typst`,named: true` : inParentheses ? typst`,inner: true` : typst``});`;
    case 'address':
      // The lines of a cell may be shorter than the name of any site.
      return emitAddress(inline.target, inline.text, ({ length }) => context.onlyLong !== true && length <= context.longestWord);
    case 'jump':
      return typst`#jump(${stringLiteral(inline.target)},${emitInlines(inline.children, inner, end)});`;
    case 'inline-image':
      return emitInlineImage(inline.image, context);
  }
}

/** So many characters beside a text tell whether a space at its end holds. */
const seenBeside = 20;

/** The text with spaces that hold, also those at its ends where bold words stand there. */
function heldText(text: string, { holdsLetters = false, onlyLong = false }: InlineContext, { before, after }: Surroundings): string {
  const beside = (inline: PrintInline | undefined) => (inline?.kind === 'styled' || inline?.kind === 'text' ? plainText([inline]) : '');
  return heldSpaces(text, {
    ...(text.startsWith(' ') && { before: beside(before).slice(-seenBeside) }),
    ...(text.endsWith(' ') && { after: beside(after).slice(0, seenBeside) }),
    // The lines of a cell are short.
    oneLettered: holdsLetters && !onlyLong,
    hasLongLines: !onlyLong,
  });
}

/** Whether a box at the end keeps what is behind it on its line: a mark does, by a joiner before it. */
function endsFree({ endsFree = true }: InlineContext, { after }: Surroundings): boolean {
  if (after === undefined) return endsFree;
  return after.kind === 'mark' || after.kind === 'break' || (after.kind === 'text' && /^[\s.,;:!?)\]…”“»]/u.test(after.text));
}

/** As an argument, where the engine takes the language for one of the other direction. */
function directionOf(lang: string): TypstSource {
  switch (ownDirection(lang)) {
    case 'ltr':
      return typst`,dir: ltr`;
    case 'rtl':
      return typst`,dir: rtl`;
    case undefined:
      return typst``;
  }
}

function inLanguage(lang: string, context: InlineContext): InlineContext {
  return context.hyphenates === 'none'
    ? context
    : { ...context, hyphenates: hyphenatedScript(lang), keepsNames: context.keepsNames === true && tellsNames(lang) };
}

/** Whether the Unicode line breaking rules keep a mark's digits on the line of what stands before them; elsewhere a word joiner does. */
function holdsDigits(before: PrintInline | undefined): boolean {
  if (before?.kind === 'mark') return true;
  // A line of pictures and marks, or of marks alone, is as high as others only with a character in it.
  if (before === undefined || before.kind === 'inline-image') return false;
  const words = plainText([before]);
  if (endsInCompound(words)) return false;
  const last = words.at(-1);
  return last === undefined || /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}.,;:"'”’»)\]%]/u.test(last);
}

/** A call of `mark` or `plain-marks` with the notes' numbers, ascending and once each. */
function emitMark(call: TypstSource, notes: readonly NoteKey[], context: InlineContext): TypstSource {
  return typst`#${call}(${joined(
    markFigures(notes, context).map((number) => typst`${number}`),
    ',',
  )});`;
}

/** “note 3”, where the sentence needs the number. */
function emitWordedMark(word: string, notes: readonly NoteKey[], context: InlineContext): TypstSource {
  const figures = markFigures(notes, context).map(
    (number, index) => typst`${index === 0 ? typst`` : typst`#", ";`}#to-note(${number},${stringLiteral(String(number))})<anchor>`,
  );
  return typst`${emitNewNotes(notes, context)}#${stringLiteral(`${word}\u00a0`)};${joined(figures)}`;
}

/** Marks in a cell of their own: figures at full size. */
export function emitPlainMarks(notes: readonly NoteKey[], context: InlineContext): TypstSource {
  const isNew = notes.some((note) => context.newNotes.has(note));
  return typst`[${emitMark(typst`plain-marks`, notes, context)}${isNew ? typst`${emitNewNotes(notes, context)}#sym.wj;` : typst``}]`;
}

/** Where a mark of a new source stands. */
function emitNewNotes(notes: readonly NoteKey[], { newNotes }: InlineContext): TypstSource {
  return emitChangeMarks(notes.flatMap((note) => newNotes.get(note) ?? []).map((id) => ({ id, kind: 'words' })));
}

/** The numbers of a mark's notes, ascending and once each. */
export function markFigures(notes: readonly NoteKey[], context: InlineContext): readonly number[] {
  return [...new Set(notes.map((note) => numberOf(note, context)))].sort((a, b) => a - b);
}

/** A live address that breaks only between its pieces, and within scheme and host where these are not held. */
export function emitAddress(target: string, text: string, isHeld: (site: string) => boolean): TypstSource {
  return typst`#address(${stringLiteral(asciiAddress(target))},${joined(urlPieces(text, isHeld).map(stringLiteral), ',')});`;
}

function numberOf(note: NoteKey, context: InlineContext): number {
  const number = context.numbers.get(note);
  if (number === undefined) throw new Error(`Unexpected note ${note} without a number`);
  return number;
}

function emitInlineImage(image: PrintImage, { pictureFrame = { width: 120, height: 11 } }: InlineContext): TypstSource {
  if (image.kind === 'frame') return typst`#inline-frame(${stringLiteral(image.alt)});`;
  const size = fitImage(image, pictureFrame);
  return typst`#inline-image(${stringLiteral(`/${image.path}`)},${stringLiteral(image.alt)},${size.width},${size.height});`;
}
