import { type Check, type PageFacts, type Problem, type Promised, risingSequence, shownHash } from '../model/index.js';
import { onceForPages } from './paper/once-for-pages.js';
import { pageRanges } from './paper/page-ranges.js';
import { readBands } from './paper/read-bands.js';
import { type Folio, readFolio } from './paper/read-folio.js';
import { readHash } from './paper/read-hash.js';

const hint = 'Build the file again: a program has taken pages out, moved or added them.';

/** The numbers at the foot tell a page that is gone, moved or doubled, whatever stands on it. */
export const pagesAreComplete: Check = {
  id: 'pages-are-complete',
  claim: 'Every page that was printed is there, once and in its place',
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    const count = readCount(promised, found.pages, (page) => readFolio(promised.words, readBands(promised.sheet, page).foot));
    if (count === undefined) return;
    const { printed, total } = count;
    const there = new Set(printed);
    const missing = Array.from({ length: total }, (_, index) => index + 1).filter((number) => !there.has(number));
    // The hash ends a briefing: what would come behind it was never printed, only counted.
    if (readHash(promised, found) !== undefined && missing.includes(total)) return;
    yield* doubled(printed);
    yield* onceForPages(strange(printed));
    yield* lost(missing, printed, total);
    yield* moved(printed);
  },
};

interface Count {
  /** By page of the file, the number that stands on it; undefined on a page that is none of the briefing’s. */
  readonly printed: readonly (number | undefined)[];
  readonly total: number;
}

/** What stands at the foot of a page: a number of the briefing’s, none, or one that counts other pages than it has. */
type Foot = { readonly kind: 'numbered'; readonly page: number } | { readonly kind: 'bare' } | { readonly kind: 'foreign' };

/** The numbers as printed; undefined where they make no sense by themselves, so that the template is to blame. */
function readCount(promised: Promised, pages: readonly PageFacts[], folioOf: (page: PageFacts) => Folio | undefined): Count | undefined {
  const read = pages.map(folioOf);
  const total = totalOfWhole(promised, pages, read) ?? totalOf(read.flatMap((folio) => folio?.pages ?? []));
  if (total === undefined) return undefined;
  const feet = read.map((folio): Foot => {
    if (folio === undefined) return { kind: 'bare' };
    return folio.pages === total ? { kind: 'numbered', page: folio.page } : { kind: 'foreign' };
  });
  const firsts = new Map<number, PageFacts | undefined>();
  for (const [index, foot] of feet.entries()) {
    if (foot.kind !== 'numbered') continue;
    if (foot.page < 1 || foot.page > total) return undefined;
    if (!firsts.has(foot.page)) firsts.set(foot.page, pages[index]);
    else if (!saysSame(firsts.get(foot.page), pages[index])) return undefined;
  }
  const printed: (number | undefined)[] = [];
  for (const foot of feet) {
    // A page that lost its number alone stands where it should.
    const next = (printed.at(-1) ?? 0) + 1;
    const isOwn = foot.kind === 'bare' && !firsts.has(next) && next <= total;
    printed.push(foot.kind === 'numbered' ? foot.page : isOwn ? next : undefined);
  }
  return { printed, total };
}

/** Letter by letter: a copy that no tag knows has its lines cut otherwise. */
function saysSame(one: PageFacts | undefined, other: PageFacts | undefined): boolean {
  const [a, b] = [one?.characters, other?.characters];
  return a?.count === b?.count && a?.codes.every((code, at) => code === b?.codes[at]) === true;
}

