import type { Likelihood } from '../model/index.js';

// What the checks allow: every number that a claim depends on, in one place.

// ---- pages
/** Points that a sheet may be off: half a millimetre. */
export const sizeTolerance = (0.5 * 72) / 25.4;
/** What is scaled by less is only moved. */
export const leastScale = 0.002;
/** Points that two boxes of one page may differ by rounding. */
export const boxTolerance = 0.05;
/** Points from the trim within which nothing may stand: 5 mm. */
export const trimSafety = (5 * 72) / 25.4;
/** Points that text may stand out of its block. */
export const marginTolerance = 0.5;
/** Share of its size that any letter may reach over the side of its block, in italics most of all … */
export const letterOverhang = 0.08;
/** … and one with a tail or an arm: a j, an f. */
export const tailOverhang = 0.2;
/** Share of the smaller of two ink boxes from which on they are printed upon each other. */
export const overprintShare = 0.2;
/** Fewer lines than this make a poor last page. */
export const fewestLastLines = 5;
/** Least type size of a marking in points, less what a file rounds off. */
export const markingSize = 12 - 0.05;
/** A running text of up to so many characters is never cut. */
export const uncutLength = 20;
/** Images are printed at so many pixels to the inch at least. */
export const leastPpi = 150;
// ---- summary
/** Share of page one's text height that may stay empty below the summary. */
export const emptySummaryShare = 0.25;
/** ICD 203, section D.6.e.2.a: what each expression means in per cent. */
export const likelihoodRanges: Readonly<Record<Likelihood, readonly [number, number]>> = {
  'almost-no-chance': [1, 5],
  'very-unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly-even': [45, 55],
  likely: [55, 80],
  'very-likely': [80, 95],
  'almost-certain': [95, 99],
};
// ---- tables
/** Share of the text's height above which a row may go over pages. */
export const tallestWholeRow = 0.5;
/** More columns than this are hard to read across. */
export const mostColumns = 5;
/** And of figures, beside at most three columns of words, so many: each is read down, not across. */
export const mostFigureColumns = 10;
/** Least type size of a table in points. */
export const smallestTableType = 8.5;
/** Points that a type size may be off by rounding. */
export const typeTolerance = 0.06;
/** Points that text of a cell may reach over its edge: set flush right, a full stop hangs out by most of its width. */
export const cellTolerance = 3;
/** Points that the boxes of two rows may share: ascents and descents without ink. */
export const rowOverlap = 3;
/** Share of a column's cells that begin at one place where the column is set flush left. */
export const flushShare = 0.6;
// ---- type
/** Characters that a paragraph's lines hold on average at most, … */
export const mostCharacters = 75;
/** … where text runs from right to left, whose letters are narrower and whose vowels are not written, … */
export const mostCharactersFromRight = 90;
/** … and those in the smaller type of notes, and in the larger type of a few lines on page one. */
export const mostOtherCharacters = 90;
/** Fewer whole lines than this say nothing of their measure: one may be full of narrow letters. */
export const fewestWholeLines = 2;
/** Least type size of anything in points: the page's design has nothing smaller but marks. */
export const smallestType = 7;
/** Share of a line's type by which what is raised or lowered stands off its baseline. */
export const leastShift = 0.1;
/** Share of a line's type that keys, code and small print within it have at least, one within the other. */
export const leastShareOfLine = 0.7;
/** So many characters at most of a mark, or of a raised figure, may stand alone on a line. */
export const longestAlone = 4;
/** Degrees by which a line of text may be off the horizontal: rounding. */
export const mostSlant = 0.5;
/** Points of the body's type at scale 1. */
export const bodySize = 10.5;
/** Share by which type of the body may be larger or smaller. */
export const sizeShare = 0.05;
/** So many lines in a row may end in a hyphen. */
export const mostStackedHyphens = 2;
/** WCAG 2, success criterion 1.4.3: contrast of text, … */
export const leastContrast = 4.5;
/** … and of large text: … */
export const leastLargeContrast = 3;
/** … from so many points on, … */
export const largeSize = 18;
/** … or from so many in bold, … */
export const largeBoldSize = 14;
/** … which begins at this weight. */
export const boldWeight = 700;

/** More of a page than this is empty by accident. */
export const largestGap = 0.4;
