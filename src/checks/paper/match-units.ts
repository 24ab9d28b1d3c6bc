import type { PdfFacts, Promised } from '../../model/index.js';
import { align } from './align.js';
import { type PrintedUnit, printedUnits } from './printed-units.js';
import { readPaper } from './read-paper.js';
import { skeleton } from './skeleton.js';
import { type WrittenUnit, writtenUnits } from './written-units.js';

/** A unit of the article and what stands for it on paper; one of them is absent where the other is alone. */
export interface MatchedUnit {
  readonly written?: WrittenUnit;
  readonly printed?: PrintedUnit;
  /** They stand in each other's place but do not say the same. */
  readonly isOther?: boolean;
}

/** Differences inside one section beyond which nothing is gained by naming each. */
const mostDifferences = 300;

const known = new WeakMap<PdfFacts, { readonly promised: Promised; readonly matched: readonly MatchedUnit[] }>();

/** Headings, items and rows of the article beside those on paper, in order; once for all checks. */
export function matchUnits(promised: Promised, found: PdfFacts): readonly MatchedUnit[] {
  const before = known.get(found);
  if (before?.promised === promised) return before.matched;
  const printed = printedUnits(promised, found).filter(({ inNotes }) => !inNotes);
  const opening = printed.slice(0, Math.max(0, firstHeading(printed)));
  const repeated = new Set(opening.filter((unit) => mayRepeat(unit, promised, found)));
  const matched = matchSections(writtenUnits(promised), printed).filter(
    ({ written, printed: unit }) => written !== undefined || unit === undefined || !(repeated.has(unit) || isFixed(unit, promised)),
  );
  known.set(found, { promised, matched });
  return matched;
}

/** Whether a unit says what the article's own does; a reaction row may say more. */
export function saysSame({ kind, text, isHead = false }: WrittenUnit, printed: PrintedUnit): boolean {
  if (!agrees(kind, isHead, printed)) return false;
  const { letters } = printed;
  const isRow = kind === 'item' && printed.kind === 'row';
  if (text.isExact && !isRow) return letters === text.pieces.join('');
  let from = 0;
  for (const piece of text.pieces) {
    const at = letters.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return (
    text.pieces.length > 0 ||
    text.hints.length === 0 ||
    text.hints.some((hint) => hint.includes(letters.slice(0, 12)) || letters.includes(hint))
  );
}

function agrees(kind: WrittenUnit['kind'], isHead: boolean, printed: PrintedUnit): boolean {
  if (kind === 'item') return printed.kind !== 'heading' && printed.isHead !== true;
  return kind === printed.kind && (kind !== 'row' || isHead === printed.isHead);
}

/** Headings first; between two that stand for each other, their items and rows. */
function matchSections(written: readonly WrittenUnit[], printed: readonly PrintedUnit[]): readonly MatchedUnit[] {
  const headings = [written.filter(({ kind }) => kind === 'heading'), printed.filter(({ kind }) => kind === 'heading')] as const;
  const pairs = align(headings[0], headings[1], saysSame, mostDifferences) ?? [];
  const matched: MatchedUnit[] = [];
  const ends = pairs.flatMap(([a, b]) => {
    const [own, other] = [headings[0][a], headings[1][b]];
    return own === undefined || other === undefined ? [] : [[own, other] as const];
  });
  const places = [new Map(written.map((unit, index) => [unit, index])), new Map(printed.map((unit, index) => [unit, index]))] as const;
  let [from, fromPrinted] = [0, 0];
  for (const [own, other] of ends) {
    const [to = written.length, toPrinted = printed.length] = [places[0].get(own), places[1].get(other)];
    for (const match of matchSection(written.slice(from, to), printed.slice(fromPrinted, toPrinted))) matched.push(match);
    matched.push({ written: own, printed: other });
    [from, fromPrinted] = [to + 1, toPrinted + 1];
  }
  for (const match of matchSection(written.slice(from), printed.slice(fromPrinted))) matched.push(match);
  return matched;
}

function matchSection(written: readonly WrittenUnit[], printed: readonly PrintedUnit[]): readonly MatchedUnit[] {
  const matched: MatchedUnit[] = [];
  let [from, fromPrinted] = [0, 0];
  const fill = (to: number, toPrinted: number): void => {
    for (const match of matchGap(written.slice(from, to), printed.slice(fromPrinted, toPrinted))) matched.push(match);
  };
  for (const [a, b] of align(written, printed, saysSame, mostDifferences) ?? []) {
    fill(a, b);
    const [own, other] = [written[a], printed[b]];
    if (own !== undefined && other !== undefined) matched.push({ written: own, printed: other });
    [from, fromPrinted] = [a + 1, b + 1];
  }
  fill(written.length, printed.length);
  return matched;
}

/** What has no partner, in order: those that may stand for each other do. */
function matchGap(written: readonly WrittenUnit[], printed: readonly PrintedUnit[]): readonly MatchedUnit[] {
  const matched: MatchedUnit[] = [];
  let at = 0;
  for (const unit of written) {
    const partner = printed.findIndex((other, index) => index >= at && mayStandFor(unit, other));
    if (partner < 0) {
      if (unit.isOptional !== true) matched.push({ written: unit });
      continue;
    }
    for (const alone of printed.slice(at, partner)) matched.push({ printed: alone });
    const other = printed[partner];
    if (other !== undefined) matched.push({ written: unit, printed: other, isOther: unit.text.pieces.length > 0 });
    at = partner + 1;
  }
  for (const alone of printed.slice(at)) matched.push({ printed: alone });
  return matched;
}

/** Letters by which a changed text is still known. */
const tellingLetters = 12;

function mayStandFor({ kind, text, isHead = false }: WrittenUnit, printed: PrintedUnit): boolean {
  if (!agrees(kind, isHead, printed)) return false;
  if (kind === 'heading') return true;
  if (text.pieces.length === 0) return !text.isExact;
  const { letters } = printed;
  return text.pieces.some(
    (piece) =>
      letters.includes(piece.slice(0, tellingLetters)) ||
      (piece.length > tellingLetters && letters.includes(piece.slice(-tellingLetters))) ||
      (letters.length >= tellingLetters && piece.includes(letters.slice(0, tellingLetters))),
  );
}

function firstHeading(printed: readonly PrintedUnit[]): number {
  const at = printed.findIndex(({ kind }) => kind === 'heading');
  return at < 0 ? printed.length : at;
}

/** Points and rows of page one that repeat the article or come from the front matter. */
function mayRepeat(unit: PrintedUnit, promised: Promised, found: PdfFacts): boolean {
  const { parts, runsOn } = promised.briefing.summary;
  const bodyPage = readPaper(promised, found).body[0]?.places[0]?.page ?? 1;
  if (unit.page > (runsOn ? 1 : bodyPage - 1)) return false;
  return parts.some(({ kind }) => (unit.kind === 'item' ? kind === 'known' || kind === 'watch' : kind === 'glance'));
}

/** The head of a reaction table and the heading of what was consulted besides, which the article does not have. */
function isFixed({ kind, isHead, letters, cells = [] }: PrintedUnit, { words }: Promised): boolean {
  if (kind === 'heading') return letters === skeleton(words.alsoConsulted);
  if (isHead !== true) return false;
  const fixed = new Set([words.actor, words.statement, words.stance, words.notesColumn].map(skeleton));
  return cells.every(({ text }) => fixed.has(skeleton(text)));
}