/** Of a file into which several were merged, the number of pages of the one that bears the article’s hash, where it is there from first to last. */
function totalOfWhole(promised: Promised, pages: readonly PageFacts[], read: readonly (Folio | undefined)[]): number | undefined {
  const totals = new Set(read.flatMap((folio) => folio?.pages ?? []));
  if (totals.size < 2) return undefined;
  const hash = shownHash(promised.briefing.contentHash);
  return [...totals].find((total) => {
    const own = read.flatMap((folio, index) => (folio?.pages === total ? [{ number: folio.page, page: pages[index] }] : []));
    const isWhole = own.length === total && new Set(own.map(({ number }) => number)).size === total;
    return isWhole && own.some(({ page }) => page?.lines.some(({ text, artifact }) => !artifact && text.includes(hash)) === true);
  });
}

/** The number of pages that most of them name: all but one in four. */
function totalOf(named: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const total of named) counts.set(total, (counts.get(total) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= named.length * 0.75 ? most[0] : undefined;
}

/** So many gaps and doubled pages are told one by one; more are those of a program that puts pages together, or leaves some out, by a rule. */
const mostGaps = 2;

function* doubled(printed: Count['printed']): Generator<Problem> {
  const again = printed.flatMap((number, index) =>
    number === undefined || printed.indexOf(number) === index ? [] : [{ number, page: index + 1 }],
  );
  const [first] = again;
  if (first !== undefined && again.length > mostGaps) {
    const numbers = [...new Set(again.map(({ number }) => number))].sort((a, b) => a - b);
    yield problem(`Unexpected pages ${pageRanges(numbers)} more than once, expected each once`, first.page);
    return;
  }
  for (const { number, page } of again) yield problem(`Unexpected page ${number} for the second time, expected it once`, page);
}

function* strange(printed: Count['printed']): Generator<Problem> {
  for (const [index, number] of printed.entries())
    if (number === undefined) yield problem('Unexpected page without a number of the briefing’s, expected none but its own', index + 1);
}

function* lost(missing: readonly number[], printed: Count['printed'], total: number): Generator<Problem> {
  const gaps = runsOf(missing);
  if (gaps.length > mostGaps) {
    yield problem(`Unexpected loss of pages ${pageRanges(missing)} of ${total}, expected each in its place`, 1);
    return;
  }
  for (const [from, to] of gaps) {
    const what = from === to ? `page ${from}` : `pages ${from} to ${to}`;
    const next = printed.findIndex((number) => number !== undefined && number > to);
    const where = from === 1 ? 'at the beginning' : `behind page ${from - 1}`;
    yield problem(
      `Unexpected loss of ${what} of ${total}, expected ${from === to ? 'it' : 'them'} ${where}`,
      (next < 0 ? printed.length - 1 : next) + 1,
    );
  }
}

/** One page that is moved is named; of several nobody can say which they are. */
function* moved(printed: Count['printed']): Generator<Problem> {
  const order = printed.flatMap((number, index) =>
    number === undefined || printed.indexOf(number) < index ? [] : [{ number, page: index + 1 }],
  );
  const numbers = order.map(({ number }) => number);
  const rise = risingSequence(numbers);
  const out = order.filter((_, index) => !rise.has(index));
  const [one] = out;
  if (one === undefined) return;
  if (out.length > 1) {
    const sorted = numbers.toSorted((a, b) => a - b);
    const from = numbers.findIndex((number, index) => number !== sorted[index]);
    const to = numbers.findLastIndex((number, index) => number !== sorted[index]) + 1;
    const part = (all: readonly number[]) => all.slice(from, to).join(', ');
    yield problem(`Unexpected order of pages ${part(numbers)}, expected ${part(sorted)}`, order[from]?.page ?? 1);
    return;
  }
  const at = numbers.indexOf(one.number);
  const before = numbers[at - 1];
  const where = before === undefined ? 'at the beginning' : `behind page ${before}`;
  yield problem(
    `Unexpected page ${one.number} ${where}, expected it ${one.number === 1 ? 'at the beginning' : `behind page ${one.number - 1}`}`,
    one.page,
  );
}

function problem(message: string, page: number): Problem {
  return { message, hint, paper: { page } };
}

/** Numbers in a row: first and last of each row. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
