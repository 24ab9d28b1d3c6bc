import type { Check, PageFacts, Problem } from '../model/index.js';
import { boundsOf } from './paper/bounds-of.js';
import { type BandRun, readBands } from './paper/read-bands.js';
import { markingSize } from './thresholds.js';

/** A marking that one sheet lacks is lost when the sheet is copied; DRAFT says so on every page, and never on a final one. */
export const markingOnEveryPage: Check = {
  id: 'marking-on-every-page',
  claim: 'The marking stands in head and foot of every page as given, DRAFT in drafts only',
  severity: 'error',
  needs: 'article',
  *run({ briefing, words, sheet, draft }, { pages }) {
    const { marking } = briefing.frontMatter;
    for (const page of pages) {
      const bands = readBands(sheet, page);
      for (const where of ['head', 'foot'] as const) {
        const printed = bands[where].filter(({ artifact, visible }) => artifact && visible);
        if (marking !== undefined) yield* markingIn(page, where, printed, marking);
        yield* draftIn(page, where, printed, words.draft, { expected: draft, marking });
      }
    }
  },
};

type Band = 'head' | 'foot';

function* markingIn(page: PageFacts, where: Band, band: readonly BandRun[], marking: string): Generator<Problem> {
  const found = passage(band, marking);
  if (found === undefined) {
    // The largest type of the band is what a reader takes for the marking.
    const large = band.filter(({ size }) => size >= markingSize);
    yield {
      message: `Unexpected ${large.length === 0 ? `${where} without a marking` : `marking “${linesOf(large).join(' ')}” in the ${where}`}, expected “${marking}”`,
      hint: 'Build the article again; a template of your own has to print the marking as given, in head and foot.',
      ...paperOf(page, large.length > 0 ? large : band),
    };
    return;
  }
  const size = Math.min(...found.map((run) => run.size));
  if (size >= markingSize) return;
  yield {
    message: `Unexpected marking of ${size.toFixed(1)} pt in the ${where}, expected at least 12 pt`,
    hint: 'Set the marking in 12 pt in the template’s head and foot.',
    ...paperOf(page, found),
  };
}

function* draftIn(
  page: PageFacts,
  where: Band,
  band: readonly BandRun[],
  draft: string,
  { expected, marking }: { readonly expected: boolean; readonly marking: string | undefined },
): Generator<Problem> {
  const ofMarking = marking === undefined ? undefined : passage(band, marking);
  const others = band.filter((run) => ofMarking?.includes(run) !== true);
  const found = passage(others, draft);
  if ((found !== undefined) === expected) return;
  // A title may be that very word; what marks a draft is no grey.
  if (!expected && found?.every(({ colour: [red, green, blue] }) => red + green + blue > 0) === true) return;
  yield {
    message: expected
      ? `Unexpected ${where} without “${draft}”, expected it on every page of a draft`
      : `Unexpected “${draft}” in the ${where}, expected none on a final briefing`,
    hint: expected ? 'Build the draft again; a template of your own has to print the word.' : 'Build without `--draft`.',
    ...paperOf(page, found ?? band),
  };
}

/** The runs, one behind the other, that together are this text and nothing else. */
function passage(band: readonly BandRun[], text: string): readonly BandRun[] | undefined {
  const wanted = spaced(text);
  for (let from = 0; from < band.length; from++) {
    for (let to = from + 1; to <= band.length; to++) {
      const runs = band.slice(from, to);
      const lines = linesOf(runs);
      if (says(lines, wanted) && !isWithin(band, from, to)) return runs;
      if (lines.join('').length > wanted.length) break;
    }
  }
  return undefined;
}

/** What touches it in the same type belongs to it. */
function isWithin(band: readonly BandRun[], from: number, to: number): boolean {
  const [before, first, last, after] = [band[from - 1], band[from], band[to - 1], band[to]];
  return touches(before, first) || touches(last, after);
}

function touches(left: BandRun | undefined, right: BandRun | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const { size } = right;
  return Math.abs(left.size - size) < 0.1 && Math.abs(left.baseline - right.baseline) < 1 && right.box.left - left.box.right < size / 3;
}

/** Whether the lines, one behind the other, are this text: where a line ends there may be a space, or a word without a place to break. */
function says(lines: readonly string[], text: string): boolean {
  let rest = text;
  for (const line of lines) {
    if (!rest.startsWith(line)) return false;
    rest = rest.slice(line.length).trimStart();
  }
  return rest === '';
}

/** As printed, a text a line. */
function linesOf(runs: readonly BandRun[]): readonly string[] {
  const lines: string[] = [];
  for (const [at, { text, baseline }] of runs.entries()) {
    const before = runs[at - 1]?.baseline;
    if (before === undefined || Math.abs(before - baseline) > 1) lines.push(text);
    else lines[lines.length - 1] += text;
  }
  return lines.map(spaced);
}

/** Ligatures undone, spaces alike; how a font writes its hyphen is no matter. */
function spaced(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u2010\u2011]/gu, '-')
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function paperOf({ number }: PageFacts, runs: readonly BandRun[]): Pick<Problem, 'paper'> {
  const box = boundsOf(runs.map((run) => run.box));
  return { paper: { page: number, ...(box === undefined ? {} : { box }) } };
}
