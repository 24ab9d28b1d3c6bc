import { type NoteKey, type PrintImage, type PrintInline, plainText, type Style } from '../model/index.js';
import { asciiAddress } from './ascii-address.js';
import { runPieces, urlPieces } from './break-pieces.js';
import { emitChangedCode, emitChangedText, emitChangeMarks } from './emit-changed-text.js';
import { emitInlineCode } from './emit-inline-code.js';
import { stringLiteral } from './escape.js';
import { fitImage } from './fit-image.js';
import { heldSpaces } from './held-spaces.js';
import { oneBlank } from './one-blank.js';
import { partAtNames, tellsNames } from './part-at-names.js';
import { breaksAtSyllables, type HyphenatedScript, hyphenatedScript } from './syllables.js';
import { joined, type TypstSource, typst } from './typst-source.js';

/** What inlines need to know of the whole: the notes' numbers, and how wide the column is. */
export interface InlineContext {
  readonly numbers: ReadonlyMap<NoteKey, number>;
  /** Runs of characters longer than this are cut, since no line could hold them. */
  readonly longestWord: number;
  /** Whose long words break at their syllables. */
  readonly hyphenates: HyphenatedScript;
  /** Names of people, places and months are not hyphenated: the language tells them from other words, and the lines are long enough. */
  readonly keepsNames?: boolean;
  /** In a table only words longer than `longestWord` are hyphenated: its lines are short. */
  readonly onlyLong?: boolean;
  /** Notes of new sources → the change that each is. */
  readonly newNotes: ReadonlyMap<NoteKey, number>;
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

/** Whether the last word may be hyphenated. */
export type End = 'hyphenated' | 'whole';

/** A text of no more characters than this mostly stands on one line of prose. */
const shortText = 60;

/** Inlines of a paragraph as a Typst content block: no syllable of its last word stands alone on its last line. Not for page one, where every line counts. */
export function emitProse(inlines: readonly PrintInline[], context: InlineContext): TypstSource {
  const isWhole = context.hyphenates !== 'none' && context.onlyLong !== true && plainText(inlines).length > shortText;
  return emitInlines(inlines, context, isWhole ? 'whole' : 'hyphenated');
}

/** Inlines as a Typst content block `[…]`. */
export function emitInlines(inlines: readonly PrintInline[], context: InlineContext, end: End = 'hyphenated'): TypstSource {
  let depth = 0;
  const last = end === 'whole' ? inlines.findLastIndex(({ kind }) => kind !== 'mark') : -1;
  const emitted = inlines.map((inline, index) => {
    if (inline.kind === 'text') depth = depthAfter(inline.text, depth);
    const own = index === last ? 'whole' : 'hyphenated';
    return emitInline(inline, context, { before: inlines[index - 1], after: inlines[index + 1], inParentheses: depth > 0, end: own });
  });
  return typst`[${joined(emitted)}]`;
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
  for (const character of text) {
    if (character === '(' || character === '（') depth += 1;
    else if (character === ')' || character === '）') depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** Whether words from right to left stand before a mark: in a text that runs the other way the figure would be taken for one of theirs, and stand before them. */
function endsFromRight(before: PrintInline | undefined): boolean {
  return before !== undefined && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc][^\p{L}]*$/u.test(plainText([before]));
}

function emitInline(inline: PrintInline, context: InlineContext, around: Surroundings): TypstSource {
  const { before, inParentheses, end } = around;
  switch (inline.kind) {
    case 'text': {
      const text = heldText(oneBlank(inline.text, before), context, around);
      return inline.changes === undefined ? emitEnding(text, end, context) : emitChangedText(text, inline.changes, end, context);
    }
    case 'styled':
      return typst`#${styles[inline.style]}${emitInlines(inline.children, context, end)};`;
    case 'foreign':
      return typst`#text(lang: ${stringLiteral(inline.lang.split('-')[0]?.toLowerCase() ?? 'en')})${emitInlines(inline.children, inLanguage(inline.lang, context), end)};`;
    case 'code': {
      const { text, changes } = inline;
      if (changes === undefined) return emitInlineCode(text, context.longestWord);
      return emitChangedCode(text, changes, (word) => emitInlineCode(word, context.longestWord));
    }
    case 'break':
      return typst`#linebreak();`;
    case 'mark':
      return typst`${emitNewNotes(inline.notes, context)}${holdsDigits(before) ? typst`` : typst`#sym.wj;`}${endsFromRight(before) ? typst`#direction-ends;` : typst``}${emitMark(typst`mark`, inline.notes, context)}`;
    case 'page-reference':
      return typst`#page-reference(${stringLiteral(inline.target)}${inParentheses ? typst`,inner: true` : typst``});`;
    case 'note-reference':
      return typst`#note-reference(${numberOf(inline.note, context)}${inParentheses ? typst`,inner: true` : typst``});`;
    case 'address':
      return emitAddress(inline.target, inline.text);
    case 'jump':
      return typst`#jump(${stringLiteral(inline.target)},${emitInlines(inline.children, context, end)});`;
    case 'inline-image':
      return emitInlineImage(inline.image);
  }
}

/** So many characters beside a text tell whether a space at its end holds. */
const seenBeside = 20;

/** The text with spaces that hold, also those at its ends where bold words stand there. */
function heldText(text: string, { hyphenates }: InlineContext, { before, after }: Surroundings): string {
  const beside = (inline: PrintInline | undefined) => (inline?.kind === 'styled' || inline?.kind === 'text' ? plainText([inline]) : '');
  return heldSpaces(text, {
    ...(text.startsWith(' ') && { before: beside(before).slice(-seenBeside) }),
    ...(text.endsWith(' ') && { after: beside(after).slice(0, seenBeside) }),
    // Cells and notes may be too narrow for more.
    prose: hyphenates !== 'none',
  });
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
  const last = plainText([before]).at(-1);
  return last === undefined || /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}.,;:"'”’»)\]%]/u.test(last);
}

/** A call of `mark` or `plain-marks` with the notes' numbers, ascending and once each. */
function emitMark(call: TypstSource, notes: readonly NoteKey[], context: InlineContext): TypstSource {
  return typst`#${call}(${joined(
    markFigures(notes, context).map((number) => typst`${number}`),
    ',',
  )});`;
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

/** A live address that breaks only between its pieces. */
export function emitAddress(target: string, text: string): TypstSource {
  return typst`#address(${stringLiteral(asciiAddress(target))},${joined(urlPieces(text).map(stringLiteral), ',')});`;
}

function numberOf(note: NoteKey, context: InlineContext): number {
  const number = context.numbers.get(note);
  if (number === undefined) throw new Error(`Unexpected note ${note} without a number`);
  return number;
}

/** What a text needs to know of the whole. */
export type TextContext = Pick<InlineContext, 'longestWord' | 'hyphenates' | 'keepsNames' | 'onlyLong'>;

/** Words, the last of which stays in one piece if it is one that a line holds easily. */
export function emitEnding(text: string, end: End, context: TextContext): TypstSource {
  const [, before, last] = (end === 'whole' && /^(.*(?<!\S))(\S{5,24}\s*)$/su.exec(text)) || [];
  // Shorter words are not hyphenated anyway.
  const isHeld = last !== undefined && /\p{L}{5}/u.test(last) && last.length <= context.longestWord && !shortCompound.test(last);
  if (before === undefined || !isHeld) return emitText(text, context);
  return typst`${emitText(before, context)}#text(hyphenate: false,${stringLiteral(last)});`;
}

/** “US-Dollar”, “E-Mail”: a short word of which no line ends in one letter or two; the unit of “12 €/t”, and “$4.10/MMBtu” as a whole; “–5”. What stands at the end of a text may have a mark behind it, which would part from a box. */
const shortCompound =
  /(?<=^|[\s(„“«])([A-ZÀ-ÞА-Я]{1,2}-[A-Za-zÀ-ɏЀ-ӿ]{2,6}|(?<=\d\s)[A-Za-zµμ°²³€£$¥À-ɏЀ-ӿ]{1,4}\/[A-Za-z²³À-ɏЀ-ӿ]{1,6}|[€£$¥]\d[\d.,]{0,8}\/[A-Za-z²³À-ɏЀ-ӿ]{1,6}|–\d[\d.,]*)(?=[\s,;:!?)]|\.(?![A-Za-zÀ-ɏЀ-ӿ]))/;

/** Words, of which those that no line could hold are parted: at their syllables, or cut. */
export function emitText(text: string, context: TextContext): TypstSource {
  // The engine takes such a space at a line's end for part of the letter before it, which then stands out of the column.
  const [first = '', ...others] = text.split('\u200b');
  if (others.length > 0) return joined([emitText(first, context), ...others.map((part) => typst`#h(0pt);${emitText(part, context)}`)]);
  const { longestWord: longest, hyphenates, keepsNames = false, onlyLong = false } = context;
  if (hyphenates !== 'none' && /[-/–]/.test(text) && shortCompound.test(text)) {
    // Every second part is one.
    const parts = text.split(shortCompound);
    return joined(parts.map((part, index) => (index % 2 > 0 ? typst`#pieces(${stringLiteral(part)});` : emitText(part, context))));
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
  if (text.length <= longest) return text === '' ? typst`` : typst`#${stringLiteral(text)};`;
  const parts: TypstSource[] = [];
  let plain = '';
  const add = (source: TypstSource): void => {
    if (plain !== '') parts.push(typst`#${stringLiteral(plain)};`);
    plain = '';
    parts.push(source);
  };
  for (const word of text.split(/(\s+)/)) {
    if (word.length <= longest || canBreak(word, longest, onlyLong ? 'none' : hyphenates)) plain += word;
    else if (canBreak(word, longest, hyphenates)) add(typst`#text(hyphenate: true,${stringLiteral(word)});`);
    else add(typst`#pieces(${joined(runPieces(word.replaceAll('\u00ad', ''), Math.min(longest, 12)).map(stringLiteral), ',')});`);
  }
  if (plain !== '') parts.push(typst`#${stringLiteral(plain)};`);
  return joined(parts);
}

const signs = String.raw`[-\u00ad\u2010\u2013\u2014]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]`;
const breaks = new RegExp(signs, 'u');
/** A slash between two words, but for one of an address. */
const breaksOfWords = new RegExp(`${signs}|(?<=\\p{L}/)(?=\\p{L})`, 'u');

/** Whether a long run breaks by itself: a word at its syllables, others at hyphens, hard and soft, dashes and slashes, or between the characters of scripts without spaces. */
function canBreak(word: string, longest: number, hyphenates: HyphenatedScript): boolean {
  const isOfWords = !/[.:\d]./u.test(word);
  return word
    .split(isOfWords ? breaksOfWords : breaks)
    .every((piece) => piece.length <= longest || breaksAtSyllables(piece.replace(/\/$/u, ''), hyphenates));
}

function emitInlineImage(image: PrintImage): TypstSource {
  if (image.kind === 'frame') return typst`#inline-frame(${stringLiteral(image.alt)});`;
  const size = fitImage(image, { width: 120, height: 11 });
  return typst`#inline-image(${stringLiteral(`/${image.path}`)},${stringLiteral(image.alt)},${size.width},${size.height});`;
}
