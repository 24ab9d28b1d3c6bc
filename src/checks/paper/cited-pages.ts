import type { FixedWords } from '../../model/index.js';
import type { PaperNote } from './read-paper.js';

/** What a note says of the pages that cite it. */
export interface CitedPages {
  /** As printed: `1, 3–5`; empty where it says nothing. */
  readonly text: string;
  /** Every page meant, ranges filled. */
  readonly pages: readonly number[];
  /** The numbers printed, ends of ranges alone. */
  readonly numbers: readonly number[];
}

/** Reads “Cited on pp. 1, 3–5.” at the end of a note. */
export function citedPages({ citedOnPage, citedOnPages }: FixedWords, { words }: PaperNote): CitedPages {
  const text = words.map((word) => word.text).join(' ');
  const labels = [citedOnPages, citedOnPage].map((label) =>
    label
      .split(/[\s\u00a0\u202f]+/u)
      .map(escaped)
      .join('\\s+'),
  );
  const told = [...text.matchAll(new RegExp(`(?:${labels.join('|')})\\s*([\\d–, ]+)\\.`, 'gu'))].at(-1)?.[1]?.trim() ?? '';
  const runs = told === '' ? [] : told.split(/,\s*/).map((run) => run.split(/\s*–\s*/).map(Number));
  return {
    text: told,
    pages: runs.flatMap(([from = 0, to = from]) => Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => from + index)),
    numbers: runs.flat(),
  };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
