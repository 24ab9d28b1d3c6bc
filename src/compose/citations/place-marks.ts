import type { Language, NoteKey, SourcePlace } from '../../model/index.js';
import { isWorded } from './is-worded.js';
import type { LooseMark, PrintToken } from './print-tokens.js';
import { givesWay, keepsSpaceBefore, stopsAfterSpace, stopsAt } from './stops.js';
import { takeStops } from './take-stops.js';

export interface PlacedMarks {
  readonly tokens: readonly PrintToken[];
  /** Marks that stand directly behind a figure, with that figure. */
  readonly behindFigures: readonly { readonly place: SourcePlace; readonly figure: string }[];
}

/**
 * Moves every mark where it belongs: right behind the last word, behind the stops and closing quotation marks next to it (before them where
 * the language has it so),
 * before a dash, out of emphasis that ends there; neighbouring marks become one. Words keep the space between them.
 */
export function placeMarks(tokens: readonly PrintToken[], language: Pick<Language, 'colon' | 'marksBeforeStops'>): PlacedMarks {
  const row: Row = {
    placed: [],
    waiting: [...tokens],
    at: 0,
    spacedStops: language.colon !== ':',
    beforeStops: language.marksBeforeStops === true,
  };
  const behindFigures: { place: SourcePlace; figure: string }[] = [];
  for (let token = row.waiting[row.at]; token !== undefined; token = row.waiting[row.at]) {
    row.at += 1;
    if (token.kind !== 'loose-mark') {
      row.placed.push(token);
      continue;
    }
    const figure = placeMark(row, token);
    if (figure !== undefined) behindFigures.push({ place: token.mark.place, figure });
  }
  return { tokens: row.placed, behindFigures };
}

/** Tokens before and behind the mark being placed; `at` is the first of `waiting` not yet looked at. */
interface Row {
  readonly placed: PrintToken[];
  readonly waiting: PrintToken[];
  at: number;
  readonly spacedStops: boolean;
  readonly beforeStops: boolean;
}

/** Places one mark with all that join it; gives the figure it stands behind, if any. */
function placeMark(row: Row, first: LooseMark): string | undefined {
  const gap = takeGap(row.placed);
  const notes = new Set<NoteKey>(first.mark.notes);
  let { parts } = first;
  let isBehindStop = false;
  // A sign of a link's own words stays, whatever stands behind its mark.
  let isAlone = first.isWorded !== true;
  for (let next = lookAhead(row); next !== undefined; next = lookAhead(row)) {
    if (next.token.kind === 'loose-mark') {
      for (const note of next.token.mark.notes) notes.add(note);
      parts ||= next.token.parts;
      gap.isSpaced ||= next.space !== '';
      gap.isBroken ||= next.isBroken;
      row.placed.push(...next.wraps);
      row.at = next.index + 1;
      isAlone = next.token.isWorded !== true && (first.isWorded !== true || isBehindStop);
    } else if (next.token.kind === 'text' && !next.isBroken && moveBehindStops(row, next, next.token.text, isAlone)) {
      isBehindStop = true;
    } else {
      break;
    }
  }
  leaveEmphasis(row);
  if (joinWorded(row.placed, notes)) {
    restoreGap(row, gap, parts);
    return undefined;
  }
  const dash = isBehindStop ? '' : takeDash(row.placed);
  const figure = /\p{N}+$/u.exec(lastText(row.placed).slice(-20))?.[0];
  const stops = row.beforeStops ? takeStops(row.placed) : [];
  row.placed.push({ kind: 'loose-mark', mark: { ...first.mark, notes: [...notes] }, parts }, ...stops);
  if (dash !== '') row.placed.push({ kind: 'text', text: dash });
  const isDoubled = dash !== '' && leaveOutDash(row);
  restoreGap(row, { ...gap, isSpaced: gap.isSpaced && !isDoubled }, parts && !isBehindStop && !isDoubled);
  return figure;
}

/** Behind a number that its sentence needs a raised figure would be read as part of it: the notes join that, “note 1, 2”. */
function joinWorded(placed: PrintToken[], notes: ReadonlySet<NoteKey>): boolean {
  const at = placed.findLastIndex(
    (token) => token.kind !== 'open' && token.kind !== 'close' && !(token.kind === 'text' && token.text === ''),
  );
  const last = placed[at];
  if (!isWorded(last)) return false;
  placed[at] = { ...last, inline: { ...last.inline, notes: [...new Set([...last.inline.notes, ...notes])] } };
  return true;
}

/** Takes the dash away that closed what was set apart, where the mark alone was: `Lead – ([AP][1]) – and`. */
function leaveOutDash({ waiting, at }: Row): boolean {
  const next = waiting[at];
  const rest = next?.kind === 'text' ? /^\s*(?:[–—]|--?(?=\s))(.*)$/su.exec(next.text)?.[1] : undefined;
  if (rest === undefined) return false;
  waiting[at] = { kind: 'text', text: rest };
  return true;
}

interface Gap {
  isSpaced: boolean;
  isBroken: boolean;
}

/** Takes away the white space before a mark, also from inside emphasis. */
function takeGap(placed: PrintToken[]): Gap {
  const gap: Gap = { isSpaced: false, isBroken: false };
  const wraps: PrintToken[] = [];
  for (let last = placed.pop(); last !== undefined; last = placed.pop()) {
    if (last.kind === 'open' || last.kind === 'close') {
      wraps.push(last);
    } else if (last.kind === 'atom' && last.inline.kind === 'break') {
      gap.isBroken = true;
    } else {
      const text = last.kind === 'text' ? last.text.trimEnd() : '';
      if (last.kind !== 'text') placed.push(last);
      else if (text !== '') placed.push({ kind: 'text', text });
      gap.isSpaced ||= last.kind === 'text' && text !== last.text;
      if (last.kind !== 'text' || text !== '') break;
    }
  }
  placed.push(...wraps.reverse());
  return gap;
}

