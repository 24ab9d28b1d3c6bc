import { type Article, type Finding, finding, type PrintBlock, type PrintInline, type SourcePlace } from '../../model/index.js';
import { inlineRuns } from '../inline-runs.js';
import type { SourceUse } from '../sources/source-use.js';

/** Lines such as `[1] Reuters, https://…` that figures in the text mean, which only definitions would be. */
export interface NumberedSources {
  readonly finding: Finding;
  /** Lines in which the addresses stand. */
  readonly lines: ReadonlySet<number>;
}

interface Entry {
  readonly number: number;
  readonly hasBrackets: boolean;
  /** Its brackets have backslashes. */
  readonly isEscaped: boolean;
  readonly place: SourcePlace;
  /** Behind the number, addresses and all. */
  readonly words: string;
  readonly use: SourceUse;
}

/** The number of a source at the beginning of a line, behind the signs of quotes and lists; its brackets may have backslashes, as word processors export them. */
const inBrackets = /^((?:[ \t>]|[-*+](?=[ \t])|\d{1,3}[.)](?=[ \t]))*\**)\\?\[(\d{1,3})\\?\](?![[(:])\**/u;
const ofItem = /^([ \t>]*)(\d{1,3})[.)][ \t]+/u;
/** `[1]`, `[1, 2]` */
const figures = /\[(\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*)\]/gu;
/** `\[1\]`, as word processors export it. */
const escapedFigures = /\\\[(\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*)\\\]/gu;
/** A source that is wrapped takes up no more lines. */
const mostLines = 4;

/** The numbered list of sources of an article that has no numbered definitions, where figures in brackets name some of them; `blocks` are those that are printed. */
export function numberedSources(
  { text, definitions }: Article,
  uses: readonly SourceUse[],
  blocks: readonly PrintBlock[],
): NumberedSources | undefined {
  // Beside numbered definitions every figure without one is told by itself.
  if (definitions.some(({ label }) => /^\d+$/u.test(label))) return undefined;
  const lines = text.split(/\r\n|\n|\r/u);
  const entries = new Map<number, Entry>();
  for (const use of uses) {
    const entry = entryOf(use, lines);
    if (entry !== undefined && !entries.has(entry.place.line)) entries.set(entry.place.line, entry);
  }
  const [first, ...others] = [...entries.values()].sort((a, b) => a.place.line - b.place.line);
  if (first === undefined) return undefined;
  const named = numberNamed([first, ...others], blocks, text);
  if (named === undefined) return undefined;
  return {
    finding: finding('definition-is-wellformed', {
      message: messageFor(first.number, others.length, named),
      hint: `Write each as [${first.number}]: ${first.use.url}${titleIn(first)}, with an empty line above the first${asTextOr(first)}`,
      source: first.place,
      severity: 'warning',
    }),
    lines: new Set([first, ...others].map(({ use }) => use.place.line)),
  };
}

function asTextOr({ hasBrackets, isEscaped }: Entry): string {
  if (isEscaped) return ', and take the backslashes before the brackets of figures away.';
  return hasBrackets ? ', or put a backslash before its bracket to print it as text.' : '';
}

function messageFor(first: number, others: number, named: number): string {
  if (others === 0)
    return `The source numbered ${first} is no definition, so that the figure [${named}] leads nowhere; it is printed as it stands`;
  return `The sources numbered from ${first} on, ${others + 1} in all, are no definitions, so that figures such as [${named}] lead nowhere; they are printed as they stand`;
}

function entryOf(use: SourceUse, lines: readonly string[]): Entry | undefined {
  const last = use.place.line - 1;
  for (let line = last; line >= 0 && line > last - mostLines; line--) {
    const written = lines[line] ?? '';
    if (written.trim() === '') return undefined;
    // Only a list of sources numbers them so.
    const [label, before = '', number] = inBrackets.exec(written) ?? (use.cites ? null : ofItem.exec(written)) ?? [];
    if (label === undefined) continue;
    return {
      number: Number(number),
      hasBrackets: label.includes('['),
      isEscaped: label.includes('\\'),
      place: { ...use.place, line: line + 1, column: before.length + 1 },
      words: [written.slice(label.length), ...lines.slice(line + 1, last + 1)].join(' '),
      use,
    };
  }
  return undefined;
}

/** The first number that the text names oftener than the lines themselves do. A line with backslashes is named by figures that have them, too: else its author has made it text. */
function numberNamed(entries: readonly Entry[], blocks: readonly PrintBlock[], text: string): number | undefined {
  const times = new Map<number, number>();
  for (const run of inlineRuns(blocks)) count(times, textOf(run), figures);
  const escaped = new Map<number, number>();
  count(escaped, text, escapedFigures);
  return entries.find(({ number, isEscaped }) => {
    const own = entries.filter((entry) => entry.hasBrackets && entry.number === number).length;
    return ((isEscaped ? escaped : times).get(number) ?? 0) > own;
  })?.number;
}

/** Counts how often a text names each number. */
function count(times: Map<number, number>, text: string, form: RegExp): void {
  for (const [, numbers = ''] of text.matchAll(form))
    for (const number of numbers.match(/\d+/gu) ?? []) times.set(Number(number), (times.get(Number(number)) ?? 0) + 1);
}

/** What is text: neither code nor the words of a link. */
function textOf(inlines: readonly PrintInline[]): string {
  return inlines
    .map((inline) =>
      inline.kind === 'text' ? inline.text : inline.kind === 'styled' || inline.kind === 'foreign' ? textOf(inline.children) : ' ',
    )
    .join('');
}

/** What the line says of its source, as a definition says it: a title, and behind a bar who published it. */
function titleIn({ words }: Entry): string {
  const said = words
    .replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/gu, '“$1”')
    .replace(/<?https?:\/\/\S+/gu, '')
    .replace(/[*_`\\]/gu, '');
  const [quotation = '', title = ''] = /["“„«]\s?([^"“”„«»]+?)[,.]?\s?["”“»]/u.exec(said) ?? [];
  const rest = quotation === '' ? [said] : said.split(quotation);
  const pieces = rest
    .flatMap((part) => part.split(/[,;:.()–—]\s|[,;:.()–—]$/u))
    .map((piece) => piece.trim().replace(/^[,;:.()–—\s-]+|[,;:.()–—\s-]+$/gu, ''))
    .filter((piece) => /\p{L}/u.test(piece) && !/\d/u.test(piece));
  const titles = [title, pieces[0] ?? ''].filter((part) => part !== '');
  return titles.length === 0 ? '' : ` "${titles.join(' | ')}"`;
}
