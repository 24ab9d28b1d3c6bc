import { type Box, type LinkFacts, type LinkTarget, meet, type PaperPlace, type PrintedLink } from '../model/index.js';
import { extent, type PageText } from './read-text.js';
import { isSpace, spaceGap, type WordedLine } from './set-lines.js';

/** A page as far as its printed links go. */
export interface LinkedPage {
  readonly number: number;
  readonly text: PageText;
  readonly lines: readonly WordedLine[];
  readonly links: readonly LinkFacts[];
}

/** What links with one target cover of one line: characters `from` up to, not including, `to`. */
interface Piece {
  readonly target: LinkTarget;
  readonly link: LinkFacts;
  readonly text: PageText;
  readonly line: WordedLine;
  readonly from: number;
  readonly to: number;
}

/** What stands on paper under the links, in reading order, the parts of one over lines and pages put together again. `inOrder`: the lines of all pages, where these are not read page by page. */
export function readPrintedLinks(pages: readonly LinkedPage[], inOrder?: readonly WordedLine[]): PrintedLink[] {
  const found: Piece[][] = [];
  // Where a link may have several parts, what has an annotation of its own on the same page is another link.
  const isWhole = pages.some(({ links }) => links.some(({ parts }) => parts.length > 1));
  const pieces = pages.flatMap((page) => page.links.flatMap((link) => piecesUnder(page, link)).sort((a, b) => a.from - b.from));
  if (inOrder !== undefined) {
    const ranks = new Map(inOrder.map((line, rank) => [line, rank]));
    pieces.sort((a, b) => (ranks.get(a.line) ?? 0) - (ranks.get(b.line) ?? 0) || a.from - b.from);
  }
  for (const piece of pieces) {
    const begun = found.at(-1);
    const last = begun?.at(-1);
    if (begun && last?.line === piece.line && sameTarget(last, piece) && isBlank(last, last.to, piece.from)) {
      begun.splice(-1, 1, { ...last, to: Math.max(last.to, piece.to) });
    } else if (
      begun &&
      last &&
      last.line !== piece.line &&
      sameTarget(last, piece) &&
      (last.link === piece.link || !isWhole || last.link.page !== piece.link.page || areLevel(last, piece)) &&
      endsLine(last) &&
      startsLine(piece) &&
      goesOn(last, piece)
    )
      begun.push(piece);
    else found.push([piece]);
  }
  return found.flatMap((pieces) => {
    const [first] = pieces;
    return first ? [{ target: first.target, text: joined(pieces), places: pieces.map(placeOf) }] : [];
  });
}

function piecesUnder({ text, lines }: LinkedPage, link: LinkFacts): Piece[] {
  const { parts, target } = link;
  const pieces: Piece[] = [];
  for (const line of lines) {
    if (!parts.some((part) => meet(part, line.box))) continue;
    let first: number | undefined;
    let last = 0;
    for (let i = line.from; i < line.to; i += 1) {
      if (isSpace(text.characters.codes[i]) || !liesUnder(parts, text, i)) continue;
      first ??= i;
      last = i;
    }
    if (first !== undefined) pieces.push({ target, link, text, line, from: first, to: last + 1 });
  }
  return pieces;
}

/** The middle of a character lies within one of the boxes. */
function liesUnder(parts: readonly Box[], { characters: { loose } }: PageText, index: number): boolean {
  const x = ((loose[4 * index] ?? 0) + (loose[4 * index + 2] ?? 0)) / 2;
  const y = ((loose[4 * index + 1] ?? 0) + (loose[4 * index + 3] ?? 0)) / 2;
  return parts.some(({ left, right, bottom, top }) => x >= left && x <= right && y >= bottom && y <= top);
}

function sameTarget(a: Piece, b: Piece): boolean {
  return a.target === b.target || JSON.stringify(a.target) === JSON.stringify(b.target);
}

/** Side by side: a title and its page, parted by a gap. */
function areLevel({ line: { box } }: Piece, other: Piece): boolean {
  return box.bottom < other.line.baseline && other.line.baseline < box.top;
}

/** A number is whole: one below it, in the next row of a table, is another mark of the same note. */
function goesOn(last: Piece, piece: Piece): boolean {
  return last.target.kind !== 'page' || !/^\d+$/.test(letters(last)) || !/^\d/.test(letters(piece));
}

function endsLine(piece: Piece): boolean {
  return isBlank(piece, piece.to, piece.line.to);
}

function startsLine(piece: Piece): boolean {
  return isBlank(piece, piece.line.from, piece.from);
}

function isBlank({ text }: Piece, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!isSpace(text.characters.codes[i])) return false;
  return true;
}

function placeOf({ text, line, from, to }: Piece): Required<PaperPlace> {
  return { page: line.page, box: extent(text.characters.loose, from, to) };
}

/** Letters of a piece, gaps as spaces. */
function letters({ text, line, from, to }: Piece): string {
  const { codes, loose } = text.characters;
  let found = '';
  for (let i = from; i < to; i += 1) {
    const code = codes[i];
    const gap = i === from ? 0 : (loose[4 * i] ?? 0) - (loose[4 * i - 2] ?? 0);
    if (code === undefined || isSpace(code)) found += ' ';
    else found += (gap > spaceGap * line.size ? ' ' : '') + String.fromCodePoint(code);
  }
  return found.replace(/ {2,}/g, ' ');
}

/** A URL has no spaces, so lines join without; other text joins as words do. */
function joined(pieces: readonly Piece[]): string {
  const texts = pieces.map(letters);
  const whole = texts.join('');
  if (/^(?:https?:|www\.|mailto:)\S*$/i.test(whole)) return whole;
  return texts
    .map((text, index) => {
      if (index === texts.length - 1) return text;
      const ending = pieces[index]?.line.ending;
      if (ending === 'soft-hyphen') return text.slice(0, -1);
      return ending === 'hard-hyphen' ? text : `${text} `;
    })
    .join('');
}