interface Ahead {
  /** Emphasis that begins or ends on the way. */
  readonly wraps: readonly PrintToken[];
  readonly space: string;
  readonly isBroken: boolean;
  readonly token: PrintToken;
  readonly index: number;
}

/** The next token that prints something other than white space. */
function lookAhead({ waiting, at }: Row): Ahead | undefined {
  const wraps: PrintToken[] = [];
  let space = '';
  let isBroken = false;
  for (let index = at; index < waiting.length; index += 1) {
    const token = waiting[index];
    if (token === undefined) return undefined;
    if (token.kind === 'open' || token.kind === 'close') {
      wraps.push(token);
    } else if (token.kind === 'atom' && token.inline.kind === 'break') {
      isBroken = true;
    } else if (token.kind === 'text') {
      const text = token.text.trimStart();
      space += token.text.slice(0, token.text.length - text.length);
      if (text !== '') return { wraps, space, isBroken, token: { kind: 'text', text }, index };
    } else {
      return { wraps, space, isBroken, token, index };
    }
  }
  return undefined;
}

/** Moves the stops ahead to before the mark; where a citation went from between (`isAlone`), signs that would be doubled give way. */
function moveBehindStops(row: Row, next: Ahead, text: string, isAlone: boolean): boolean {
  const stops = next.space === '' ? stopsAt(text) : stopsAfterSpace(text);
  if (stops === '') return false;
  const space = keepsSpaceBefore(stops, row.spacedStops) ? next.space : '';
  if (isAlone && givesWay(lastText(row.placed), stops)) takeComma(row.placed);
  const kept = isAlone ? withoutDoubledStop(stops, lastText(row.placed)) : stops;
  row.placed.push(...next.wraps, { kind: 'text', text: space + kept });
  row.waiting[next.index] = { kind: 'text', text: text.slice(stops.length) };
  row.at = next.index;
  return true;
}

/**
 * A sentence that has ended (`Inc.`, `“Why?”`) takes no second full stop, though the article needed one behind the parenthesis,
 * nor does a comma take a second.
 */
function withoutDoubledStop(stops: string, before: string): string {
  const ending = before.slice(-7);
  const isDoubled = /^\.(?![.,])/.test(stops)
    ? /[.!?…](?:\s?["'”’»“]){0,3}$/.test(ending)
    : /^,(?![.,])/.test(stops) && /,(?:\s?["'”’»“]){0,3}$/.test(ending);
  return isDoubled ? stops.slice(1) : stops;
}

/** Takes the comma off the last text, also where emphasis ends behind it; one of code stays. */
function takeComma(placed: PrintToken[]): void {
  const at = placed.findLastIndex((token) => token.kind === 'atom' || (token.kind === 'text' && token.text !== ''));
  const last = placed[at];
  if (last?.kind === 'text') placed[at] = { kind: 'text', text: last.text.slice(0, -1) };
}

function leaveEmphasis(row: Row): void {
  for (let token = row.waiting[row.at]; token !== undefined; token = row.waiting[row.at]) {
    if (token.kind !== 'close' && !(token.kind === 'text' && token.text === '')) return;
    row.placed.push(token);
    row.at += 1;
  }
}

/** Takes a dash, with the space before it, off the end, unless nothing stands before it. */
function takeDash(placed: PrintToken[]): string {
  const last = placed.at(-1);
  if (last?.kind !== 'text' || !/(?:[–—]|\s--?)$/.test(last.text.slice(-3))) return '';
  const before = last.text.replace(/[–—-]{1,2}$/, '').trimEnd();
  if (before === '' && lastText(placed, placed.length - 1) === '') return '';
  placed.pop();
  if (before !== '') placed.push({ kind: 'text', text: before });
  return last.text.slice(before.length);
}

/** The text before `end`, across the ends of emphasis; empty behind anything that is no text. */
function lastText(placed: readonly PrintToken[], end = placed.length): string {
  for (let at = end - 1; at >= 0; at -= 1) {
    const token = placed[at];
    if (token?.kind === 'text' && token.text !== '') return token.text;
    if (token?.kind === 'atom') return token.inline.kind === 'code' ? token.inline.text : '';
    if (token?.kind === 'loose-mark') return '';
  }
  return '';
}

/** Scripts that set no space between words, or between a word and what is joined to it. */
const isUnspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const joinsParticles = /\p{Script=Hangul}/u;

/** Gives back the line break or space that parted the words around what is now a mark. */
function restoreGap(row: Row, gap: Gap, parts: boolean): void {
  const next = lookAhead(row);
  if (next === undefined) return;
  if (gap.isBroken && !next.isBroken) {
    row.placed.push({ kind: 'atom', inline: { kind: 'break' } });
    if (next.token.kind === 'text') row.waiting[next.index] = next.token;
    return;
  }
  if (next.space !== '' || next.isBroken || !(gap.isSpaced || parts)) return;
  const character = next.token.kind === 'text' ? next.token.text.slice(0, 2) : 'a';
  if (!gap.isSpaced && joinsParticles.test(character)) return;
  if (/^[\p{L}\p{N}“„«‘([¿¡]/u.test(character) && !isUnspacedScript.test(character)) row.placed.push({ kind: 'text', text: ' ' });
}
