import { holdsMiddle, type PaperPlace, type PdfFacts, type Promised } from '../../model/index.js';
import { groupMarks } from '../paper/group-marks.js';
import { readPaper } from '../paper/read-paper.js';
import { type Comparison, compareWords } from './compare-words.js';
import type { PaperFigure } from './paper-words.js';
import { unsureLines } from './turned-lines.js';
import { wordsBefore } from './words-before.js';
import type { Citation } from './written-words.js';

/** A place of the article behind which other notes are marked than it cites there. */
export interface MisplacedMarks {
  /** The words before it. */
  readonly words: string;
  /** Notes cited and not marked. */
  readonly lost: readonly number[];
  /** Notes marked and not cited. */
  readonly added: readonly number[];
  readonly line: number;
  readonly place?: Required<PaperPlace>;
}

/** Citations in a paragraph of their own are marked so many words before at most: before the name below a quotation. */
const before = 60;
/** So many words and signs “note” has at most, in any language. */
const mostInLabel = 4;

/**
 * Holds marks against citations by the word behind which they stand: print moves them over stops and quotation marks, never over
 * a word. What a reaction table cites stands once more, or only, in its column of notes, behind the last word of the row.
 */
export function misplacedMarks(promised: Promised, found: PdfFacts): readonly MisplacedMarks[] {
  const comparison = compareWords(promised, found).find(({ what }) => what === 'article');
  // Where the parts are in no order, any mark may be that of another place.
  if (comparison === undefined || comparison.isLoose === true) return [];
  const places = new Places(comparison, promised);
  const cited = places.citations();
  const { raised, columns } = places.marks(promised, found);
  const lost = cited.filter(({ number, anchor }) => number !== undefined && raised.get(anchor)?.has(number) !== true);
  const added = new Map([...raised].map(([anchor, marks]) => [anchor, new Map(marks)] as const));
  for (const { number, anchor } of cited) {
    if (number === undefined) added.delete(anchor);
    else added.get(anchor)?.delete(number);
  }
  for (const marks of added.values()) for (const number of places.unsureNumbers) marks.delete(number);
  const rows = places.rowsOf(cited, columns);
  const missing = lost.filter(
    (citation) => !isInColumn(citation, columns, rows) && !isBefore(citation, added) && !places.isBehindPrintsOwn(citation),
  );
  const citedInRows = new Map<number, Set<number | undefined>>();
  for (const [{ number }, end] of rows) citedInRows.set(end, (citedInRows.get(end) ?? new Set()).add(number));
  for (const [anchor, marks] of columns) {
    const own = citedInRows.get(anchor);
    if (own?.has(undefined) === true) continue;
    for (const [number, place] of marks)
      if (own?.has(number) !== true) added.set(anchor, (added.get(anchor) ?? new Map()).set(number, place));
  }
  const anchors = new Set([
    ...missing.map(({ anchor }) => anchor),
    ...[...added].flatMap(([anchor, { size }]) => (size > 0 ? [anchor] : [])),
  ]);
  return [...anchors].sort((a, b) => a - b).map((anchor) => places.tell(anchor, missing, added.get(anchor) ?? new Map()));
}

/** Numbers of notes that are marked behind a word, with their places. */
type Marks = Map<number, Required<PaperPlace>>;
/** The same by the index of the written word. */
type MarksByAnchor = Map<number, Marks>;
type Cited = Citation & { readonly anchor: number };

function isInColumn(citation: Cited, columns: MarksByAnchor, rows: ReadonlyMap<Cited, number>): boolean {
  const { number } = citation;
  return number !== undefined && columns.get(rows.get(citation) ?? -1)?.has(number) === true;
}

/** Takes a mark that stands before its citation, where this had a paragraph to itself. */
function isBefore({ number, anchor, isAlone }: Cited, added: MarksByAnchor): boolean {
  if (!isAlone || number === undefined) return false;
  for (let at = anchor; at > anchor - before; at--) if (added.get(at)?.delete(number) === true) return true;
  return false;
}

/** Where the marks and citations of a comparison stand: behind which word that article and paper both have. */
class Places {
  /** What stands before the number of a note, without blanks. */
  private readonly label: string;
  private readonly unsure: ReadonlySet<number>;
  /** Lines on which rows of reaction tables begin. */
  private readonly rows: readonly number[];
  /** Numbers that are cited behind pictures: their marks stand where print sets the picture's words. */
  private readonly pictures: ReadonlySet<number>;
  /** Numbers that are cited where no word is sure: their marks may stand behind the last that is. */
  readonly unsureNumbers: ReadonlySet<number>;

  constructor(
    private readonly comparison: Comparison,
    { article, briefing, words }: Promised,
  ) {
    this.label = words.note.replace(/\s/gu, '').toLowerCase();
    this.unsure = unsureLines(article.text);
    const { citations } = comparison.written;
    this.unsureNumbers = new Set(citations.flatMap(({ line, number }) => (this.unsure.has(line) ? (number ?? []) : [])));
    this.rows = briefing.body.flatMap((block) => (block.kind === 'reaction-table' ? block.rows.map(({ place }) => place.line) : []));
    this.pictures = new Set(briefing.endnotes.flatMap(({ key, number }) => (key.startsWith('image:') ? [number] : [])));
  }

  citations(): readonly Cited[] {
    const { words, citations } = this.comparison.written;
    return citations.flatMap((citation) => {
      const anchor = this.anchorBefore(citation.at);
      const isSure = anchor !== undefined && !this.unsure.has(citation.line) && !this.unsure.has(words[anchor]?.line ?? 0);
      return isSure ? [{ ...citation, anchor }] : [];
    });
  }

