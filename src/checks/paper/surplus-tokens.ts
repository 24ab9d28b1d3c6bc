import type { PdfFacts, PrintedWord, Problem, Promised } from '../../model/index.js';
import { printedStrings } from './printed-strings.js';
import { printedBesides, writtenStrings } from './written-strings.js';

/** A sign that stands on paper more often than in the article. */
export interface Surplus extends Required<Pick<Problem, 'paper'>> {
  readonly token: string;
  readonly word: string;
  readonly printed: number;
  readonly written: number;
}

/** Tokens by their patterns (global ones) that stand on paper more often than in the parsed text of the article, code included. */
export function* surplusTokens(patterns: readonly RegExp[], promised: Promised, found: PdfFacts): Generator<Surplus> {
  const { article, around, furniture } = printedStrings(promised, found);
  const any = new RegExp(patterns.map(({ source }) => source).join('|'), 'u');
  const holding = (words: readonly PrintedWord[]) => words.filter(({ text }) => any.test(text));
  const parts = { article: holding(article), others: [...holding(around), ...holding(furniture)] };
  if (parts.article.length === 0 && parts.others.length === 0) return;
  const texts = writtenStrings(promised);
  // A citation that goes may bring two signs together.
  const own = [texts.map(({ whole }) => whole).join('\n'), texts.map(({ certain }) => certain).join('\n')];
  const besides = printedBesides(promised).join('\n');
  let words: ReadonlySet<string> | undefined;
  const isWritten = (word: string): boolean => {
    words ??= new Set(own.flatMap((text) => text.split(/\s+/u)));
    return words.has(word);
  };
  for (const pattern of patterns) {
    const besidesCount = count(besides, pattern);
    const written = Math.max(...own.map((text) => count(text, pattern))) + besidesCount;
    yield* beyond(parts.article, pattern, written, isWritten);
    // What repeats the article may do so often, but has nothing of its own.
    if (written === 0) yield* beyond(parts.others, pattern, 0, isWritten);
  }
}

function* beyond(
  words: readonly PrintedWord[],
  pattern: RegExp,
  written: number,
  isWritten: (word: string) => boolean,
): Generator<Surplus> {
  const printed = words.reduce((sum, { text }) => sum + count(text, pattern), 0);
  if (printed <= written) return;
  const holding = words.filter(({ text }) => count(text, pattern) > 0);
  // Rather those that the article has nowhere; where it has them all, some stand twice, and the last ones do as well as any.
  const strange = holding.filter(({ text }) => !isWritten(text));
  for (const { text, places } of strange.length > 0 ? strange : holding.slice(written - printed)) {
    const [token] = text.match(pattern) ?? [];
    const [paper] = places;
    if (token !== undefined && paper !== undefined) yield { token, word: text.slice(0, 60), paper, printed, written };
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
