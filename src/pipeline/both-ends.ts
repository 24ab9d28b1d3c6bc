import { type PrintedPiece, printedPieces } from '../checks/ledger/printed-pieces.js';
import { splitEveryWord } from '../checks/ledger/split-words.js';
import type { Box, Finding, PdfFacts, Promised, SourcePlace } from '../model/index.js';
import { boxOnPaper } from './box-on-paper.js';
import { placeOnPaper } from './place-on-paper.js';

/**
 * Gives findings their other end: to what was found in the article, the printed line that its words stand in; to what was found in a box
 * on paper, the line of the article that is printed there. Where there is no such place, a finding stays as it is.
 */
export function withBothEnds(findings: readonly Finding[], promised: Promised, found: PdfFacts): readonly Finding[] {
  const { file, text } = promised.article;
  const lacksPaper = ({ source, paper }: Finding) => paper === undefined && source?.file === file && !isOfWhole(source);
  const lacksSource = ({ source, paper }: Finding) => source === undefined && paper?.box !== undefined;
  const unprinted = findings.filter(lacksPaper);
  const isWritten = !findings.some(lacksSource);
  if (unprinted.length === 0 && isWritten) return findings;
  const wanted = isWritten ? new Set(unprinted.map(({ source }) => source?.line ?? 0)) : undefined;
  const pieces = printedPieces(promised, found, wanted);
  const lines = text.split(/\r\n|\n|\r/);
  // What print takes from elsewhere counts for the first line, where the front matter begins.
  const written = lines[0]?.startsWith('---') ? pieces.filter(({ line }) => line > 1) : pieces;
  return findings.map((finding) => {
    const { source, paper } = finding;
    if (source !== undefined && lacksPaper(finding)) {
      const piece = pieceOf(source, lines[source.line - 1] ?? '', pieces);
      if (piece === undefined) return finding;
      const { page, box } = piece;
      return { ...finding, paper: placeOnPaper(page, box, found) };
    }
    if (paper?.box === undefined || !lacksSource(finding)) return finding;
    const line = lineIn(paper.page, boxOnPaper(paper.page, paper.box, found), written);
    return line === undefined ? finding : { ...finding, source: { file, line, column: 1 } };
  });
}

/** What concerns the whole file is told where it begins. */
function isOfWhole({ line, column }: SourcePlace): boolean {
  return line === 1 && column === 1;
}

/** A long paragraph is one line of the article and many on paper: of these, the one that holds the word at the place. */
function pieceOf({ line, column }: SourcePlace, text: string, pieces: readonly PrintedPiece[]): PrintedPiece | undefined {
  const own = pieces.filter((piece) => piece.line === line);
  if (own.length === 0) return undefined;
  const written = splitEveryWord(text).filter(({ key }) => /[\p{L}\p{N}]/u.test(key));
  const word = written.find(({ at, raw }) => at + raw.length >= column);
  if (word === undefined) return own[0];
  let count = written.filter(({ key, at }) => key === word.key && at <= word.at).length;
  let last: PrintedPiece | undefined;
  for (const piece of own)
    for (const key of piece.keys) {
      if (key !== word.key) continue;
      last = piece;
      if (--count === 0) return piece;
    }
  return last ?? own[0];
}

/** The line of the piece that covers most of a box, and half of it at the least: a stamp lies over many. */
function lineIn(page: number, box: Box, pieces: readonly PrintedPiece[]): number | undefined {
  let most = sharedArea(box, box) / 2;
  let line: number | undefined;
  for (const piece of pieces) {
    const covered = piece.page === page ? sharedArea(box, piece.box) : 0;
    if (covered <= most) continue;
    most = covered;
    line = piece.line;
  }
  return line;
}

/** In square points. */
function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  return width > 0 && height > 0 ? width * height : 0;
}