  marks(promised: Promised, found: PdfFacts): { readonly raised: MarksByAnchor; readonly columns: MarksByAnchor } {
    const { printed, partners, written } = this.comparison;
    const known = groupMarks(readPaper(promised, found).marks, 'page');
    const isMark = ({ isRaised, number, place: { page, box } }: PaperFigure) =>
      isRaised ||
      known.get(page)?.some((mark) => mark.number === number && mark.link.places.some((own) => holdsMiddle(box, own.box))) === true;
    const [raised, columns]: [MarksByAnchor, MarksByAnchor] = [new Map(), new Map()];
    const indices = new Map<number, number>();
    partners.forEach((partner, at) => {
      if (partner >= 0) indices.set(partner, at);
    });
    let isSure = false;
    let anchor = -1;
    for (const [index, { key, figures }] of printed.entries()) {
      const at = indices.get(index) ?? -1;
      if (at >= 0 && this.isWord(at)) {
        anchor = at;
        isSure = this.isHeld(at) && !this.unsure.has(written.words[at]?.line ?? 0);
      } else if (at < 0 && /[\p{L}\p{N}]/u.test(key)) isSure = false;
      if (!isSure) continue;
      for (const figure of figures) {
        if (this.pictures.has(figure.number) || !isMark(figure)) continue;
        const marks = figure.isRaised || this.isWorded(index) ? raised : columns;
        marks.set(anchor, (marks.get(anchor) ?? new Map()).set(figure.number, figure.place));
      }
    }
    return { raised, columns };
  }

  /** Whether a number behind a printed word is one that its sentence needs: “according to note 1”. */
  private isWorded(index: number): boolean {
    const words = this.comparison.printed.slice(Math.max(0, index - mostInLabel), index + 1);
    return words
      .map(({ raw }) => raw)
      .join('')
      .toLowerCase()
      .endsWith(this.label);
  }

  /** Whether the mark stands behind words of print's own that follow the anchor: the page of a judgement, the name of a site that opens the next. */
  isBehindPrintsOwn({ number, anchor }: Cited): boolean {
    const { printed, partners } = this.comparison;
    const from = partners[anchor] ?? -1;
    const next = partners.findIndex((partner, at) => at > anchor && partner >= 0 && this.isWord(at));
    return printed
      .slice(from + 1, next < 0 ? undefined : partners[next])
      .some(({ figures }) => figures.some((figure) => figure.isRaised && figure.number === number));
  }

  /** For citations in rows the word behind which the row ends on paper: where the next column of notes stands. */
  rowsOf(cited: readonly Cited[], columns: MarksByAnchor): ReadonlyMap<Cited, number> {
    const rows = new Map<Cited, number>();
    // A summary that stands on page one may have been written behind the tables.
    for (const isFront of [true, false]) {
      const isHere = (at: number) => at < this.comparison.articleFrom === isFront;
      this.pairRows(
        cited.filter(({ anchor }) => isHere(anchor)),
        [...columns.keys()].filter(isHere),
        rows,
      );
    }
    return rows;
  }

  private pairRows(cited: readonly Cited[], ends: readonly number[], rows: Map<Cited, number>): void {
    const { words } = this.comparison.written;
    let next = 0;
    const beginOf = (of: number) => this.rows.findLast((line) => line <= of);
    const lineOf = (end: number) => words[end]?.line ?? 0;
    let worded: ReadonlySet<number> | undefined;
    const hasWords = (row: number): boolean => {
      worded ??= new Set(words.flatMap(({ line }, at) => (this.isWord(at) ? (beginOf(line) ?? []) : [])));
      return worded.has(row);
    };
    // Both ascend.
    for (const citation of cited) {
      // One that opens its row stands behind the last word of the row before; where the row has no words, its mark does on paper, too.
      const row = beginOf(citation.line) ?? 0;
      const isBehind = (end: number) => end < citation.anchor || ((beginOf(lineOf(end)) ?? Infinity) < row && hasWords(row));
      while (isBehind(ends[next] ?? Infinity)) next++;
      const end = ends[next];
      if (end === undefined) break;
      const begin = beginOf(lineOf(end));
      if (end === citation.anchor || (begin !== undefined && citation.line >= begin)) rows.set(citation, end);
    }
  }

  tell(anchor: number, missing: readonly Cited[], added: Marks): MisplacedMarks {
    const { written, printed, partners } = this.comparison;
    const own = missing.filter((citation) => citation.anchor === anchor);
    const place = [...added.values()][0] ?? printed[partners[anchor] ?? -1]?.place;
    return {
      words: wordsBefore(written.words, anchor + 1, (index) => written.words[index]?.kind === 'plain'),
      lost: [...new Set(own.flatMap(({ number }) => number ?? []))],
      added: [...added.keys()],
      line: own[0]?.line ?? written.words[anchor]?.line ?? 1,
      ...(place === undefined ? {} : { place }),
    };
  }

  /** The last word before an index; undefined where it is not on paper, which another check tells, or is derived for page one. */
  private anchorBefore(index: number): number | undefined {
    const { partners } = this.comparison;
    for (let at = index - 1; at >= 0 && this.isHeld(at); at--) {
      if (this.isWord(at)) return (partners[at] ?? -1) >= 0 ? at : undefined;
    }
    return undefined;
  }

  /** Of what is derived for page one it is not known which marks stand in it. */
  private isHeld(at: number): boolean {
    return at >= this.comparison.articleFrom || this.comparison.written.words[at]?.isAuthored === true;
  }

  private isWord(at: number): boolean {
    const word = this.comparison.written.words[at];
    return word?.kind === 'plain' && /[\p{L}\p{N}]/u.test(word.key);
  }
}
