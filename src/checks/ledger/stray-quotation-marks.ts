import type { PaperPlace } from '../../model/index.js';
import type { Comparison } from './compare-words.js';
import { excerptOf } from './excerpt-of.js';
import type { PaperWord } from './paper-words.js';
import { sameLetters } from './same-letters.js';
import { isQuoteKey } from './split-words.js';
import type { Quotation, WrittenWord } from './written-words.js';

/** Words with quotation marks of which only the paper or only the article has one, or with another than the author typed. */
export interface StrayQuotationMarks {
  /** The words round them, as written and as printed. */
  readonly written: string;
  readonly printed: string;
  readonly line: number;
  readonly place?: PaperPlace;
}

/** Words told on either side of a mark. */
const around = 3;
/** Marks with no more words than this between them are told together: those of one passage. */
const apart = 30;
/** So far from where a line of code goes on no mark is sure to be the author's. */
const beside = 12;

/** What stands between two words that article and paper both have: written words `from` up to `to`, and printed ones. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly fromPrinted: number;
  readonly toPrinted: number;
}

/**
 * Finds quotation marks that turn a statement into a quotation, or the other way round, apostrophes among them; not inside of
 * quotations that are told already. Where words differ as well, these are told and not their marks.
 */
export function* strayQuotationMarks(
  comparison: Comparison,
  told: readonly Quotation[],
  isUnsure: (line: number) => boolean,
): Generator<StrayQuotationMarks> {
  // Where the parts are in no order, any mark may be that of another place.
  if (comparison.isLoose === true) return;
  const { written, printed } = comparison;
  let last: Gap | undefined;
  for (const gap of gapsOf(comparison)) {
    if (told.some(({ from, to }) => gap.from >= from && gap.to <= to)) continue;
    if (written.words.slice(Math.max(0, gap.from - 1), gap.to + 1).some(({ line }) => isUnsure(line))) continue;
    if (last !== undefined && gap.from - last.to <= apart) last = { ...last, to: gap.to, toPrinted: gap.toPrinted };
    else {
      if (last !== undefined) yield shown(last, written.words, printed);
      last = gap;
    }
  }
  if (last !== undefined) yield shown(last, written.words, printed);
}

/** Gaps in which marks differ and nothing else does. */
function* gapsOf(comparison: Comparison): Generator<Gap> {
  const { written, printed, partners } = comparison;
  let from = 0;
  let fromPrinted = 0;
  for (let to = 0; to <= written.words.length; to++) {
    const toPrinted = to === written.words.length ? printed.length : (partners[to] ?? -1);
    if (toPrinted < 0) continue;
    if (to > from || toPrinted > fromPrinted) {
      const gap = { from, to, fromPrinted, toPrinted };
      if (hasStray(comparison, gap)) yield gap;
    }
    from = to + 1;
    fromPrinted = toPrinted + 1;
    const word = written.words[to];
    const other = printed[toPrinted];
    if (word === undefined || other === undefined || !isOther(word, other)) continue;
    const at = { from: to, to: from, fromPrinted: toPrinted, toPrinted: fromPrinted };
    if (!goesOn(comparison, at)) yield at;
  }
}

function hasStray(comparison: Comparison, gap: Gap): boolean {
  const { from, to, fromPrinted, toPrinted } = gap;
  const { written, printed, extras, articleFrom } = comparison;
  const own = written.words.slice(from, to).filter(({ kind }) => kind === 'plain');
  if (goesOn(comparison, gap)) return false;
  const here = printed.slice(fromPrinted, toPrinted).filter(({ belongsToMark, leadsInside }) => !belongsToMark && !leadsInside);
  const [marks, onPaper] = [own, here].map((words) => words.filter(({ key }) => isQuoteKey(key)).length);
  if (marks === onPaper || (own.length + here.length > (marks ?? 0) + (onPaper ?? 0) && !sameLetters(own, here))) return false;
  // Page one names what the front matter has in marks.
  return own.length > 0 || !(from <= articleFrom && extras.has('"'));
}

/** Whether a long line of code goes on near here, behind a sign that is a quotation mark elsewhere. */
function goesOn({ written: { words }, printed }: Comparison, { from, to, fromPrinted, toPrinted }: Gap): boolean {
  if (!words.slice(Math.max(0, from - 1), to + 1).some(({ isCode }) => isCode === true)) return false;
  return printed.slice(Math.max(0, fromPrinted - beside), toPrinted + beside).some(({ raw }) => raw === '»');
}

/** What was typed straight may have been set as the language does. */
function isOther({ key, raw, kind }: WrittenWord, other: PaperWord): boolean {
  return kind === 'plain' && isQuoteKey(key) && raw !== other.raw && !/^["'`´]$/.test(raw);
}

function shown(
  { from, to, fromPrinted, toPrinted }: Gap,
  words: readonly WrittenWord[],
  printed: readonly PaperWord[],
): StrayQuotationMarks {
  const place = (printed[fromPrinted] ?? printed[fromPrinted - 1])?.place;
  return {
    written: excerptOf(words, from - around, to + around, ({ kind }) => kind === 'plain'),
    printed: excerptOf(printed, fromPrinted - around, toPrinted + around),
    line: (words[from] ?? words[from - 1])?.line ?? 1,
    ...(place === undefined ? {} : { place }),
  };
}
